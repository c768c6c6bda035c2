/** The months of the summary: planned beside done, as a table and as the sheet's own chart. */

import { monthOf, parseIsoDate, yearMonthOf } from '../core/civil-date';
import type { Line, ReportChart } from '../core/report';
import { type Locale, same, type Text } from '../core/text';
import { MONTHS } from '../frameworks/month-names';
import { SHORT_MONTHS, TEXTS } from '../texts/summary';
import { count, line, percentText, SPACE, shownCount, speaking } from './report-lines';
import { percentBetween } from './report-services';
import { type Facts, type MonthFigures, sumShown } from './summary-facts';
import type { ShownCount } from './suppression';
import { percentOf } from './tally';

/** The latest month of the table beside the one before it, in words: it reads without the picture. */
function trendLines({ months, language, framework, today }: Facts): readonly Line[] {
  const speak = speaking(language, framework);
  const told = months.filter(
    ({ month, planned, shown }) => planned > 0 && typeof shown === 'number' && month <= yearMonthOf(today),
  );
  const [before, last] = [told[told.length - 2], told[told.length - 1]];
  if (!last) return [];
  const percentIn = ({ done, planned }: MonthFigures): number => percentOf(done, planned) ?? 0;
  const { done, planned } = last;
  const gaps = { month: wordsOf(last).name, done, planned, percent: percentText(percentIn(last)) };
  if (!before) return [line('text', speak(TEXTS.trendFirst, gaps))];
  const points = Math.round((percentIn(last) - percentIn(before)) * 10) / 10;
  const change = points === 0 ? TEXTS.same : points > 0 ? TEXTS.rose : TEXTS.fell;
  const words = speak(change, { points: Math.abs(points), before: wordsOf(before).name });
  return [line('text', speak(TEXTS.trend, { ...gaps, change: words }))];
}

/** Pixels of a line on the sheet. */
const LINE_HEIGHT = 21;
/** Fewer lines would squeeze the chart. */
const LEAST_LINES = 10;
/** The chart stands to the right of the table's four columns. */
const CHART_COLUMN = 4;
/** The chart stands between these two lines of the table. */
const HEAD_AND_TOTAL = 2;
/** Kept free around the chart, so that it covers nothing. */
const MARGIN = 8;

function monthName(month: string, language: Locale): string {
  const first = parseIsoDate(`${month}-01`);
  return (first && SHORT_MONTHS[monthOf(first) - 1]?.[language]) ?? month;
}

interface MonthWords {
  readonly name: Text;
  readonly year: string;
}

const wordsOf = ({ month }: MonthFigures): MonthWords => ({
  name: MONTHS[Number(month.slice(5)) - 1]?.label ?? same(month),
  year: month.slice(0, 4),
});

/** `Oktober 2026`, `Juli–Oktober 2026`, `Oktober 2026–Januari 2027`. */
function spanText(first: MonthWords, last: MonthWords): Text {
  const until = (locale: Locale): string => {
    const end = `${last.name[locale]} ${last.year}`;
    if (first.year !== last.year) return `${first.name[locale]} ${first.year}–${end}`;
    return first.name[locale] === last.name[locale] ? end : `${first.name[locale]}–${end}`;
  };
  return { id: until('id'), en: until('en') };
}

/** A month is shown beside those of its semester before it: its table says which months it sums up. */
function titlesOf({ period, months, language, framework }: Facts): {
  readonly heading: string;
  readonly total: string;
} {
  const speak = speaking(language, framework);
  const [first, last] = [months[0], months[months.length - 1]];
  if (period.months.length > 1 || !first || !last)
    return { heading: speak(TEXTS.byMonth), total: speak(TEXTS.total) };
  const [from, to] = [wordsOf(first), wordsOf(last)];
  return {
    heading: speak(TEXTS.byMonthIn, { span: spanText(from, to) }),
    total: speak(TEXTS.totalTo, { month: to.name }),
  };
}

const plannedIn = (months: readonly MonthFigures[]): number =>
  Math.round(months.reduce((sum, { planned }) => sum + planned, 0) * 1e9) / 1e9;

export interface Block {
  readonly lines: readonly Line[];
  /** Its lines are counted from the block's own first line. */
  readonly chart: ReportChart;
}

/** @param widths pixels of the report's columns. */
export function monthBlock(facts: Facts, widths: readonly number[]): Block {
  const { months, language, framework, settings } = facts;
  const titles = titlesOf(facts);
  const speak = speaking(language, framework);
  const limit = settings.smallestShownCount;
  const figures = (planned: number, done: ShownCount) => [
    count(planned),
    shownCount(done, limit),
    percentBetween(done, planned),
  ];
  const table = [
    line('head', speak(TEXTS.month), speak(TEXTS.planned), speak(TEXTS.done), speak(TEXTS.percent)),
    ...months.map(({ month, planned, shown }) =>
      line('row', monthName(month, language), ...figures(planned, shown)),
    ),
    line(
      'total',
      titles.total,
      ...figures(
        plannedIn(months),
        sumShown(
          months.map(({ shown }) => shown),
          limit,
        ),
      ),
    ),
  ];
  const padding = Array.from({ length: Math.max(0, LEAST_LINES - table.length) }, () => SPACE);
  const width = widths.slice(CHART_COLUMN).reduce((sum, pixels) => sum + pixels, 0);
  return {
    lines: [line('heading', titles.heading), ...table, ...padding, ...trendLines(facts)],
    chart: {
      type: 'column',
      title: speak(TEXTS.chart),
      from: 1,
      to: months.length + 1,
      columns: [0, 1, 2],
      line: 2,
      column: CHART_COLUMN,
      width: width - 2 * MARGIN,
      height: (table.length - HEAD_AND_TOTAL + padding.length) * LINE_HEIGHT - MARGIN,
    },
  };
}
