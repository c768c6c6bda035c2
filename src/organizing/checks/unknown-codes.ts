/** ORG-X03: what stands in a drop-down's column is one of its answers. */

import { isBlank, textOf } from '../../core/cell';
import type { CheckInfo } from '../../core/finding';
import { readChoice } from '../../core/read';
import type { Column } from '../../core/template';
import { clip } from '../../core/text';
import { FRAMEWORKS } from '../../frameworks/frameworks';
import { cellsOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import type { School } from '../school';

const INFO: CheckInfo = {
  id: 'ORG-X03',
  severity: 'W',
  message: {
    id: 'Kode "{code}" tidak dikenal dalam kerangka {framework}.',
    en: 'Code "{code}" is unknown in framework {framework}.',
  },
  fix: { id: 'Pilih dari daftar.', en: 'Pick from the list.' },
};

const isAnswered = ({ kind, computed }: Column): boolean => kind === 'choice' && !computed;

function unknown(school: School, tab: string): readonly Hit[] {
  const framework = FRAMEWORKS.find(({ key }) => key === school.framework)?.label ?? school.framework;
  const found: Hit[] = [];
  for (const { row, column, cell } of cellsOf(school, tab, isAnswered)) {
    if (isBlank(cell) || readChoice(column.choices ?? [], cell) !== undefined) continue;
    const gaps = { code: clip(textOf(cell)), framework };
    found.push({ tab, row: row.row, column: column.key, gaps });
  }
  return found;
}

export const unknownCodes = (tabs: readonly string[]): Check => ({
  ...INFO,
  needs: [],
  blindOn: (school) => tabsWithout(school, tabs, isAnswered),
  run: (school) => tabs.flatMap((tab) => unknown(school, tab)),
});
