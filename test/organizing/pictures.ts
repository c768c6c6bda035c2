/** Tabs as pictures: what stands in the cells, and behind the last bar where a check must point to. */

import type { Cell, Row } from '../../src/core/cell';
import type { CivilDate } from '../../src/core/civil-date';
import type { Desk } from '../../src/core/command';
import { a1, type Tab } from '../../src/core/tab';
import { FIRST_ROW, type TabTemplate } from '../../src/core/template';
import type { Locale } from '../../src/core/text';
import { toCell } from '../../src/core/write';
import { READS } from '../../src/organizing/school';
import { summary } from '../../src/tabs/summary';

export const day = (text: string): CivilDate => text as CivilDate;

/** A tab as it is made, with these rows. */
export const tabWith = (template: TabTemplate, rows: readonly Row[], locale: Locale = 'id'): Tab => ({
  template,
  grid: [
    template.columns.map(({ key }) => `${template.id}.${key}`),
    template.columns.map(({ title }) => title[locale]),
    ...rows,
  ],
  places: Object.fromEntries(template.columns.map(({ key }, place) => [key, place])),
});

/** As when a person deletes the column in the sheet. */
export function withoutColumn(tab: Tab, key: string): Tab {
  const gone = tab.places[key] ?? -1;
  const places = Object.entries(tab.places).filter(([other]) => other !== key);
  return {
    ...tab,
    grid: tab.grid.map((row) => row.filter((_, place) => place !== gone)),
    places: Object.fromEntries(places.map(([other, place]) => [other, place > gone ? place - 1 : place])),
  };
}

export type Tabs = Readonly<Record<string, Tab>>;

const TABS: readonly TabTemplate[] = [...READS, summary];

/** Every tab that the checks read, blank. */
const BLANK: Tabs = Object.fromEntries(READS.map((template) => [template.id, tabWith(template, [])]));

export const deskWith = (tabs: Tabs, more: Partial<Desk> = {}): Desk => ({
  tabs: { ...BLANK, ...tabs },
  today: day('2026-10-06'),
  language: 'id',
  framework: 'pola17',
  unfinished: [],
  version: 1,
  unmarked: [],
  resumes: false,
  ...more,
});

/** `'1500` is text, as when typed; everything else is what its column makes of it. */
function cellFrom(template: TabTemplate, key: string, text: string): Cell {
  const column = template.columns.find((one) => one.key === key);
  if (!column) throw new Error(`No column ${template.id}.${key}`);
  return text.startsWith("'") ? text.slice(1) : toCell(column, text, 'id');
}

const numberOrText = (text: string): Cell => (/^\d+$/.test(text) ? Number(text) : text);

/** A sheet to read, as it stands below its hidden first row; columns by their letters. */
function reportFrom(template: TabTemplate, letters: readonly string[], lines: readonly string[]): Picture {
  const rows = lines.map((line) =>
    partsOf(line)
      .slice(1, letters.length + 1)
      .map(numberOrText),
  );
  const remarks = lines.flatMap((line, index) =>
    (partsOf(line)[letters.length + 1] ?? '')
      .split(' ')
      .filter((letter) => letter !== '')
      .map((letter) => `${template.id}!${letter}${index + 2}`),
  );
  return { tabs: { [template.id]: { template, grid: [[template.id], ...rows], places: {} } }, remarks };
}

const partsOf = (line: string): readonly string[] => line.split('|').map((part) => part.trim());

interface Picture {
  readonly tabs: Tabs;
  /** `schedule!F5`. */
  readonly remarks: readonly string[];
}

function tabFrom(block: string): Picture {
  const [name = '', head = '', ...lines] = block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const template = TABS.find(({ id }) => id === name);
  if (!template) throw new Error(`No tab ${name}`);
  const keys = partsOf(head).slice(1, -1);
  if (template.shape === 'report') return reportFrom(template, keys, lines);
  const remarks: string[] = [];
  const rows = lines.map((line, index) => {
    const parts = partsOf(line);
    const texts = parts.slice(1, keys.length + 1);
    for (const key of (parts[keys.length + 1] ?? '').split(' ').filter((word) => word !== '')) {
      const place = template.columns.findIndex((column) => column.key === key);
      remarks.push(`${name}!${a1(place, FIRST_ROW + index)}`);
    }
    return template.columns.map(({ key }) => {
      const place = keys.indexOf(key);
      return place < 0 ? '' : cellFrom(template, key, texts[place] ?? '');
    });
  });
  return { tabs: { [name]: tabWith(template, rows) }, remarks };
}

/** Blocks parted by blank lines: the tab's id, its columns, its rows. */
export function pictureOf(text: string): Picture {
  const blocks = text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map(tabFrom);
  return {
    tabs: Object.assign({}, ...blocks.map(({ tabs }) => tabs)),
    remarks: blocks.flatMap(({ remarks }) => remarks),
  };
}
