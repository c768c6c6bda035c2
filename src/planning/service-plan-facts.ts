/** Everything that the form of a service plan says, read from the desk once. */

import { type Desk, tabOf } from '../core/command';
import { type Located, readRecords } from '../core/record';
import { folded, type Locale } from '../core/text';
import type { ElementKey } from '../frameworks/plan-elements';
import { type Service, serviceOf } from '../frameworks/services';
import { aids } from '../tabs/aids';
import { annual, type PlanItem } from '../tabs/annual';
import { classes } from '../tabs/classes';
import { needs } from '../tabs/needs';
import { personnel } from '../tabs/personnel';
import { planTexts } from '../tabs/plan-texts';
import { procedures } from '../tabs/procedures';
import { rooms } from '../tabs/rooms';
import { type Booking, schedule } from '../tabs/schedule';
import { procedureRows } from './built-in-rows';
import { type Calendar, readCalendar } from './calendar';
import { type ClassBook, classBook } from './class-book';
import { readSettings, type Settings } from './settings';

export interface Person {
  readonly code: string;
  readonly name: string;
  readonly nip: string;
  readonly nuptk: string;
  readonly roles: readonly string[];
  readonly duties: string;
}

export interface PlanFacts {
  readonly language: Locale;
  readonly framework: string;
  readonly today: Desk['today'];
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly item: PlanItem;
  readonly service: Service | undefined;
  /** ID of the service plan. */
  readonly id: string;
  /** The dated row that was asked for. */
  readonly booking?: Booking;
  /** Dated rows that this plan serves, the one asked for or the earliest first. */
  readonly bookings: readonly Located<typeof schedule>[];
  readonly people: ReadonlyMap<string, Person>;
  readonly roomNames: ReadonlyMap<string, string>;
  readonly aidNames: ReadonlyMap<string, string>;
  readonly classBook: ClassBook;
  readonly stages: readonly string[];
  /** What the needs assessment found that this item answers, with its per cent. */
  readonly needs: readonly string[];
  readonly texts: ReadonlyMap<ElementKey, string>;
}

/** `RPL-004` for `PLN-004` under the school's label; the next free number where it is taken. */
function newId(label: string, item: string, taken: readonly string[]): string {
  const prefix =
    folded(label)
      .replace(/[^\p{L}\d]+/gu, '')
      .toUpperCase() || 'RPL';
  const own = `${prefix}-${/(\d+)\s*$/.exec(item)?.[1] ?? item}`;
  for (let more = 2, id = own; ; more += 1) {
    if (!taken.includes(id)) return id;
    id = `${own}-${more}`;
  }
}

/** What the facts are read from. */
export type Known = Pick<Desk, 'tabs' | 'today' | 'language' | 'framework'>;

const records = <T extends Parameters<typeof readRecords>[0]['template']>(desk: Known, template: T) => {
  const tab = tabOf(desk, template);
  return tab ? readRecords(tab) : [];
};

const namesIn = (
  rows: readonly {
    readonly record: { readonly code: string | undefined; readonly name: string | undefined };
  }[],
) => new Map(rows.map(({ record }) => [record.code ?? '', record.name ?? record.code ?? '']));

function stagesOf({ desk, steps }: Rows, service: string | undefined): readonly string[] {
  if (service === undefined) return [];
  const own = steps.filter(({ record }) => record.service === service && record.stage);
  const sorted = [...own].sort((one, other) => (one.record.step ?? 0) - (other.record.step ?? 0));
  if (sorted.length > 0) return sorted.map(({ record }) => record.stage ?? '');
  const built = procedureRows(desk.language, desk.framework);
  const label = serviceOf(service)?.label[desk.language];
  return built.filter((row) => row[0] === label).map((row) => String(row[2] ?? ''));
}

const needWords = ({ desk, found }: Rows, item: PlanItem): readonly string[] =>
  found
    .filter(
      ({ record }) =>
        record.item !== undefined &&
        (record.plan === item.id || (item.need !== undefined && record.item === item.need)),
    )
    .map(({ record }) =>
      record.percent === undefined
        ? (record.item ?? '')
        : `${record.item} (${String(Math.round(record.percent * 10) / 10).replace('.', desk.language === 'id' ? ',' : '.')}%)`,
    );

