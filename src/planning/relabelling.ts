/** What changes on the tabs when the workbook speaks another language or another framework's words. */

import { textOf } from '../core/cell';
import { withCells } from '../core/changed-tab';
import { type Command, type Desk, isRefusal } from '../core/command';
import type { CellChange, Edit, RelabelTab, Rewording } from '../core/edit';
import { cellAt, type Tab } from '../core/tab';
import { type Column, FIRST_ROW, HEADER_ROW, type TabTemplate } from '../core/template';
import type { Locale, Text } from '../core/text';
import { FRAMEWORKS } from '../frameworks/frameworks';
import { worded } from '../frameworks/wording';
import { home } from '../tabs/home';
import { headingsOf, hiddenIn, inWords, isOneOf, titlesOf, type Wording } from '../tabs/in-words';
import { profile } from '../tabs/profile';
import { report } from '../tabs/report';
import { SCHEMA } from '../tabs/schema';
import { servicePlan } from '../tabs/service-plan';
import { summary } from '../tabs/summary';
import { homePage, showsPage } from './home-page';
import { finderOf, isSaidByFramework, isWord } from './our-words';
import { readSettings, wordingIn } from './settings';

/** How the workbook is to speak. */
export interface Speech {
  readonly language: Locale;
  readonly framework: string;
}

const wordingOf = (desk: Desk, framework: string): Wording =>
  wordingIn(readSettings(desk.tabs[profile.id]), framework);

function headerChanges(tab: Tab, to: TabTemplate, language: Locale): readonly CellChange[] {
  return tab.template.columns.flatMap((column, index): readonly CellChange[] => {
    const { key, title } = column;
    const before = cellAt(tab.grid[HEADER_ROW - 1], tab.places[key]);
    const after = (to.columns[index]?.title ?? title)[language];
    const isOurs = isOneOf(before, headingsOf(to.id, column));
    return isOurs && before !== after ? [{ row: HEADER_ROW, column: key, before, after }] : [];
  });
}

function rewordings(tab: Tab, column: Column, speech: Speech): readonly Rewording[] {
  const { language, framework } = speech;
  const isSaid = isSaidByFramework(tab, column);
  const place = tab.places[column.key];
  const find = place === undefined ? undefined : finderOf(tab, column);
  if (!find) return [];
  const found = new Map<string, { column: string; before: string; after: string; rows: number[] }>();
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const row = tab.grid[index] ?? [];
    const before = cellAt(row, place);
    const text = isWord(before) ? find(before, row) : undefined;
    const after = text && (isSaid ? worded(text, framework) : text)[language];
    if (!isWord(before) || after === undefined || after === before) continue;
    const pair = JSON.stringify([before, after]);
    const one = found.get(pair) ?? { column: column.key, before, after, rows: [] };
    one.rows.push(index + 1);
    found.set(pair, one);
  }
  return [...found.values()];
}

const asChanges = ({ column, before, after, rows }: Rewording): readonly CellChange[] =>
  rows.map((row) => ({ row, column, before, after }));

/** Words that people choose take one call a word; rows that came with us stand side by side and are written so. */
const isChosen = ({ choices, kind, computed }: Column): boolean =>
  !computed && (choices !== undefined || kind === 'yesno');

/** The profile says the same as the workbook's own fact. */
const profileChanges = (tab: Tab, fact: keyof Speech, value: string): readonly CellChange[] =>
  tab.grid.flatMap((row, index): readonly CellChange[] => {
    const before = cellAt(row, tab.places.value);
    const isIt = index >= FIRST_ROW - 1 && textOf(cellAt(row, tab.places.setting)) === fact;
    const isWrong = tab.places.value !== undefined && textOf(before) !== value;
    return isIt && isWrong ? [{ row: index + 1, column: 'value', before, after: value }] : [];
  });

/** What is to change: the language, or the framework. */
export interface Switch {
  readonly to: Speech;
  readonly fact: keyof Speech;
}

/** A column that one framework shows and another does not is hidden or shown; its cells stay. */
function visibility(tab: Tab, { to, fact }: Switch): Pick<RelabelTab, 'hides' | 'shows'> {
  if (fact !== 'framework') return {};
  const hides = hiddenIn(tab.template, to.framework);
  const shows = FRAMEWORKS.flatMap(({ key }) => hiddenIn(tab.template, key)).filter(
    (key) => !hides.includes(key),
  );
  return { hides, shows };
}

