/** Plan items as placing sees them: what kind of activity, for which classes, by whom. */

import { type Located, readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { type Service, serviceOf } from '../frameworks/services';
import { annual } from '../tabs/annual';
import { allClassesMeant, type ClassBook } from './class-book';

/**
 * Agreed with those concerned when the need arises: a volume a month, no fixed date.
 * Source: domain reference 2.1.
 */
const ON_DEMAND: readonly string[] = ['KPR', 'KKP', 'KSL', 'MED', 'ADV', 'KKS', 'KRM', 'ATK'];

export const isOnDemand = (service: string | undefined): boolean =>
  service !== undefined && ON_DEMAND.includes(service);

export interface PlacingItem {
  /** 1-based row on the annual tab. */
  readonly row: number;
  readonly id: string;
  readonly service: Service | undefined;
  /** Key of the format; the service's usual one where nobody chose. */
  readonly format: string | undefined;
  readonly classes: readonly string[];
  readonly people: readonly string[];
  readonly place: string;
  /** Lesson periods of one activity. */
  readonly periods: number | undefined;
  /** By month of the school year; what is no number counts nothing. */
  readonly volumes: readonly number[];
}

export const CLASS_FORMAT = 'klasikal';

/** Formats of whole classes in one place. */
const MASS: readonly string[] = ['kelas besar', 'lapangan'];

/** Whole classes come: they are shared out over the activities of the month. */
export const isMass = ({ format, service }: Pick<PlacingItem, 'format' | 'service'>): boolean =>
  MASS.includes(format ?? '') && (service?.people?.[1] ?? 0) > 40;

const MONTHS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;

function itemOf({ row, record }: Located<typeof annual>, book: ClassBook): PlacingItem {
  const service = serviceOf(record.service);
  return {
    row,
    id: record.id ?? '',
    service,
    format: record.format ?? service?.formats[0],
    classes: allClassesMeant(book, record.target ?? []),
    people: record.person ?? [],
    place: record.place ?? '',
    periods: record.periods,
    volumes: MONTHS.map((key) => record[key] ?? 0),
  };
}

export const isPlanned = ({ volumes }: PlacingItem): boolean => volumes.some((volume) => volume !== 0);

/** Every item in sheet order, also those without a volume: dated rows may stand for them. */
export const placingItems = (tab: Tab, book: ClassBook): readonly PlacingItem[] =>
  readRecords({ ...tab, template: annual }).map((located) => itemOf(located, book));
