/** The command "Check readiness": runs every check and brings the findings tab up to date. */

import { type Grid, isBlankRow, sameCell } from '../core/cell';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../core/command';
import type { Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import type { TabOf } from '../core/record';
import { ownCells } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { type Saying, same, say, type Text } from '../core/text';
import { findings } from '../tabs/findings';
import { tabTitles } from '../tabs/schema';
import { summary } from '../tabs/summary';
import type { Check } from './check';
import type { Fixes } from './fix';
import { inspect } from './inspect';
import { cellsOfListed } from './listed';
import { withMemory } from './memory';
import { readinessEdit } from './readiness';
import type { Register } from './register';
import { READS, type School } from './school';
import { shownList } from './shown';

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
  id: 'Pemeriksaan selesai: tidak ada yang perlu dibenahi.{off}',
  en: 'Check done: nothing needs fixing.{off}',
};
const OFF: Text = {
  id: ' Dimatikan di Profil Sekolah: {ids}.',
  en: ' Switched off in the school profile: {ids}.',
};
const SOMETHING: Text = {
  id: 'Pemeriksaan selesai: {E} wajib diperbaiki, {W} perlu perhatian, {I} info; {new} baru. Buka tab {tab} dan mulai dari baris paling atas.{off}',
  en: 'Check done: {E} must be fixed, {W} need attention, {I} for information; {new} new. Open the tab {tab} and start at the top.{off}',
};

function notice({ counts }: Register, ids: string): Saying {
  const all = counts.E + counts.W + counts.I;
  const off = ids === '' ? same('') : { id: say(OFF, 'id', { ids }), en: say(OFF, 'en', { ids }) };
  return all === 0
    ? { text: NOTHING, gaps: { off } }
    : { text: SOMETHING, gaps: { ...counts, tab: findings.title, off } };
}

/** Switched off by the school: never silently. */
const switchedOff = (checks: readonly Check[], { settings }: School): string =>
  checks
    .filter(({ id }) => settings.checksOff.includes(id))
    .map(({ id }) => id)
    .join(', ');

function think(desk: Desk, checks: readonly Check[], options: Options): Outcome | Refusal {
  const inspection = inspect(desk, checks, options.names);
  if (isRefusal(inspection)) return inspection;
  const { tab, school, register, memory } = inspection;
  const { language } = desk;
  const rows = register.listed.map((row) => cellsOfListed(row, language));
  // Without the column where it is kept it would only be blank rows.
  const remembers = tab === undefined || tab.places.mark !== undefined;
  const edits = findingsEdits(desk, tab, remembers ? withMemory(rows, memory) : rows);
  const list = options.list
    ? {
        list: shownList(inspection, options.fixes),
        titles: tabTitles(),
        marked: (desk.marked ?? []).length > 0,
      }
    : {};
  return {
    edits: [...edits, ...readinessEdit(school, register, language)],
    notice: notice(register, switchedOff(checks, school)),
    reply: { ...register.counts, ...list },
    counts: edits.length > 0 ? [] : [{ tab: findings.id, kept: rows.length }],
  };
}

/** More than a large school has. */
const MOST_NAMES = 5000;

interface Options {
  /** The page wants every finding with what can be done about it; the counts alone are the usual reply. */
  readonly list: boolean;
  /** Pupils' names to look for, in this run alone. */
  readonly names: readonly string[];
  readonly fixes: Fixes;
}

/** Pasted for this run: one a line, or as a list. */
function namesIn(input: Json): readonly string[] {
  const given = property(input, 'names');
  const all = typeof given === 'string' ? given.split(/[\n;]/) : Array.isArray(given) ? given : [];
  return all.filter((name): name is string => typeof name === 'string').slice(0, MOST_NAMES);
}

const wantsList = (input: Json): boolean => property(input, 'list') === true;

/** @param checks of every pillar. */
export const makeCheckOrganizing = (checks: readonly Check[], fixes: Fixes = {}): Command => ({
  reads: [],
  optional: READS,
  glances: [summary],
  keepsUndo: true,
  accept: (input) => {
    const options = { list: wantsList(input), names: namesIn(input), fixes };
    return (desk) => think(desk, checks, options);
  },
});