/** The tab says the same in every framework, but for its months. */
const isSame = (tab: Tab, wording: Wording): boolean =>
  FRAMEWORKS.every(
    ({ key }) =>
      JSON.stringify(inWords(tab.template, { ...wording, framework: key })) ===
      JSON.stringify(inWords(tab.template, wording)),
  );

/** A table that a command makes anew has its words from there. */
function tabEdits(desk: Desk, tab: Tab, change: Switch): readonly Edit[] {
  const { to, fact } = change;
  const wording = wordingOf(desk, to.framework);
  const template = inWords(tab.template, wording);
  const columns = tab.template.generated ? [] : tab.template.columns;
  const words = columns.filter(isChosen).flatMap((column) => rewordings(tab, column, to));
  const others = columns.filter((column) => !isChosen(column));
  const cells = [
    ...headerChanges(tab, template, to.language),
    ...others.flatMap((column) => rewordings(tab, column, to)).flatMap(asChanges),
    ...(template.id === profile.id ? profileChanges(tab, fact, to[fact]) : []),
  ];
  const isSwitching = desk[fact] !== to[fact] || desk.resumes;
  const speaks = isSwitching && !(fact === 'framework' && isSame(tab, wording));
  const relabels = cells.length > 0 || words.length > 0 || speaks;
  const titles = titlesOf(tab.template.title);
  return relabels ? [{ do: 'relabel-tab', template, titles, cells, words, ...visibility(tab, change) }] : [];
}

function homeEdits(desk: Desk, { language, framework }: Speech): readonly Edit[] {
  const standing = desk.tabs[home.id];
  const settings = readSettings(desk.tabs[profile.id]);
  const known = FRAMEWORKS.find(({ key }) => key === framework)?.key ?? settings.framework;
  const page = homePage({ ...settings, framework: known }, language);
  const stands = standing && !desk.unfinished.includes(home.id) && showsPage(standing, page);
  return !standing || stands ? [] : [{ do: 'draw-report', template: home, report: page }];
}

/** What the makers of generated tables make of the same desk in other words, where those stand already. */
const generatedEdits = (desk: Desk, makers: readonly Command[]): readonly Edit[] =>
  makers.flatMap((maker): readonly Edit[] => {
    const lacks = maker.reads.some(
      ({ id }) => !desk.tabs[id] && !maker.optional.some((one) => one.id === id),
    );
    const thinking = maker.accept({});
    const outcome = lacks || isRefusal(thinking) ? undefined : thinking(desk);
    if (!outcome || isRefusal(outcome)) return [];
    return outcome.edits.filter((edit) => edit.do === 'replace-rows');
  });

/** The tabs as they will stand: what is made from them must be the same when the command runs again. */
const afterwards = (desk: Desk, edits: readonly Edit[]): Desk['tabs'] => {
  const tabs = { ...desk.tabs };
  for (const edit of edits) {
    const tab = edit.do === 'relabel-tab' ? tabs[edit.template.id] : undefined;
    if (edit.do === 'relabel-tab' && tab)
      tabs[edit.template.id] = withCells(tab, [...edit.cells, ...edit.words.flatMap(asChanges)]);
  }
  return tabs;
};

/** @param makers of the tables that are generated. */
export function switchEdits(desk: Desk, change: Switch, makers: readonly Command[]): readonly Edit[] {
  const { to, fact } = change;
  const tabs = SCHEMA.flatMap(({ id }) => desk.tabs[id] ?? []);
  const relabelled = tabs.flatMap((tab) => tabEdits(desk, tab, change));
  return [
    ...(desk[fact] === to[fact] ? [] : [{ do: 'remember', fact, value: to[fact] } as const]),
    ...relabelled,
    ...generatedEdits({ ...desk, ...to, tabs: afterwards(desk, relabelled) }, makers),
    ...homeEdits(desk, to),
  ];
}

/** Printed sheets that stand: made for a period or a plan that only a person can name. */
export function printedTitles(desk: Desk): Text | undefined {
  const titles = [summary, report, servicePlan]
    .filter(({ id }) => desk.tabs[id] !== undefined)
    .map(({ title }): Text => title);
  if (titles.length === 0) return undefined;
  return { id: titles.map(({ id }) => id).join(', '), en: titles.map(({ en }) => en).join(', ') };
}
