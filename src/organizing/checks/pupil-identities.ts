/** ORG-A12: beside a service that is not open to all, nothing tells which pupil it was. */

import { textOf } from '../../core/cell';
import { holdsIdentityNumber } from '../../core/personal-data';
import { readChoice } from '../../core/read';
import { cellAt } from '../../core/tab';
import type { Column } from '../../core/template';
import type { Text } from '../../core/text';
import { SERVICES, serviceOf } from '../../frameworks/services';
import { cellsOf, idOf, labelOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import { namesOne, namesToFind } from '../pupil-names';
import type { School, TabRow } from '../school';

const TABS = ['annual', 'schedule', 'journal'] as const;

type TabId = (typeof TABS)[number];

/** Codes that we hand out or that other tabs hold are no names. */
const isFree = ({ kind, computed, id, from, choices }: Column): boolean =>
  !computed && !id && from === undefined && choices === undefined && ['text', 'code', 'list'].includes(kind);

/** Where SES-06 speaks of the same cells. */
const SES_06: readonly string[] = ['topic', 'note', 'result', 'reason', 'followUpNote'];

function confidentialityOf(school: School, tab: TabId, { cells }: TabRow): number {
  const places = school.tabs[tab]?.places ?? {};
  const own = cellAt(cells, places.service);
  const service =
    tab === 'schedule'
      ? school.planOf.get(textOf(cellAt(cells, places.plan)))?.service
      : readChoice(SERVICES, own);
  return serviceOf(service)?.confidentiality ?? 0;
}

const BY_NAME: Text = {
  id: 'Nama siswa terlihat pada {cell}; pakai kode konseli.',
  en: 'A pupil is named in {cell}; use the counselee code.',
};

function hitsOn(school: School, tab: TabId, names: readonly string[]): readonly Hit[] {
  const levels = new Map<TabRow, number>();
  const hits: Hit[] = [];
  for (const { row, column, cell, tab: found } of cellsOf(school, tab, isFree)) {
    const words = textOf(cell);
    if (words === '') continue;
    const level = levels.get(row) ?? confidentialityOf(school, tab, row);
    levels.set(row, level);
    if (level < 1 || (tab === 'journal' && level === 2 && SES_06.includes(column.key))) continue;
    const isNumber = holdsIdentityNumber(words);
    if (!isNumber && !namesOne(words, names)) continue;
    // What was found is not said again.
    const spot = { row: row.row, column: column.key, ...labelOf(idOf(found, row), '') };
    const hit = { tab, row: row.row, column: column.key, gaps: { cell: spot } };
    hits.push(isNumber ? hit : { ...hit, message: BY_NAME });
  }
  return hits;
}

/** Names are given for one run and kept nowhere: without them, what was found by name stays as it stands. */
export const pupilIdentities: Check = {
  id: 'ORG-A12',
  severity: 'E',
  message: {
    id: 'Identitas siswa terlihat pada {cell}; pakai kode konseli.',
    en: 'A pupil is identifiable in {cell}; use the counselee code.',
  },
  fix: { id: 'Ganti dengan kode konseli.', en: 'Replace it by the counselee code.' },
  otherMessages: [BY_NAME],
  needs: ['annual.service'],
  leansOn: ['annual.id', 'schedule.plan', 'journal.service'],
  blindOn: (school) => tabsWithout(school, TABS, isFree),
  blindTo: ({ pupilNames }) => (pupilNames.length === 0 ? [BY_NAME] : []),
  run: (school) => {
    const names = namesToFind(school);
    return TABS.flatMap((tab) => hitsOn(school, tab, names));
  },
};
