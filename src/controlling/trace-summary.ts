/** Shows the counsellor the journal rows behind a figure of the summary. Writes nothing; the principal's sheet has none. */

import { readDate, textOf } from '../core/cell';
import type { Command, Desk, Outcome, Refusal } from '../core/command';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { cellAt } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Text } from '../core/text';
import { SERVICES, serviceOf } from '../frameworks/services';
import { noSuchPeriod, readPeriod } from '../planning/period';
import { readSettings } from '../planning/settings';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { type Fold, foldRow, newFold } from './fold';
import { questionOf } from './log-question';

/** A page shows so many; the rest is counted. */
const MOST_SHOWN = 100;

/** Each figure as the fold counts it: the rows behind it are those that make it grow. */
const FIGURES: ReadonlyMap<string, (fold: Fold) => number> = new Map([
  ['done', ({ total }: Fold) => total.asPlanned],
  ['unplanned', ({ status }: Fold) => status.unplanned],
  ['postponed', ({ status }: Fold) => status.postponed],
  ['notHeld', ({ status }: Fold) => status.notHeld],
  ['periods', ({ total }: Fold) => total.jp],
  ['followUps', ({ followUps }: Fold) => followUps.open],
  ['overdue', ({ followUps }: Fold) => followUps.overdue],
  ['leftOut', ({ skipped }: Fold) => skipped.date + skipped.service + skipped.status],
]);

const NOTICE: Text = {
  id: '{count} baris jurnal di balik angka ini.',
  en: '{count} journal {count|row|rows} behind this figure.',
};

const NO_FIGURE: Refusal = {
  code: 'bad-input',
  message: {
    text: { id: 'Angka itu tidak ada di ringkasan.', en: 'The summary has no such figure.' },
  },
  remedy: {
    text: {
      id: 'Tulis salah satu: {figures}.',
      en: 'Write one of: {figures}.',
    },
    gaps: { figures: [...FIGURES.keys()].join(', ') },
  },
};

function think(desk: Desk, key: string, figure: string, counsellor: string | undefined): Outcome | Refusal {
  const year = readSettings(desk.tabs.profile);
  const period = readPeriod(key, year);
  if (!period) return noSuchPeriod(key, year);
  const log = desk.tabs[journal.id];
  const count = FIGURES.get(figure);
  if (!log || !count) return NO_FIGURE;
  const fold = newFold(questionOf(desk, log, period, counsellor));
  const rows: number[] = [];
  let before = count(fold);
  for (let index = FIRST_ROW - 1; index < log.grid.length; index += 1) {
    foldRow(fold, log.grid[index] ?? []);
    const after = count(fold);
    if (after > before) rows.push(index);
    before = after;
  }
  const shown = rows.slice(0, MOST_SHOWN).map((index): Json => {
    const at = (column: string) => cellAt(log.grid[index] ?? [], log.places[column]);
    const service = serviceOf(readChoice(SERVICES, at('service')))?.label;
    return {
      row: index + 1,
      id: textOf(at('id')),
      date: readDate(at('date')) ?? textOf(at('date')),
      service: service ? { ...service } : { id: textOf(at('service')), en: textOf(at('service')) },
      classes: textOf(at('classes')),
    };
  });
  return {
    edits: [],
    notice: { text: NOTICE, gaps: { count: rows.length } },
    reply: { figure, period: period.key, count: rows.length, rows: shown },
  };
}

/** Input `{period, figure, counsellor?}`. */
export const traceSummary: Command = {
  reads: [journal],
  optional: [profile, calendar, classes],
  readsOnly: true,
  accept: (input) => {
    const [period, figure] = [property(input, 'period'), property(input, 'figure')];
    const counsellor = property(input, 'counsellor');
    if (typeof period !== 'string' || typeof figure !== 'string' || !FIGURES.has(figure)) return NO_FIGURE;
    return (desk) =>
      think(desk, period, figure, typeof counsellor === 'string' && counsellor ? counsellor : undefined);
  },
};
