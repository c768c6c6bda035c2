/** Which words in a tab are ours in every language, so that another language can take their place. */

import { type Cell, type Row, textOf } from '../core/cell';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import type { Column } from '../core/template';
import { LOCALES, type Text } from '../core/text';
import { YES_NO } from '../core/write';
import { FRAMEWORKS, STRATEGIES } from '../frameworks/frameworks';
import { MONTHS } from '../frameworks/month-names';
import { SERVICES } from '../frameworks/services';
import { WEEKDAYS } from '../frameworks/weekdays';
import { worded } from '../frameworks/wording';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { funds } from '../tabs/funds';
import { journal } from '../tabs/journal';
import { lists } from '../tabs/lists';
import { procedures } from '../tabs/procedures';
import { profile } from '../tabs/profile';
import { PROFILE_SETTINGS } from '../tabs/profile-settings';
import { LISTS, stageWords } from './built-in-rows';
import { BASES } from './calendar-rows';

/** The text of ours that a cell holds, in whatever language; undefined for a person's own words. */
export type Find = (words: string, row: Row) => Text | undefined;

function among(texts: readonly Text[]): Find {
  const known = new Map<string, Text>();
  for (const text of texts) {
    for (const words of [text, ...FRAMEWORKS.map(({ key }) => worded(text, key))])
      for (const locale of LOCALES) if (!known.has(words[locale])) known.set(words[locale], text);
  }
  return (words) => known.get(words);
}

/** What tells two meanings of the same word apart. */
type KeyOfRow = (row: Row) => string;

/** Where the same word means several things, another cell of the row says which. */
function amongThoseOf(of: KeyOfRow, texts: (key: string) => readonly Text[]): Find {
  const known = new Map<string, Find>();
  return (words, row) => {
    const key = of(row);
    const find = known.get(key) ?? among(texts(key));
    known.set(key, find);
    return find(words, row);
  };
}

/** The word of a code in its list. */
function listed(pair: string): readonly Text[] {
  const [list, code]: readonly string[] = JSON.parse(pair);
  return LISTS.filter(({ name }) => LOCALES.some((locale) => name[locale] === list)).flatMap(({ choices }) =>
    choices.filter(({ key }) => key === code).map(({ label }) => label),
  );
}

const OTHER_WORDS: Readonly<Record<string, (tab: Tab) => Find>> = {
  [`${journal.id}.day`]: () => among(WEEKDAYS.map(({ label }) => label)),
  [`${annual.id}.strategy`]: () => among(STRATEGIES),
  [`${calendar.id}.basis`]: () => among([...BASES.values()]),
  [`${funds.id}.month`]: () => among(MONTHS.map(({ label }) => label)),
  [`${profile.id}.question`]: () => among(PROFILE_SETTINGS.map(({ question }) => question)),
  [`${profile.id}.hint`]: () => among(PROFILE_SETTINGS.map(({ hint }) => hint)),
  [`${lists.id}.list`]: () => among(LISTS.map(({ name }) => name)),
  [`${lists.id}.label`]: ({ places }) =>
    amongThoseOf(
      (row) => JSON.stringify([textOf(cellAt(row, places.list)), textOf(cellAt(row, places.key))]),
      listed,
    ),
  [`${procedures.id}.stage`]: ({ places }) =>
    amongThoseOf((row) => readChoice(SERVICES, cellAt(row, places.service)) ?? '', stageWords),
};

/** @returns undefined where a column holds no words of ours. */
export function finderOf(tab: Tab, column: Column): Find | undefined {
  if (column.choices) return among(column.choices.map(({ label }) => label));
  if (column.kind === 'yesno') return among([YES_NO.yes, YES_NO.no]);
  return new Map(Object.entries(OTHER_WORDS)).get(`${tab.template.id}.${column.key}`)?.(tab);
}

/** Rows that came with us speak the words of the framework; what people choose is the same in all of them. */
export const isSaidByFramework = (tab: Tab, { key }: Column): boolean =>
  [`${profile.id}.question`, `${profile.id}.hint`, `${procedures.id}.stage`].includes(
    `${tab.template.id}.${key}`,
  );

export const isWord = (cell: Cell): cell is string => typeof cell === 'string' && cell !== '';
