/** The semester, monthly and weekly programmes: views of plan items, dated rows and sessions, never typed. */

import type { Cell, Grid } from '../core/cell';
import { type CivilDate, mondayOf, yearMonthOf } from '../core/civil-date';
import type { Tab } from '../core/tab';
import type { TabTemplate } from '../core/template';
import type { Locale } from '../core/text';
import { toRow } from '../core/write';
import { monthly } from '../tabs/monthly';
import { semester } from '../tabs/semester';
import { weekly } from '../tabs/weekly';
import { type Calendar, type Week, weekOf } from './calendar';
import { type DatesOfPlans, doneDates, placedDates } from './dates-of-plans';
import { daysWords, weeksWords } from './day-words';
import { openOf } from './open-volume';
import { type Period, readPeriod, termKeys, yearKey } from './period';
import { type PlanItemLine, readPlanItems } from './plan-items';
import { carryingWeeks, shares } from './spread';

export interface ViewSources {
  readonly annual: Tab;
  readonly schedule: Tab | undefined;
  readonly journal: Tab | undefined;
  readonly calendar: Calendar;
  readonly framework: string;
}

/** A plan item with the days on which it is placed and was held. */
export interface DatedItem extends PlanItemLine {
  readonly placed: readonly CivilDate[];
  readonly done: readonly CivilDate[];
}

