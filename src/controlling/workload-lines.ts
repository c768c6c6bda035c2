/** Tables of the workload report: months, components and use of time of one counsellor. */

import type { Desk } from '../core/command';
import type { Line, ReportCell } from '../core/report';
import type { Choice } from '../core/template';
import type { Text } from '../core/text';
import { CATEGORIES, COMPONENTS, shareOf } from '../frameworks/frameworks';
import { worded } from '../frameworks/wording';
import { monthLabel, type Period } from '../planning/period';
import { readSettings } from '../planning/settings';
import { count, decimal, line, NOTHING, percent } from './report-lines';
import { suppress } from './suppression';
import { EMPTY, percentOf, type Tallies, type Tally } from './tally';
import { TIME_REFERENCES } from './time-references';
import type { Worker } from './workload-people';

const T = {
  month: { id: 'Bulan', en: 'Month' },
  weeks: { id: 'Minggu efektif', en: 'Effective weeks' },
  held: { id: 'Kegiatan', en: 'Activities' },
  periods: { id: 'JP', en: 'Periods' },
  perWeek: { id: 'JP/minggu', en: 'Periods a week' },
  hours: { id: 'Jam', en: 'Hours' },
  hoursPerWeek: { id: 'Jam/minggu', en: 'Hours a week' },
  total: { id: 'Jumlah', en: 'Total' },
  component: { id: 'Komponen', en: 'Component' },
  time: { id: 'Penggunaan waktu', en: 'Use of time' },
  share: { id: 'Bagian', en: 'Share' },
  reference: { id: 'Acuan', en: 'Reference' },
} as const satisfies Readonly<Record<string, Text>>;

const inHours = ({ framework }: Desk): boolean => framework === 'asca';

/** What activities are worth: lesson periods, or hours where the framework counts none. */
export const worthOf = (desk: Desk, { jp, minutes }: Tally): number => (inHours(desk) ? minutes / 60 : jp);

export const worth = (desk: Desk, tally: Tally): ReportCell =>
  inHours(desk) ? decimal(worthOf(desk, tally)) : count(worthOf(desk, tally));

export const worthHead = (desk: Desk): readonly string[] =>
  (inHours(desk) ? [T.hours, T.hoursPerWeek] : [T.periods, T.perWeek]).map((words) => words[desk.language]);

/** A dash where no effective week has begun. */
export const aWeek = (amount: number, weeks: number): ReportCell =>
  weeks > 0 ? decimal(amount / weeks) : NOTHING;

export const weeksOfWorker = ({ weeks }: Worker): number =>
  [...weeks.values()].reduce((sum, one) => sum + one, 0);

/** Months in which something was held or could have been. */
function monthLines(desk: Desk, { months }: Period, worker: Worker): readonly Line[] {
  const { language } = desk;
  const { total, by } = worker.summary;
  const rows = months
    .map((month) => ({ month, weeks: worker.weeks.get(month) ?? 0, tally: by.month.get(month) ?? EMPTY }))
    .filter(({ weeks, tally }) => weeks > 0 || tally.done > 0);
  const figures = (tally: Tally, weeks: number): readonly ReportCell[] => [
    count(weeks),
    count(tally.done),
    worth(desk, tally),
    aWeek(worthOf(desk, tally), weeks),
  ];
  return [
    line('cellHead', 'No', T.month[language], T.weeks[language], T.held[language], ...worthHead(desk)),
    ...rows.map(({ month, weeks, tally }, index) =>
      line('cells', count(index + 1), monthLabel(month)[language], ...figures(tally, weeks)),
    ),
    line('cellTotal', '', T.total[language], ...figures(total, weeksOfWorker(worker))),
  ];
}

/** Where no minute was recorded there is nothing to share out. The hours of a few sessions would give away how many they were; another group's hours cover them. */
function shareLines(
  desk: Desk,
  head: Text,
  groups: readonly Choice[],
  tallies: Tallies,
  referenceOf: (key: string) => string,
): readonly Line[] {
  const { language, framework } = desk;
  const limit = readSettings(desk.tabs.profile).smallestShownCount;
  const own = groups.map(({ key }) => tallies.get(key) ?? EMPTY);
  const minutes = own.reduce((sum, tally) => sum + tally.minutes, 0);
  if (minutes === 0) return [];
  const { cells } = suppress(
    own.map(({ done }) => ({ count: done, isGuarded: true })),
    own.reduce((sum, { done }) => sum + done, 0),
    limit,
  );
  return [
    line('space'),
    line('cellHead', 'No', head[language], T.hours[language], T.share[language], T.reference[language]),
    ...groups.map(({ key, label }, place) => {
      const tally = own[place] ?? EMPTY;
      const figures =
        typeof cells[place] === 'number'
          ? [decimal(tally.minutes / 60), percent(percentOf(tally.minutes, minutes))]
          : [NOTHING, NOTHING];
      const words = worded(label, framework)[language];
      return line('cells', count(place + 1), words, ...figures, referenceOf(key));
    }),
  ];
}

function componentReference(desk: Desk, key: string): string {
  const range = shareOf(key, readSettings(desk.tabs.profile).level);
  return range ? `${range[0]}–${range[1]}%` : '';
}

/** One counsellor: by month, by component, by use of time. */
export function workerLines(desk: Desk, period: Period, worker: Worker): readonly Line[] {
  const { by } = worker.summary;
  return [
    line('space'),
    line('part', worker.name),
    ...monthLines(desk, period, worker),
    ...(inHours(desk)
      ? []
      : shareLines(desk, T.component, COMPONENTS, by.component, (key) => componentReference(desk, key))),
    ...shareLines(
      desk,
      T.time,
      CATEGORIES,
      by.category,
      (key) => TIME_REFERENCES.get(key)?.[desk.language] ?? '',
    ),
  ];
}
