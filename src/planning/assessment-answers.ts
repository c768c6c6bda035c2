/** A needs assessment as a form's answers: a column an item, a row a respondent; only counts leave it, never a name. */

import { type Cell, type Grid, isBlank, isBlankRow, isDateCell, textOf } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { a1 } from '../core/tab';
import { folded } from '../core/text';
import { type AssessedItem, type Assessment, oneDecimal, type UnreadCell } from './assessment';
import { headingOf } from './assessment-domains';

/** What says "this is a need of mine". */
const YES: readonly string[] = [
  'ya',
  'y',
  'yes',
  'true',
  'benar',
  'sesuai',
  'sangat sesuai',
  'setuju',
  'sangat setuju',
  'butuh',
  'membutuhkan',
  'perlu',
  'agree',
  'need',
  '1',
  'v',
  '√',
  '✓',
  '✔',
];

const NO: readonly string[] = [
  'tidak',
  't',
  'no',
  'n',
  'false',
  'salah',
  'tidak sesuai',
  'kurang sesuai',
  'sangat tidak sesuai',
  'tidak setuju',
  'kurang setuju',
  'sangat tidak setuju',
  'tidak butuh',
  'tidak membutuhkan',
  'tidak perlu',
  'disagree',
  '0',
  '-',
];

function answerIn(cell: Cell): boolean | undefined {
  const words = folded(textOf(cell));
  if (YES.includes(words)) return true;
  return NO.includes(words) ? false : undefined;
}

/** Whether a pupil agrees to answer is no need. */
const ABOUT_ANSWERING = /bersedia|persetujuan|menyetujui|\bconsent\b|i agree to/i;

interface Column {
  readonly place: number;
  readonly words: string;
  readonly answers: readonly { readonly row: number; readonly cell: Cell }[];
}

/** Most of what stands there is yes or no. */
const isItem = ({ words, answers }: Column): boolean => {
  const readable = answers.filter(({ cell }) => answerIn(cell) !== undefined).length;
  return readable > 0 && readable * 2 >= answers.length && !ABOUT_ANSWERING.test(words);
};

/** The last day on which somebody answered: forms put the moment first. */
function lastDay(grid: Grid): CivilDate | undefined {
  const days = grid.flatMap(([first]) => (isDateCell(first) ? [first.date] : []));
  return days.reduce<CivilDate | undefined>(
    (last, date) => (last === undefined || date > last ? date : last),
    undefined,
  );
}

function assessed({ words, answers }: Column, date: CivilDate | undefined): AssessedItem {
  const said = answers.map(({ cell }) => answerIn(cell)).filter((answer) => answer !== undefined);
  const yes = said.filter((answer) => answer).length;
  return {
    ...headingOf(words),
    percent: oneDecimal((yes / said.length) * 100),
    respondents: said.length,
    ...(date === undefined ? {} : { date }),
  };
}

const unreadIn = ({ place, answers }: Column): readonly UnreadCell[] =>
  answers
    .filter(({ cell }) => answerIn(cell) === undefined)
    .map(({ row, cell }) => ({ cell: a1(place, row), words: textOf(cell) }));

/** @returns undefined where no column holds answers. */
export function readAnswers(grid: Grid): Assessment | undefined {
  const top = grid.findIndex((row) => !isBlankRow(row));
  const header = grid[top] ?? [];
  const columns = header.flatMap((heading, place): readonly Column[] => {
    if (isBlank(heading)) return [];
    const answers = grid
      .slice(top + 1)
      .map((row, index) => ({ row: top + 2 + index, cell: row[place] ?? '' }))
      .filter(({ cell }) => !isBlank(cell));
    return [{ place, words: textOf(heading), answers }];
  });
  const items = columns.filter(isItem);
  if (items.length === 0) return undefined;
  const date = lastDay(grid.slice(top + 1));
  return {
    items: items.map((column) => assessed(column, date)),
    unread: items.flatMap(unreadIn),
    leftOut: columns.filter((column) => !items.includes(column)).map(({ words }) => words),
  };
}
