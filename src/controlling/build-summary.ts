/** Builds the principal's summary for a period, and tells the counsellor its figures. */

import { sameCell, textOf } from '../core/cell';
import type { Command, Desk, Outcome, Refusal, Thinking } from '../core/command';
import type { Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { type Report, shownValue } from '../core/report';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Saying } from '../core/text';
import { noSuchPeriod, type Period, readPeriod } from '../planning/period';
import { readSettings } from '../planning/settings';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { evaluation } from '../tabs/evaluation';
import { findings } from '../tabs/findings';
import { funds } from '../tabs/funds';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { summary } from '../tabs/summary';
import { questionOf } from './log-question';
import { lostColumns, type Needed } from './lost-columns';
import { withOpening } from './opening-done';
import { plannedVolumes, type Volumes } from './planned-volume';
import { notReached } from './reach';
import { numberText, percentText } from './report-lines';
import { type Summary, summarize } from './summarize';
import { factsOf } from './summary-facts';
import { replyOf } from './summary-reply';
import { summaryReport } from './summary-report';
import { percentOf } from './tally';

/** Columns without which some figure would be wrong without a word. */
const NEEDED: readonly Needed[] = [
  {
    template: journal,
    keys: [
      'date',
      'start',
      'end',
      'counsellor',
      'service',
      'format',
      'domain',
      'classes',
      'counselees',
      'unplanned',
      'status',
      'reason',
      'u',
      'c',
      'a',
      'result',
      'followUpDate',
      'followUpStatus',
    ],
  },
  {
    template: annual,
    keys: ['service', 'person', ...Array.from({ length: 12 }, (_, index) => `m${index + 1}`)],
  },
  { template: classes, keys: ['class', 'grade'] },
];

/** Line i of a report stands on sheet row i + 2, below the hidden row with its id. */
const stands = ({ lines, widths }: Report, { grid }: Tab): boolean =>
  lines.every(({ cells }, index) =>
    widths.every((_, place) => sameCell(shownValue(cells[place] ?? ''), grid[index + 1]?.[place])),
  );

function drawing(desk: Desk, report: Report): readonly Edit[] {
  const standing = desk.tabs[summary.id];
  const isFinished = standing !== undefined && !desk.unfinished.includes(summary.id);
  if (isFinished && stands(report, standing)) return [];
  return [{ do: 'draw-report', template: summary, report }];
}

const NOTICE = {
  id: '{period}: {done} dari {volume} kegiatan terencana terlaksana ({percent}); {counted} baris jurnal dihitung.',
  en: '{period}: {done} of {volume} planned activities done ({percent}); {counted} journal rows counted.',
};

const volumesOf = (desk: Desk, { months }: Period, counsellor: string | undefined): Volumes =>
  plannedVolumes(
    {
      annual: desk.tabs[annual.id],
      framework: desk.framework,
      year: readSettings(desk.tabs.profile),
      ...(counsellor === undefined ? {} : { counsellor }),
    },
    months,
  );

function notice(period: Period, figures: Summary, volume: number): Saying {
  const { asPlanned } = figures.total;
  const gaps = {
    period: period.label,
    done: numberText(asPlanned),
    volume: numberText(volume),
    percent: percentText(percentOf(asPlanned, volume)),
    counted: numberText(figures.counted),
  };
  return { text: NOTICE, gaps };
}

interface Input {
  /** Key of the period. */
  readonly key: string;
  readonly counsellor: string | undefined;
  readonly showsActivities: boolean;
}

function think(desk: Desk, { key, counsellor, showsActivities }: Input): Outcome | Refusal {
  const year = readSettings(desk.tabs.profile);
  const period = readPeriod(key, year);
  if (!period) return noSuchPeriod(key, year);
  const log = desk.tabs[journal.id];
  if (!log) throw new RangeError('buildSummary was run without the journal');
  const lost = lostColumns(desk, NEEDED);
  if (lost) return lost;
  if (counsellor !== undefined && !isKnown(desk, log, counsellor)) return NO_SUCH_COUNSELLOR;
  const facts = factsOf(desk, log, { period, counsellor, showsActivities });
  // The counsellor's own figures leave nothing out.
  const { total: volume, before } = volumesOf(desk, period, counsellor);
  const figures = withOpening(summarize(questionOf(desk, log, period, counsellor)), before);
  const classesNotReached = notReached(facts.classNames, figures);
  return {
    edits: drawing(desk, summaryReport(facts, desk.tabs[summary.id])),
    notice: notice(period, figures, volume),
    reply: replyOf({ period, summary: figures, volume, level: year.level, classesNotReached }),
  };
}

const NO_PERIOD: Refusal = {
  code: 'bad-input',
  message: {
    text: { id: 'Periode ringkasan belum ditulis.', en: 'The period of the summary is missing.' },
  },
  remedy: {
    text: {
      id: 'Tulis mis. 2026-Y untuk setahun, 2026-S1 untuk semester, atau 2026-10 untuk bulan.',
      en: 'Write 2026-Y for the year, 2026-S1 for a semester or 2026-10 for a month, say.',
    },
  },
};

const NO_COUNSELLOR: Refusal = {
  code: 'bad-input',
  message: {
    text: { id: 'Konselor harus berupa kode.', en: 'The counsellor must be given as a code.' },
  },
  remedy: {
    text: {
      id: 'Tulis kode dari tab Personel, mis. G1, atau kosongkan untuk seluruh sekolah.',
      en: 'Write a code of the tab People, G1 say, or leave it out for the whole school.',
    },
  },
};

const NO_YES_OR_NO: Refusal = {
  code: 'bad-input',
  message: {
    text: {
      id: 'Pilihan beban kerja menurut kegiatan harus true atau false.',
      en: 'Whether to show the workload by activities must be true or false.',
    },
  },
  remedy: {
    text: { id: 'Tulis true, atau kosongkan.', en: 'Write true, or leave it out.' },
  },
};

const NO_SUCH_COUNSELLOR: Refusal = {
  ...NO_COUNSELLOR,
  message: {
    text: {
      id: 'Kode konselor itu tidak ada di tab Personel maupun di jurnal.',
      en: 'That counsellor is neither on the tab People nor in the journal.',
    },
  },
};

/** On the tab People, or in some row of the journal. */
function isKnown(desk: Desk, log: Tab, counsellor: string): boolean {
  const people = desk.tabs[personnel.id];
  const holds = (tab: Tab, key: string): boolean =>
    tab.grid.some(
      (row, index) => index >= FIRST_ROW - 1 && textOf(cellAt(row, tab.places[key])) === counsellor,
    );
  return (people !== undefined && holds(people, 'code')) || holds(log, 'counsellor');
}

function accept(input: Json): Thinking | Refusal {
  const period = property(input, 'period');
  const counsellor = property(input, 'counsellor') ?? '';
  if (typeof period !== 'string' || period.trim() === '') return NO_PERIOD;
  if (typeof counsellor !== 'string') return NO_COUNSELLOR;
  const showsActivities = property(input, 'workload') ?? false;
  if (typeof showsActivities !== 'boolean') return NO_YES_OR_NO;
  return (desk) =>
    think(desk, { key: period.trim(), counsellor: counsellor.trim() || undefined, showsActivities });
}

export const buildSummary: Command = {
  reads: [journal, annual, classes],
  optional: [profile, calendar, personnel, evaluation, findings, funds, summary],
  accept,
};
