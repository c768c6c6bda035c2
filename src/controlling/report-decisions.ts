/** What the principal is asked to decide: boxes to tick and a note, which stand again when the sheet is built again. */

import { type Cell, isBlankRow, type Row, textOf } from '../core/cell';
import type { Line } from '../core/report';
import { cellAt, type Tab } from '../core/tab';
import { LOCALES, type Text } from '../core/text';
import { TEXTS } from '../texts/summary';
import { smallWords } from './report-head';
import { line, percentText, speaking } from './report-lines';
import type { Facts } from './summary-facts';
import { percentOf } from './tally';

/** An empty box; people write over it. */
const BOX = '☐';

/** Matter, why (three columns wide), yes, no, note (two columns wide). */
const BOXES = 4;

interface Decision {
  readonly matter: Text;
  readonly why: (facts: Facts) => string;
}

const findingsOn = ({ openFindings, language, framework }: Facts, tabs: readonly string[]): string => {
  const found = tabs.reduce((sum, tab) => sum + (openFindings.get(tab) ?? 0), 0);
  return found === 0 ? '' : speaking(language, framework)(TEXTS.asksFindings, { count: found });
};

/** Source: domain reference 5.5 and 9 (7: no hour, no room, no budget); letters of duty from 3.4. */
const DECISIONS: readonly Decision[] = [
  { matter: TEXTS.askRoom, why: (facts) => findingsOn(facts, ['rooms', 'aids']) },
  {
    matter: TEXTS.askHours,
    why: (facts) => {
      const { postponed, notHeld } = facts.summary.status;
      const speak = speaking(facts.language, facts.framework);
      return postponed + notHeld === 0
        ? ''
        : speak(TEXTS.asksHours, { count: smallWords(facts, postponed + notHeld) });
    },
  },
  {
    matter: TEXTS.askFunds,
    why: (facts) =>
      facts.funds
        ? speaking(facts.language, facts.framework)(TEXTS.asksFunds, {
            percent: percentText(percentOf(facts.funds.spent, facts.funds.budget)),
          })
        : findingsOn(facts, ['funds', 'ceilings']),
  },
  { matter: TEXTS.askLetters, why: (facts) => findingsOn(facts, ['administration', 'personnel']) },
];

const says = (row: Row, text: Text): boolean => LOCALES.some((locale) => text[locale] === textOf(row[0]));

/** What somebody put between the lines: rows below the heading that are none of ours, up to the next blank one. */
function addedRows(grid: readonly Row[], width: number): readonly Line[] {
  const start = grid.findIndex((row) => says(row, TEXTS.decisions)) + 1;
  if (start === 0) return [];
  const after = grid.slice(start);
  const end = after.findIndex((row) => isBlankRow(row) || says(row, TEXTS.recommendations));
  const own = [TEXTS.matter, ...DECISIONS.map(({ matter }) => matter)];
  return after
    .slice(0, end < 0 ? 0 : end)
    .filter((row) => !own.some((text) => says(row, text)))
    .map((row) => ({
      ...line('field', ...Array.from({ length: width }, (_, place) => cellAt(row, place))),
      writable: Array.from({ length: width }, (_, place) => place),
    }));
}

/** @param standing the summary as it stands, for what people wrote in it. */
export function decisionLines(facts: Facts, standing: Tab | undefined, width: number): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  const grid = standing?.grid ?? [];
  const writable = Array.from({ length: width - BOXES }, (_, place) => place + BOXES);
  const lines = DECISIONS.map(({ matter, why }): Line => {
    const left = grid.find((row) => says(row, matter));
    const written = writable.map((place): Cell => (left ? cellAt(left, place) : ''));
    const isNew = left === undefined;
    const boxes = isNew ? [BOX, BOX, ...written.slice(2)] : written;
    return { ...line('field', speak(matter), why(facts), '', '', ...boxes), writable };
  });
  return [
    line('heading', speak(TEXTS.decisions)),
    line(
      'head',
      speak(TEXTS.matter),
      speak(TEXTS.why),
      '',
      '',
      speak(TEXTS.yes),
      speak(TEXTS.no),
      speak(TEXTS.note),
      '',
    ),
    ...lines,
    ...addedRows(grid, width),
  ];
}
