/** Services received by the pupils of each class, by code: for the counsellor's own file, never for others. */

import { codesIn } from '../actuating/counselee-codes';
import { readDate } from '../core/cell';
import { type Desk, isRefusal, type Refusal, tabOf } from '../core/command';
import { readChoice, readList } from '../core/read';
import { readRecords } from '../core/record';
import type { Line, Report, ReportCell } from '../core/report';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Text } from '../core/text';
import { STATUSES } from '../frameworks/choices';
import { SERVICES, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import type { Period } from '../planning/period';
import { letterhead } from '../planning/signatures';
import { classes } from '../tabs/classes';
import { codes } from '../tabs/codes';
import { journal as journalTemplate } from '../tabs/journal';
import { countedJournal, paperOf } from './log-question';
import { count, line } from './report-lines';

const T = {
  title: { id: 'LAYANAN YANG DITERIMA PESERTA DIDIK', en: 'SERVICES RECEIVED BY PUPILS' },
  class: { id: 'Kelas {class}', en: 'Class {class}' },
  noClass: { id: 'tanpa kelas', en: 'no class given' },
  whole: { id: 'Seluruh kelas (tanpa kode)', en: 'The class as a whole (no codes)' },
  code: { id: 'Kode konseli', en: 'Counselee code' },
  total: { id: 'Jumlah', en: 'Total' },
  none: {
    id: 'Tidak ada layanan yang terlaksana pada periode ini.',
    en: 'No service was held in this period.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The service types, supporting activities left out. Source: domain reference 4.1. */
const COLUMNS = SERVICES.filter(({ kind }) => kind === 'service').map(({ key }) => key);

const WIDTHS: readonly number[] = [220, ...COLUMNS.map(() => 52), 62];

/** How often, by service. */
type Counts = Map<string, number>;

interface ClassLines {
  readonly whole: Counts;
  readonly byCode: Map<string, Counts>;
}

const newClass = (): ClassLines => ({ whole: new Map(), byCode: new Map() });

function inMap<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const increase = (counts: Counts, service: string): void => {
  counts.set(service, (counts.get(service) ?? 0) + 1);
};

/** A code belongs to the class that it was issued for; an older one to the class of its session. */
function issuedFor(desk: Desk): ReadonlyMap<string, string> {
  const list = tabOf(desk, codes);
  return new Map(
    (list ? readRecords(list) : []).flatMap(({ record }) =>
      record.code && record.class ? [[record.code, record.class] as const] : [],
    ),
  );
}

interface Held {
  readonly service: string;
  readonly classes: readonly string[];
  readonly codes: readonly string[];
}

/** The services of the period that took place, in part too. */
function heldIn({ grid, places }: Tab, { from, to }: Period): readonly Held[] {
  return grid.slice(FIRST_ROW - 1).flatMap((cells): readonly Held[] => {
    const cell = (key: string) => cellAt(cells, places[key]);
    const date = readDate(cell('date'));
    if (!date || date < from || date > to) return [];
    const status = readChoice(STATUSES, cell('status'));
    const service = serviceOf(readChoice(SERVICES, cell('service')));
    if ((status !== 'done' && status !== 'partly') || service?.kind !== 'service') return [];
    const groups = readList(cell('classes'));
    return [{ service: service.key, classes: groups, codes: codesIn(cell('counselees')) }];
  });
}

function gather(desk: Desk, tab: Tab, period: Period): ReadonlyMap<string, ClassLines> {
  const home = issuedFor(desk);
  const found = new Map<string, ClassLines>();
  const linesOf = (group: string): ClassLines => inMap(found, group, newClass);
  for (const held of heldIn(tab, period)) {
    const [first = ''] = held.classes;
    const usual = held.classes.length === 1 ? first : '';
    for (const code of held.codes) {
      const { byCode } = linesOf(home.get(code) ?? usual);
      increase(
        inMap(byCode, code, () => new Map()),
        held.service,
      );
    }
    if (held.codes.length > 0) continue;
    for (const group of held.classes.length > 0 ? held.classes : [''])
      increase(linesOf(group).whole, held.service);
  }
  return found;
}

const rowOf = (words: string, counts: Counts): Line => {
  const cells = COLUMNS.map((key): ReportCell => (counts.has(key) ? count(counts.get(key) ?? 0) : ''));
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return line('cells', words, ...cells, count(total));
};

function tableOf(desk: Desk, name: string, { whole, byCode }: ClassLines): readonly Line[] {
  const { language } = desk;
  const coded = [...byCode].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    line('space'),
    line(
      'part',
      T.class[language].replace('{class}', () => name || T.noClass[language]),
    ),
    line('cellHead', T.code[language], ...COLUMNS, T.total[language]),
    ...(whole.size > 0 ? [rowOf(T.whole[language], whole)] : []),
    ...coded.map(([code, counts]) => rowOf(code, counts)),
  ];
}

/** What the letters above the columns stand for. */
function keyLines(desk: Desk): readonly Line[] {
  const words = SERVICES.filter(({ kind }) => kind === 'service').map(
    ({ key, label }) => `${key} ${worded(label, desk.framework)[desk.language]}`,
  );
  const half = Math.ceil(words.length / 2);
  return [line('sign', words.slice(0, half).join(' · ')), line('sign', words.slice(half).join(' · '))];
}

function build(desk: Desk, period: Period): Report | Refusal {
  const journal = countedJournal(desk);
  if (isRefusal(journal)) return journal;
  const { language, framework } = desk;
  const found = gather(desk, journal, period);
  const groups = tabOf(desk, classes);
  const order = (groups ? readRecords(groups) : []).map(({ record }) => record.class ?? '');
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const tables = [...found].sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paperOf(desk, WIDTHS.length, 7)),
      line('formTitle', worded(T.title, framework)[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('space'),
      ...keyLines(desk),
      ...tables.flatMap(([name, lines]) => tableOf(desk, name, lines)),
      ...(tables.length === 0 ? [line('space'), line('sign', T.none[language])] : []),
    ],
  };
}

export const servicesReceived: ReportKind = {
  key: 'services-received',
  label: { id: 'Layanan yang diterima murid', en: 'Services received' },
  reads: [classes, codes, journalTemplate],
  isOwn: true,
  build,
};
