/** The command "Check readiness": runs every check and brings the findings tab up to date. */

import { type Grid, isBlankRow, sameCell } from '../core/cell';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal, tabOf } from '../core/command';
import type { Edit } from '../core/edit';
import type { TabOf } from '../core/record';
import { missingColumns, ownCells } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Saying, Text } from '../core/text';
import { findings } from '../tabs/findings';
import { type Check, messagesOf } from './check';
import { cellsOfListed, readListed } from './listed';
import { readinessEdit } from './readiness';
import { type Register, upToDate } from './register';
import { READS, schoolOf } from './school';
import { standingFindings } from './standing';
import { unsureOf } from './unsure';

/** Without these a finding cannot be known again, and would get a new number on every run. */
const MEMORY: readonly string[] = ['no', 'time', 'check', 'tab', 'message', 'status'];

function lostMemory(tab: TabOf<typeof findings>): Refusal | undefined {
  const lost = missingColumns(tab).find(({ key }) => MEMORY.includes(key));
  if (!lost) return undefined;
  return {
    code: 'damaged',
    message: {
      text: {
        id: 'Tab {tab} tidak lagi memiliki kolom {column}, sehingga temuan lama tidak dapat dikenali.',
        en: 'The tab {tab} has lost its column {column}, so earlier findings cannot be known again.',
      },
      gaps: { tab: findings.title, column: lost.title },
    },
    remedy: {
      text: {
        id: 'Jalankan "Pulihkan tab dan kolom...", lalu periksa lagi.',
        en: 'Run "Repair...", then check again.',
      },
    },
    tab: findings.id,
  };
}

/** Our columns of every row, down to the last in which one of them holds something. */
function bodyOf(tab: TabOf<typeof findings>): Grid {
  const rows = tab.grid.slice(FIRST_ROW - 1).map((row) => ownCells(tab, row));
  while (rows.length > 0 && isBlankRow(rows[rows.length - 1] ?? [])) rows.pop();
  return rows;
}

/** Same cells in the same rows; columns that are missing cannot differ. */
function sameRows(tab: TabOf<typeof findings>, rows: Grid): boolean {
  const before = bodyOf(tab);
  const isThere = tab.template.columns.map(({ key }) => tab.places[key] !== undefined);
  return (
    before.length === rows.length &&
    rows.every((row, index) =>
      row.every((cell, place) => !isThere[place] || sameCell(cell, before[index]?.[place])),
    )
  );
}

function findingsEdits(desk: Desk, tab: TabOf<typeof findings> | undefined, rows: Grid): readonly Edit[] {
  if (!tab) return [{ do: 'make-tab', template: findings, rows }];
  const stands = !desk.unfinished.includes(findings.id) && sameRows(tab, rows);
  return stands ? [] : [{ do: 'replace-rows', tab: findings.id, rows }];
}

const NOTHING: Text = {
  id: 'Pemeriksaan selesai: tidak ada yang perlu dibenahi.',
  en: 'Check done: nothing needs fixing.',
};
const SOMETHING: Text = {
  id: 'Pemeriksaan selesai: {E} wajib diperbaiki, {W} perlu perhatian, {I} info; {new} baru. Buka tab {tab} dan mulai dari baris paling atas.',
  en: 'Check done: {E} must be fixed, {W} need attention, {I} for information; {new} new. Open the tab {tab} and start at the top.',
};

function notice({ counts }: Register): Saying {
  const all = counts.E + counts.W + counts.I;
  return all === 0 ? { text: NOTHING } : { text: SOMETHING, gaps: { ...counts, tab: findings.title } };
}

function think(desk: Desk, checks: readonly Check[]): Outcome | Refusal {
  const found = tabOf(desk, findings);
  // Broken off while it was made: as good as missing.
  const tab = found && Object.keys(found.places).length > 0 ? found : undefined;
  const lost = tab && !desk.unfinished.includes(findings.id) ? lostMemory(tab) : undefined;
  if (isRefusal(lost)) return lost;
  const { today, language } = desk;
  const { [findings.id]: _made, ...others } = desk.tabs;
  const school = schoolOf(tab ? desk : { ...desk, tabs: others });
  const before = tab ? readListed(tab, today) : [];
  const isUnsure = unsureOf(checks, school);
  const register = upToDate(before, standingFindings(checks, school), messagesOf(checks), {
    today,
    language,
    isUnsure,
  });
  const rows = register.listed.map((row) => cellsOfListed(row, language));
  const edits = findingsEdits(desk, tab, rows);
  return {
    edits: [...edits, ...readinessEdit(school, register, language)],
    notice: notice(register),
    reply: { ...register.counts },
    counts: edits.length > 0 ? [] : [{ tab: findings.id, kept: rows.length }],
  };
}

/** @param checks of every pillar. */
export const makeCheckOrganizing = (checks: readonly Check[]): Command => ({
  reads: [],
  optional: READS,
  accept: () => (desk) => think(desk, checks),
});