/** A doubled plan ID takes its days once, so that sums stay true. */
export function datedItems({
  annual,
  framework,
  schedule,
  journal,
  calendar,
}: ViewSources): readonly DatedItem[] {
  const [placed, done] = [placedDates(schedule), doneDates(journal)];
  const seen = new Set<string>();
  return readPlanItems(annual, framework, calendar).map((item) => {
    const own = (dates: DatesOfPlans) => (seen.has(item.id) ? [] : (dates.get(item.id) ?? []));
    const dated = { ...item, placed: own(placed), done: own(done) };
    seen.add(item.id);
    return dated;
  });
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const within = (dates: readonly CivilDate[], { from, to }: Period): number =>
  dates.filter((date) => from <= date && date <= to).length;

export interface Figures {
  readonly planned: number;
  readonly placed: number;
  readonly done: number;
}

const inMonths = (numbers: readonly number[], period: Period, months: readonly string[]): number =>
  total(numbers.filter((_, index) => period.months.includes(months[index] ?? '')));

/**
 * What was done before the start has no day of its own: it counts as planned, placed and done.
 *
 * @param months all months of the school year.
 */
export function figuresOf(item: DatedItem, period: Period, months: readonly string[]): Figures {
  const before = inMonths(item.before, period, months);
  return {
    planned: inMonths(item.volumes, period, months),
    placed: within(item.placed, period) + before,
    done: within(item.done, period) + before,
  };
}

const isEmpty = ({ planned, placed, done }: Figures): boolean => planned === 0 && placed === 0 && done === 0;

export interface View {
  readonly items: readonly DatedItem[];
  readonly calendar: Calendar;
  readonly months: readonly string[];
  /** The weeks that carry each month's volume. */
  readonly weeks: readonly (readonly Week[])[];
  readonly year: Period;
  readonly locale: Locale;
}

/** A line of a view: its own columns beside those that it shares with the plan item. */
function lineOf(
  template: TabTemplate,
  item: DatedItem,
  own: Readonly<Record<string, string | number>>,
  locale: Locale,
): readonly Cell[] {
  const { id, service, format, domain, topic, target, place, person, aids } = item;
  const shared = { plan: id, service, format, domain, topic, target, place, person, aids };
  return toRow(template, { ...shared, ...own }, locale);
}

/** Placed and done beside what has no day yet. */
const standingOf = (item: DatedItem, figures: Figures) => ({
  placed: figures.placed,
  done: figures.done,
  ...openOf(item.service, figures),
});

/** A line for each item in each of the periods in which it is planned, placed or held. */
const linesOf = (
  { items, locale, months, calendar }: View,
  keys: readonly string[],
  template: TabTemplate,
  own: (item: DatedItem, period: Period, figures: Figures) => Readonly<Record<string, string | number>>,
): Grid =>
  keys.flatMap((key) => {
    const period = readPeriod(key, calendar);
    if (!period) return [];
    return items.flatMap((item) => {
      const figures = figuresOf(item, period, months);
      return isEmpty(figures) ? [] : [lineOf(template, item, own(item, period, figures), locale)];
    });
  });

function semesterRows(view: View): Grid {
  const terms = termKeys(view.calendar);
  return linesOf(view, terms, semester, (item, { key, months }, figures) => {
    const first = view.months.indexOf(months[0] ?? '');
    const volumes = item.volumes.slice(first, first + months.length);
    return {
      term: terms.indexOf(key) + 1,
      ...Object.fromEntries(volumes.map((volume, index) => [`v${index + 1}`, volume])),
      total: figures.planned,
      periods: figures.planned * item.periods,
      ...standingOf(item, figures),
    };
  });
}

const monthlyRows = (view: View): Grid =>
  linesOf(view, view.months, monthly, (item, { key }, figures) => {
    const days = item.placed.filter((date) => yearMonthOf(date) === key);
    return {
      month: key,
      weeks: weeksWords(view.calendar, days),
      days: daysWords(days, openOf(item.service, figures).onDemand, view.locale),
      volume: figures.planned,
      periods: figures.planned * item.periods,
      ...standingOf(item, figures),
    };
  });

type WeekFigures = Map<CivilDate, { planned: number; placed: number; done: number }>;

/** By the Monday of each week in which the item is planned, placed or held. */
export function weekFigures(item: DatedItem, { year, weeks: weeksOfMonths }: View): WeekFigures {
  const figures: WeekFigures = new Map();
  const at = (monday: CivilDate) => {
    const found = figures.get(monday) ?? { planned: 0, placed: 0, done: 0 };
    figures.set(monday, found);
    return found;
  };
  weeksOfMonths.forEach((weeks, index) => {
    const before = item.before[index] ?? 0;
    const parts = shares((item.volumes[index] ?? 0) - before, weeks.length);
    weeks.forEach(({ monday }, place) => {
      at(monday).planned += parts[place] ?? 0;
    });
    const first = weeks[0] && before > 0 ? at(weeks[0].monday) : undefined;
    if (first) {
      first.planned += before;
      first.placed += before;
      first.done += before;
    }
  });
  const inYear = (date: CivilDate): boolean => year.from <= date && date <= year.to;
  for (const date of item.placed.filter(inYear)) at(mondayOf(date)).placed += 1;
  for (const date of item.done.filter(inYear)) at(mondayOf(date)).done += 1;
  return figures;
}

function weeklyRows(view: View): Grid {
  const lines = view.items.flatMap((item, order) =>
    [...weekFigures(item, view)]
      .filter(([, figures]) => !isEmpty(figures))
      .map(([monday, figures]) => ({ monday, order, item, figures })),
  );
  lines.sort(
    (one, other) =>
      (one.monday < other.monday ? -1 : Number(one.monday > other.monday)) || one.order - other.order,
  );
  return lines.map(({ monday, item, figures }) =>
    lineOf(
      weekly,
      item,
      {
        week: weekOf(view.calendar, monday).number,
        monday,
        days: daysWords(
          item.placed.filter((date) => mondayOf(date) === monday),
          openOf(item.service, figures).onDemand,
          view.locale,
        ),
        volume: figures.planned,
        periods: figures.planned * item.periods,
        placed: figures.placed,
        done: figures.done,
      },
      view.locale,
    ),
  );
}

export function viewOf(sources: ViewSources, locale: Locale): View {
  const { calendar } = sources;
  const year = readPeriod(yearKey(calendar), calendar);
  if (!year) throw new RangeError(`No school year begins on ${calendar.yearStart}`);
  const { months } = year;
  const weeks = carryingWeeks(calendar, months);
  return { items: datedItems(sources), calendar, months, weeks, year, locale };
}

/** The rows of the three views by template id. */
export function viewRows(sources: ViewSources, locale: Locale): Readonly<Record<string, Grid>> {
  const view = viewOf(sources, locale);
  return {
    [semester.id]: semesterRows(view),
    [monthly.id]: monthlyRows(view),
    [weekly.id]: weeklyRows(view),
  };
}
