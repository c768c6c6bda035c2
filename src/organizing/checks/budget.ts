/** ORG-D01 to ORG-D04, D06, D07: the budget hangs on the plan, adds up, and stays below its ceilings. */

import { type Cell, isBlank, textOf } from '../../core/cell';
import { readList } from '../../core/read';
import type { Located } from '../../core/record';
import { clip, folded } from '../../core/text';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { funds } from '../../tabs/funds';
import { amountOf } from '../budget-lines';
import type { Check, Hit, HitGap } from '../check';
import { cellOf, type School } from '../school';
import { amountText, refOf } from '../wording';

/** A line that serves the whole programme. */
const GENERAL = ['umum', 'general'];

const TAB = 'funds';

const lineOf = ({ row, record }: Located<typeof funds>): HitGap => refOf(record.no, row);

const isLinked = (school: School, plans: readonly string[]): boolean =>
  plans.length > 0 && plans.every((plan) => school.planOf.has(plan) || GENERAL.includes(folded(plan)));

export const lineWithoutPlan: Check = {
  id: 'ORG-D01',
  severity: 'W',
  message: {
    id: 'Baris dana {no} tidak terkait program.',
    en: 'Budget line {no} is not linked to the plan.',
  },
  fix: { id: 'Isi ID rencana, atau tulis Umum.', en: 'Fill in Plan item, or write General.' },
  needs: ['funds.plan', 'annual.id'],
  run: (school) =>
    school.funds
      .filter(({ record }) => !isLinked(school, readList(record.plan ?? '')))
      .map((line) => ({ tab: TAB, row: line.row, column: 'plan', gaps: { no: lineOf(line) } })),
};

const sourceYear = (source: string | undefined, year: number | undefined): string =>
  `${folded(source ?? '')} ${year}`;

export const aboveCeiling: Check = {
  id: 'ORG-D02',
  severity: 'E',
  message: {
    id: 'Anggaran {source} {year} melebihi pagu: {sum} > {ceiling}.',
    en: 'Budget of {source} {year} exceeds its ceiling: {sum} > {ceiling}.',
  },
  fix: {
    id: 'Kurangi baris anggaran, atau ganti sumber dana.',
    en: 'Lower the lines, or change the source.',
  },
  needs: [
    'funds.amount',
    'funds.source',
    'funds.year',
    'ceilings.source',
    'ceilings.year',
    'ceilings.amount',
  ],
  leansOn: ['funds.volume', 'funds.price'],
  run: (school) => {
    const ceilings = new Map<string, number>();
    for (const { record } of school.ceilings) {
      const key = sourceYear(record.source, record.year);
      if (record.amount !== undefined) ceilings.set(key, (ceilings.get(key) ?? 0) + record.amount);
    }
    return [...ceilings].flatMap(([key, ceiling]) => {
      const lines = school.funds.filter(({ record }) => sourceYear(record.source, record.year) === key);
      const sum = lines.reduce((total, { record }) => total + (amountOf(record) ?? 0), 0);
      const first = lineThatPasses(lines, ceiling);
      if (!first) return [];
      const gaps = {
        source: first.record.source ?? '',
        year: first.record.year ?? '',
        sum: amountText(sum),
        ceiling: amountText(ceiling),
      };
      return [{ tab: TAB, row: first.row, column: 'amount', gaps }];
    });
  },
};

/** The first line with which the sum passes the ceiling. */
function lineThatPasses(
  lines: readonly Located<typeof funds>[],
  ceiling: number,
): Located<typeof funds> | undefined {
  let sum = 0;
  return lines.find(({ record }) => {
    sum += amountOf(record) ?? 0;
    return sum > ceiling + THRESHOLDS.amountRounding;
  });
}

