/** What the page that records needs to know: this week's planned rows that are not recorded yet, and the lists. */

import { clockTime, isBlank, textOf } from '../core/cell';
import { addDays, type CivilDate, mondayOf } from '../core/civil-date';
import { type Command, type Desk, tabOf } from '../core/command';
import type { Json, JsonObject } from '../core/json';
import { type Located, readRecords } from '../core/record';
import { cellAt } from '../core/tab';
import { type Choice, FIRST_ROW, type TabTemplate } from '../core/template';
import { folded, type Text } from '../core/text';
import { DOMAINS, FOLLOW_UPS, FORMATS, STATUSES } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';
import { allClassesMeant, classBook } from '../planning/class-book';
import { readSettings } from '../planning/settings';
import { annual, type PlanItem } from '../tabs/annual';
import { classes } from '../tabs/classes';
import { codes } from '../tabs/codes';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { procedures } from '../tabs/procedures';
import { profile } from '../tabs/profile';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import { weekly } from '../tabs/weekly';
import { isAkurs } from '../texts/akurs';
import { issuedIn } from './counselee-codes';
import { PRINTED_FORMS } from './printed-forms';

const located = <T extends TabTemplate>(desk: Desk, template: T): readonly Located<T>[] => {
  const tab = tabOf(desk, template);
  return tab ? readRecords(tab) : [];
};

const sessionPrint = (plan: string, date: string, names: string): string =>
  [plan, date, names].map(folded).join('\u0001');

/** Plan, day and classes of what stands in the journal this week. */
function recordedThisWeek(desk: Desk, monday: CivilDate): ReadonlySet<string> {
  const { journal: tab } = desk.tabs;
  const found = new Set<string>();
  if (!tab) return found;
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const cell = (key: string): string => textOf(cellAt(tab.grid[index], tab.places[key]));
    const date = cell('date');
    if (date < monday || date > addDays(monday, 6)) continue;
    found.add(sessionPrint(cell('plan'), date, cell('classes')));
    found.add(sessionPrint(cell('plan'), '', cell('classes')));
  }
  return found;
}

/** Cells of a session to come, as words; blank where the plan does not say. */
export type Draft = Readonly<Record<string, string>>;

/** What a plan item says of its sessions. */
const ofPlan = (plan: PlanItem | undefined): Draft => ({
  service: plan?.service ?? '',
  format: plan?.format ?? '',
  domain: plan?.domain ?? '',
  topic: plan?.topic ?? '',
  aids: plan?.aids?.join('; ') ?? '',
});

interface Week {
  readonly monday: CivilDate;
  readonly recorded: ReadonlySet<string>;
  readonly planOf: ReadonlyMap<string, PlanItem>;
}

const time = (minutes: number | undefined): string => (minutes === undefined ? '' : clockTime(minutes));

function dated(desk: Desk, { monday, recorded, planOf }: Week): readonly Draft[] {
  return located(desk, schedule).flatMap(({ record }): readonly Draft[] => {
    const { id = '', date, plan = '', start, end, person, place = '', target } = record;
    const names = record.class?.join('; ') ?? '';
    if (date === undefined || date < monday || date > addDays(monday, 6)) return [];
    if (recorded.has(sessionPrint(plan, date, names))) return [];
    return [
      {
        ...ofPlan(planOf.get(plan)),
        plan,
        row: id,
        date,
        start: time(start),
        end: time(end),
        counsellor: person?.[0] ?? '',
        place,
        classes: names,
        target: target === undefined ? '' : String(target),
      },
    ];
  });
}

/** What the week owes without a day: the first class of its target that has not had it yet. */
function undated(desk: Desk, { monday, recorded, planOf }: Week): readonly Draft[] {
  const book = classBook(located(desk, classes).map(({ record }) => record));
  return located(desk, weekly).flatMap(({ record }): readonly Draft[] => {
    const { plan = '', person = '', place = '', target = '', volume = 0, placed = 0, done = 0 } = record;
    if (record.monday !== monday || volume <= Math.max(placed, done)) return [];
    const names = allClassesMeant(book, target.split(/[;,]/));
    const next = names.find((name) => !recorded.has(sessionPrint(plan, '', name)));
    if (names.length > 0 && next === undefined) return [];
    const counsellor = person.split(/[;,]/)[0]?.trim() ?? '';
    return [{ ...ofPlan(planOf.get(plan)), plan, date: '', counsellor, place, classes: next ?? '' }];
  });
}