/** Its ID on the dated row, in the texts, on another dated row; else a new one. */
function idOf({ texts, dated }: Rows, item: PlanItem, booking: Booking | undefined, label: string): string {
  const own =
    booking?.servicePlan ??
    texts.find(({ record }) => record.plan === item.id && record.servicePlan)?.record.servicePlan ??
    dated.find(({ record }) => record.plan === item.id && record.servicePlan)?.record.servicePlan;
  if (own !== undefined) return own;
  const taken = [...texts, ...dated].flatMap(({ record }) => record.servicePlan ?? []);
  return newId(label, item.id ?? '', taken);
}

const peopleIn = (desk: Known): ReadonlyMap<string, Person> =>
  new Map(
    records(desk, personnel).map(({ record }) => [
      record.code ?? '',
      {
        code: record.code ?? '',
        name: record.name ?? record.code ?? '',
        nip: record.nip ?? '',
        nuptk: record.nuptk ?? '',
        roles: record.role ?? [],
        duties: record.duties ?? '',
      },
    ]),
  );

/** The dated rows that one plan serves: parallel classes of one topic share it. */
function servedBy({ dated }: Rows, item: PlanItem, id: string, booking: Booking | undefined) {
  const rows = dated.filter(
    ({ record }) =>
      record.plan === item.id && (record.servicePlan === undefined || record.servicePlan === id),
  );
  const isConfidential = serviceOf(item.service)?.confidentiality === 2;
  const own = isConfidential
    ? rows.filter(({ record }) => booking !== undefined && record.id === booking.id)
    : rows;
  const key = ({ record }: (typeof own)[number]): string =>
    `${record.date ?? '9'} ${String(record.start ?? 0).padStart(4, '0')}`;
  return [...own].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Every row that says something of service plans, read once for all of them. */
const rowsIn = (desk: Known) => ({
  desk,
  items: records(desk, annual),
  dated: records(desk, schedule),
  texts: records(desk, planTexts),
  found: records(desk, needs),
  steps: records(desk, procedures),
});

type Rows = ReturnType<typeof rowsIn>;

/** What is the same for every plan. */
const schoolIn = (desk: Known) => ({
  language: desk.language,
  framework: desk.framework,
  today: desk.today,
  settings: readSettings(desk.tabs.profile),
  calendar: readCalendar(desk.tabs.calendar, desk.tabs.profile),
  people: peopleIn(desk),
  roomNames: namesIn(records(desk, rooms)),
  aidNames: namesIn(records(desk, aids)),
  classBook: classBook(records(desk, classes).map(({ record }) => record)),
});

const textsIn = ({ texts }: Rows, id: string): ReadonlyMap<ElementKey, string> =>
  new Map(
    texts.flatMap(({ record }) =>
      record.servicePlan === id && record.element !== undefined && record.text !== undefined
        ? [[record.element, record.text] as const]
        : [],
    ),
  );

/** For several plans of one desk. @returns undefined for an ID that is neither plan item, dated row nor service plan. */
export function factsReader(desk: Known): (plan: string) => PlanFacts | undefined {
  const rows = rowsIn(desk);
  const school = schoolIn(desk);
  return (plan) => {
    const wanted = (id: string | undefined): boolean => id !== undefined && folded(id) === folded(plan);
    const booking = rows.dated.find(({ record }) => wanted(record.id))?.record;
    const viaText = rows.texts.find(({ record }) => wanted(record.servicePlan))?.record.plan;
    const item =
      rows.items.find(({ record }) => wanted(record.id))?.record ??
      rows.items.find(({ record }) => record.id !== undefined && record.id === (booking?.plan ?? viaText))
        ?.record;
    if (!item) return undefined;
    const id = idOf(rows, item, booking, school.settings.servicePlanLabel);
    return {
      ...school,
      item,
      service: serviceOf(item.service),
      id,
      ...(booking && { booking }),
      bookings: servedBy(rows, item, id, booking),
      stages: stagesOf(rows, item.service),
      needs: needWords(rows, item),
      texts: textsIn(rows, id),
    };
  };
}

/** @param plan ID of a plan item, of a dated row or of a service plan. */
export const planFacts = (desk: Known, plan: string): PlanFacts | undefined => factsReader(desk)(plan);