export const planWithoutFunds: Check = {
  id: 'ORG-D03',
  severity: 'W',
  message: {
    id: '{ref} memerlukan biaya tetapi belum dianggarkan.',
    en: '{ref} needs funds but is not budgeted.',
  },
  fix: { id: 'Tambahkan baris di tab Anggaran.', en: 'Add a line to the tab Budget.' },
  needs: ['annual.id', 'annual.needsFunds', 'funds.plan'],
  run: (school) => {
    const budgeted = new Set(school.funds.flatMap(({ record }) => readList(record.plan ?? '')));
    return school.plan
      .filter(({ record }) => record.needsFunds === true && !budgeted.has(record.id ?? ''))
      .map(({ row, record }) => ({
        tab: 'annual',
        row,
        column: 'needsFunds',
        gaps: { ref: refOf(record.id, row) },
      }));
  },
};

export const overspent: Check = {
  id: 'ORG-D04',
  severity: 'E',
  message: {
    id: 'Realisasi baris {no} melebihi anggaran ({spent} > {budget}).',
    en: 'Spending on line {no} exceeds budget ({spent} > {budget}).',
  },
  fix: { id: 'Perbaiki angkanya, atau ubah anggarannya.', en: 'Correct the figures, or revise the budget.' },
  needs: ['funds.amount', 'funds.volume', 'funds.price', 'funds.spent'],
  run: (school) =>
    school.funds.flatMap((line) => {
      const { spent } = line.record;
      const budget = amountOf(line.record);
      if (spent === undefined || budget === undefined) return [];
      if (spent <= budget * (1 + THRESHOLDS.spendingTolerance)) return [];
      const gaps = { no: lineOf(line), spent: amountText(spent), budget: amountText(budget) };
      return [{ tab: TAB, row: line.row, column: 'spent', gaps }];
    }),
};

/** Text where a number belongs, or less than nothing. */
const isNoAmount = (cell: Cell): boolean => (typeof cell === 'number' ? cell < 0 : !isBlank(cell));

/** The first cell of the line that makes it wrong. */
function wrongColumn(school: School, { row, record }: Located<typeof funds>): string | undefined {
  const { volume, price, amount } = record;
  const odd = ['volume', 'price', 'amount'].find((column) => isNoAmount(cellOf(school, TAB, row, column)));
  if (odd !== undefined || volume === undefined || price === undefined || amount === undefined) return odd;
  return Math.abs(volume * price - amount) > THRESHOLDS.amountRounding ? 'amount' : undefined;
}

const shownNumber = (cell: Cell): HitGap =>
  typeof cell === 'number' ? amountText(cell) : clip(textOf(cell)) || '-';

export const miscalculated: Check = {
  id: 'ORG-D06',
  severity: 'E',
  message: {
    id: 'Perhitungan baris {no} salah ({amount} bukan {volume} x {price}).',
    en: 'Line {no} is miscalculated.',
  },
  fix: {
    id: 'Perbaiki volume, harga, atau jumlahnya.',
    en: 'Correct the volume, price or amount.',
  },
  needs: ['funds.volume', 'funds.price', 'funds.amount'],
  run: (school) =>
    school.funds.flatMap((line): readonly Hit[] => {
      const column = wrongColumn(school, line);
      if (column === undefined) return [];
      const shown = (key: string): HitGap => shownNumber(cellOf(school, TAB, line.row, key));
      const gaps = {
        no: lineOf(line),
        amount: shown('amount'),
        volume: shown('volume'),
        price: shown('price'),
      };
      return [{ tab: TAB, row: line.row, column, gaps }];
    }),
};

export const spentWithoutReceipt: Check = {
  id: 'ORG-D07',
  severity: 'E',
  message: { id: 'Realisasi baris {no} tanpa bukti.', en: 'Line {no} spent without receipt data.' },
  fix: { id: 'Isi Nomor bukti dan Tanggal.', en: 'Fill in Receipt no. and Date.' },
  needs: ['funds.spent', 'funds.date', 'funds.receipt'],
  run: (school) =>
    school.funds.flatMap((line) => {
      if (!((line.record.spent ?? 0) > 0)) return [];
      const column = ['receipt', 'date'].find((key) => isBlank(cellOf(school, TAB, line.row, key)));
      if (column === undefined) return [];
      return [{ tab: TAB, row: line.row, column, gaps: { no: lineOf(line) } }];
    }),
};
