/** ORG-X09: what stands under a number, a yes or no, or a choice is one; days and times are ORG-K06's. */

import { type Cell, isBlank, readNumber, textOf } from '../../core/cell';
import type { CheckInfo } from '../../core/finding';
import { readCell } from '../../core/read';
import type { Column } from '../../core/template';
import { clip, type Text } from '../../core/text';
import { YES_NO } from '../../core/write';
import { type ColumnCell, cellsOf, idOf, labelOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import type { School } from '../school';
import { listText } from '../wording';

export const UNREADABLE: CheckInfo = {
  id: 'ORG-X09',
  severity: 'W',
  message: {
    id: '{column} pada {cell} tidak dapat dibaca ({value}).',
    en: '{column} in {cell} cannot be read ({value}).',
  },
  fix: { id: 'Isi dengan angka saja, misalnya 4.', en: 'Enter a number only, 4 say.' },
};

/** What cannot be a part or less than nothing: volumes, people, things. */
const WHOLE = /^m\d{1,2}$|^(?:pupils|boys|girls|grade|capacity|count|target)$/;

const WANTS_WHOLE: Text = {
  id: 'Isi dengan bilangan bulat, 0 atau lebih.',
  en: 'Enter a whole number, 0 or more.',
};
const WANTS_AMOUNT: Text = {
  id: 'Isi dengan angka saja, tanpa Rp dan tanpa titik pemisah ribuan.',
  en: 'Enter the digits only, without a currency sign or separators.',
};

const oneOf = (answers: readonly Text[]): Text => {
  const listed = listText(answers);
  return { id: `Pilih salah satu: ${listed.id}.`, en: `Pick one of these: ${listed.en}.` };
};

function wantedIn({ key, kind, choices = [] }: Column): Text {
  if (kind === 'yesno') return oneOf([YES_NO.yes, YES_NO.no]);
  if (kind === 'choice') return oneOf(choices.map(({ label }) => label));
  if (kind === 'money') return WANTS_AMOUNT;
  return WHOLE.test(key) ? WANTS_WHOLE : UNREADABLE.fix;
}

const NUMBERS = ['number', 'money', 'percent'];

function isReadable(column: Column, cell: Cell): boolean {
  if (!NUMBERS.includes(column.kind)) return readCell(column, cell) !== undefined;
  const number = readNumber(cell);
  return number !== undefined && number >= 0 && (!WHOLE.test(column.key) || Number.isInteger(number));
}

/** Blank, an unticked box, or the dash that people write for nothing. */
const isNothing = (cell: Cell): boolean => cell === false || isBlank(cell) || textOf(cell) === '-';

function hitOf({ tab, row, column, cell }: ColumnCell): Hit {
  const spot = { row: row.row, column: column.key, ...labelOf(idOf(tab, row), '') };
  return {
    tab: tab.template.id,
    row: row.row,
    column: column.key,
    gaps: { column: column.title, cell: spot, value: clip(textOf(cell)) },
    fix: wantedIn(column),
  };
}

export interface Readable {
  readonly tab: string;
  /** Keys of columns that another check speaks of. */
  readonly except?: readonly string[];
  /** Choices too, where ORG-X03 does not speak of them. */
  readonly choices?: true;
}

const fitsIn =
  ({ except = [], choices }: Readable) =>
  ({ key, kind, computed }: Column): boolean =>
    !computed &&
    !except.includes(key) &&
    (NUMBERS.includes(kind) || kind === 'yesno' || (choices === true && kind === 'choice'));

const unreadable = (school: School, where: Readable): readonly Hit[] =>
  [...cellsOf(school, where.tab, fitsIn(where))]
    .filter(({ column, cell }) => !isNothing(cell) && !isReadable(column, cell))
    .map(hitOf);

export const unreadableCells = (wheres: readonly Readable[]): Check => ({
  ...UNREADABLE,
  needs: [],
  blindOn: (school) => wheres.flatMap((where) => tabsWithout(school, [where.tab], fitsIn(where))),
  run: (school) => wheres.flatMap((where) => unreadable(school, where)),
});