const offered = (choices: readonly Pick<Choice, 'key' | 'label'>[]): Json =>
  choices.map(({ key, label }) => ({ key, label: { id: label.id, en: label.en } }));

function stagesIn(desk: Desk): JsonObject {
  const stages: Record<string, string[]> = {};
  for (const { record } of located(desk, procedures)) {
    const { service, stage } = record;
    if (service === undefined || stage === undefined) continue;
    stages[service] = [...(stages[service] ?? []), stage];
  }
  return stages;
}

const named = (code: string | undefined, name: string | undefined): readonly JsonObject[] =>
  code === undefined ? [] : [{ key: code, name: name ?? '' }];

/** Today's before the rest of the week; days before what has none. */
const rank = ({ date = '' }: Draft, today: CivilDate): string =>
  date === today ? '' : date === '' ? 'later' : date;

/** Of this week's plan what the journal does not have yet, today's first. */
export function plannedThisWeek(desk: Desk): readonly Draft[] {
  const { today } = desk;
  const monday = mondayOf(today);
  const plans = located(desk, annual).map(({ record }) => [record.id ?? '', record] as const);
  const week = { monday, recorded: recordedThisWeek(desk, monday), planOf: new Map(plans.reverse()) };
  return [...dated(desk, week), ...undated(desk, week)].sort((one, other) =>
    `${rank(one, today)} ${one.start ?? ''}` < `${rank(other, today)} ${other.start ?? ''}` ? -1 : 1,
  );
}

/** The form of the last immediate evaluation in the journal: the next one begins with it. */
function evaluationForm({ tabs }: Desk): string {
  const { journal: tab } = tabs;
  for (let row = tab?.grid.length ?? 0; tab && row >= FIRST_ROW; row -= 1) {
    const cells = tab.grid[row - 1];
    if (isAkurs(textOf(cellAt(cells, tab.places.result)))) return 'akurs';
    if (!isBlank(cellAt(cells, tab.places.u))) return 'uca';
  }
  return 'uca';
}

function replyOf(desk: Desk): JsonObject {
  const { today } = desk;
  const { lessonMinutes } = readSettings(desk.tabs.profile);
  return {
    today,
    lessonMinutes,
    form: evaluationForm(desk),
    planned: plannedThisWeek(desk),
    services: SERVICES.map(({ key, label, confidentiality, formats }) => ({
      key,
      label: { id: label.id, en: label.en },
      level: confidentiality,
      format: formats[0] ?? '',
    })),
    formats: offered(FORMATS),
    domains: offered(DOMAINS),
    statuses: offered(STATUSES.filter(({ key }) => key !== 'planned')),
    followUps: offered(FOLLOW_UPS),
    stages: stagesIn(desk),
    forms: offered(PRINTED_FORMS),
    codes: [...issuedIn(desk.tabs.codes)],
    classes: located(desk, classes).flatMap(({ record }) =>
      record.class === undefined
        ? []
        : [
            {
              key: record.class,
              grade: String(record.grade ?? ''),
              pupils: String(record.pupils ?? ''),
              counsellor: record.counsellor ?? '',
            },
          ],
    ),
    people: located(desk, personnel)
      .filter(({ record }) => record.role?.some((role) => /BK|counsel/i.test(role)))
      .flatMap(({ record }) => named(record.code, record.name)),
    rooms: located(desk, rooms).flatMap(({ record }) => named(record.code, record.name)),
  };
}

const NOTICE: Text = {
  id: '{count} kegiatan minggu ini belum dicatat.',
  en: '{count} {count|session of this week is|sessions of this week are} not recorded yet.',
};

export const sessionsToRecord: Command = {
  reads: [profile, classes, annual, weekly, schedule, personnel, rooms, journal, procedures, codes],
  optional: [profile, classes, annual, weekly, schedule, personnel, rooms, procedures, codes],
  readsOnly: true,
  accept: () => (desk) => {
    const reply = replyOf(desk);
    const count = Array.isArray(reply.planned) ? reply.planned.length : 0;
    return { edits: [], notice: { text: NOTICE, gaps: { count } }, reply };
  },
};
