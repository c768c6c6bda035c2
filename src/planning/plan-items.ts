/** Plan items as the views need them: the words that people chose, and a volume for each month. */

import { isBlankRow, textOf } from '../core/cell';
import { readAmount, readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW, type KeyIn } from '../core/template';
import { FORMATS } from '../frameworks/choices';
import { equivalenceOf } from '../frameworks/frameworks';
import { SERVICES } from '../frameworks/services';
import type { annual } from '../tabs/annual';
import { countedVolumes } from './opening-volumes';
import type { SchoolYear } from './period';

export interface PlanItemLine {
  readonly id: string;
  /** Words as they stand in the cells. */
  readonly service: string;
  readonly format: string;
  readonly domain: string;
  readonly topic: string;
  readonly target: string;
  readonly place: string;
  readonly person: string;
  readonly aids: string;
  /** What counts in each month, the first month of the school year first. */
  readonly volumes: readonly number[];
  /** Of it, what was done before the start date of who began in mid-year. */
  readonly before: readonly number[];
  /** Lesson periods of one activity. */
  readonly periods: number;
}

type Key = KeyIn<typeof annual>;

const MONTH_KEYS: readonly Key[] = [
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
  'm12',
];

/** Where nobody said it, the framework's equivalence; what is counted as held counts one. */
function usualPeriods(framework: string, service: string, format: string): number {
  const code = readChoice(SERVICES, service);
  if (code === undefined) return 0;
  const equivalence = equivalenceOf(framework, code, readChoice(FORMATS, format));
  return equivalence === 'actual' ? 1 : equivalence;
}

/** Every plan item in sheet order. A volume that is no number, or below nothing, counts nothing. */
export function readPlanItems(tab: Tab, framework: string, year: SchoolYear): readonly PlanItemLine[] {
  const keys = tab.template.columns.filter(({ computed }) => !computed).map(({ key }) => tab.places[key]);
  return tab.grid.slice(FIRST_ROW - 1).flatMap((row): readonly PlanItemLine[] => {
    if (isBlankRow(keys.map((place) => cellAt(row, place)))) return [];
    const cell = (key: Key) => cellAt(row, tab.places[key]);
    const text = (key: Key): string => textOf(cell(key));
    return [
      {
        id: text('id'),
        service: text('service'),
        format: text('format'),
        domain: text('domain'),
        topic: text('topic'),
        target: text('target'),
        place: text('place'),
        person: text('person'),
        aids: text('aids'),
        ...countedVolumes(
          MONTH_KEYS.map((key) => readAmount(cell(key)) ?? 0),
          readAmount(cell('opening')) ?? 0,
          year,
        ),
        periods: readAmount(cell('periods')) ?? usualPeriods(framework, text('service'), text('format')),
      },
    ];
  });
}
