/** A desk without Google for tests of pure commands: made from nothing, changed by a command's own edits. */

import { readFileSync } from 'node:fs';
import type { Cell, Row } from '../../src/core/cell';
import { type CivilDate, parseIsoDate } from '../../src/core/civil-date';
import { CLOSED_DAYS } from '../../src/core/closed-months';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../../src/core/command';
import type { Edit } from '../../src/core/edit';
import type { Json } from '../../src/core/json';
import { shownValue } from '../../src/core/report';
import { nextFreeRow, ownCells, type Tab } from '../../src/core/tab';
import { FIRST_ROW, type TabTemplate } from '../../src/core/template';
import type { SchoolYear } from '../../src/planning/period';
import { termsIn } from '../../src/planning/school-year-words';

export const day = (text: string): CivilDate => parseIsoDate(text) ?? fail(`${text} is no day`);

/** A year of two semesters that somebody begins with its first day. */
export const yearFrom = (start: CivilDate): SchoolYear => ({
  yearStart: start,
  startDate: start,
  terms: termsIn('2'),
});

export function fail(reason: string): never {
  throw new Error(reason);
}

export const desk = (more: Partial<Desk> = {}): Desk => ({
  tabs: {},
  today: day('2026-10-06'),
  language: 'id',
  framework: 'pola17',
  unfinished: [],
  version: 0,
  unmarked: [],
  resumes: false,
  ...more,
});

export const tab = (template: TabTemplate, rows: readonly Row[]): Tab => ({
  template,
  grid: [
    template.columns.map(({ key }) => `${template.id}.${key}`),
    template.columns.map(({ title }) => title.id),
    ...rows,
  ],
  places: Object.fromEntries(template.columns.map(({ key }, place) => [key, place])),
});

/** Body rows by column key. */
export const records = (given: Tab | undefined): readonly Readonly<Record<string, Cell>>[] =>
  (given?.grid.slice(FIRST_ROW - 1) ?? []).map((row) =>
    Object.fromEntries(
      (given?.template.columns ?? []).map(({ key }) => [key, row[given?.places[key] ?? -1] ?? '']),
    ),
  );

function changed(before: Tab, edit: Extract<Edit, { do: 'set-cells' }>): Tab {
  const grid = before.grid.map((row) => [...row]);
  for (const { row, column, after } of edit.cells) {
    while (grid.length < row) grid.push([]);
    const cells = grid[row - 1] ?? [];
    const place = before.places[column] ?? fail(`${edit.tab} has no column ${column}`);
    while (cells.length < place) cells.push('');
    cells[place] = after;
  }
  return { ...before, grid };
}

function after(tabs: Desk['tabs'], edit: Edit): Desk['tabs'] {
  switch (edit.do) {
    case 'make-tab': {
      const standing = tabs[edit.template.id];
      const rows = standing ? merged(standing, edit.rows) : edit.rows;
      return { ...tabs, [edit.template.id]: tab(edit.template, rows) };
    }
    case 'add-rows': {
      const before = tabs[edit.tab] ?? fail(`no tab ${edit.tab}`);
      const head = before.grid.slice(0, nextFreeRow(before) - 1);
      return { ...tabs, [edit.tab]: { ...before, grid: [...head, ...edit.rows] } };
    }
    case 'replace-rows': {
      const before = tabs[edit.tab] ?? fail(`no tab ${edit.tab}`);
      return { ...tabs, [edit.tab]: { ...before, grid: [...before.grid.slice(0, 2), ...edit.rows] } };
    }
    case 'set-cells':
      return { ...tabs, [edit.tab]: changed(tabs[edit.tab] ?? fail(`no tab ${edit.tab}`), edit) };
    case 'draw-report': {
      const lines = edit.report.lines.map(({ cells }) => cells.map(shownValue));
      return {
        ...tabs,
        [edit.template.id]: { template: edit.template, grid: [[edit.template.id], ...lines], places: {} },
      };
    }
    case 'remember':
    case 'forget':
      return tabs;
    default:
      return fail(`tests do not carry out ${edit.do}`);
  }
}

const merged = (standing: Tab, rows: readonly Row[]): readonly Row[] => {
  const body = standing.grid.slice(FIRST_ROW - 1).map((row) => ownCells(standing, row));
  return Array.from({ length: Math.max(body.length, rows.length) }, (_, index) =>
    standing.template.columns.map((_column, place) => body[index]?.[place] || (rows[index]?.[place] ?? '')),
  );
};

const think = (command: Command, input: Json, before: Desk): Outcome | Refusal => {
  const thinking = command.accept(input);
  return isRefusal(thinking) ? thinking : thinking(before);
};

export const outcome = (command: Command, input: Json, before: Desk): Outcome => {
  const found = think(command, input, before);
  return isRefusal(found) ? fail(found.message.text.en) : found;
};

export const refusal = (command: Command, input: Json, before: Desk = desk()): Refusal => {
  const found = think(command, input, before);
  return isRefusal(found) ? found : fail('the command did not refuse');
};

/** The desk after the edits; a fact that is remembered becomes the desk's own. */
export function carriedOut(before: Desk, { edits }: Outcome): Desk {
  const fact = (name: string): string | undefined =>
    edits.flatMap((edit) => (edit.do === 'remember' && edit.fact === name ? [edit.value] : []))[0];
  return {
    ...before,
    tabs: edits.reduce(after, before.tabs),
    language: fact('language') === 'en' ? 'en' : fact('language') === 'id' ? 'id' : before.language,
    framework: fact('framework') ?? before.framework,
    ...(fact(CLOSED_DAYS) === undefined ? {} : { closedDays: JSON.parse(fact(CLOSED_DAYS) ?? '{}') }),
    unfinished: [],
  };
}

const SAMPLE = 'src/workbench/sample';

export const sampleText = (name: string): string => readFileSync(`${SAMPLE}/${name}`, 'utf8');

export const sampleFile = (name: string): { readonly name: string; readonly text: string } => ({
  name,
  text: sampleText(name),
});

export const YEAR_FILES = [
  'profile.json',
  'calendar-2026-2027.json',
  'org-2026-2027.json',
  'plan-2026-2027.csv',
].map(sampleFile);

export const LOG_FILE = sampleFile('sessions-2026-2027.csv');
