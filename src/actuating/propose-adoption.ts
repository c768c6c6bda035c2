/** What the page "use another tab" asks: which tabs there are, and what a table in one of them would be taken for. */

import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
  tabOf,
} from '../core/command';
import { type Json, type JsonObject, property } from '../core/json';
import { readRecords } from '../core/record';
import { columnLetters } from '../core/tab';
import type { Choice } from '../core/template';
import { same, type Text } from '../core/text';
import { STATUSES } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { type Asked, askedIn, intoAsked, SPAN, TARGETS, tabAsked } from './adoption/asked';
import { NEVER_TAKEN } from './adoption/log-table';
import { questionJson, titleOf } from './adoption/questions';
import { neededKeys, type Study, study } from './adoption/study';

const NOTICE: Text = {
  id: 'Belum ada yang ditulis: periksa kolomnya, lalu lanjutkan.',
  en: 'Nothing has been written: check the columns, and go on.',
};

const textJson = ({ id, en }: Text): JsonObject => ({ id, en });

/** Cells of a column that a person knows it by. */
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;

const examplesOf = ({ table }: Study, place: number): readonly string[] =>
  [...new Set(table.rows.map(({ cells }) => cells[place] ?? ''))]
    .filter((cell) => cell !== '')
    .slice(0, EXAMPLES)
    .map((cell) => (cell.length > LONGEST_EXAMPLE ? `${cell.slice(0, LONGEST_EXAMPLE)}…` : cell));

function columnsOf(found: Study): Json {
  const keys = new Map([...found.mapping.places].map(([key, place]) => [place, key]));
  return found.table.headings.flatMap((heading, place) => {
    const examples = examplesOf(found, place);
    if (heading === '' && examples.length === 0) return [];
    const open = [...found.mapping.open].filter(([, places]) => places.includes(place)).map(([key]) => key);
    return [{ letter: columnLetters(place), heading, examples, key: keys.get(place) ?? '', open }];
  });
}

/** The columns of ours that a table can fill. */
function targetsOf(asked: Asked): Json {
  const isLog = asked.into.id === journal.id;
  const needed = neededKeys(asked);
  const own = asked.into.columns
    .filter(({ key, computed }) => (isLog ? !NEVER_TAKEN.includes(key) : !computed))
    .map(({ key }) => key);
  return (isLog ? [...own, SPAN] : own).map((key) => ({
    key,
    title: textJson(titleOf(asked, key)),
    needed: needed.includes(key),
  }));
}

const choicesJson = (choices: readonly Choice[]): Json =>
  choices.map(({ key, label }) => ({ key, label: textJson(label) }));

function peopleJson(desk: Desk): Json {
  const tab = tabOf(desk, personnel);
  return (tab ? readRecords(tab) : []).flatMap(({ record: { code, name, role } }) => {
    const isCounsellor = (role ?? []).some((one) => /\bbk\b|konselor|counsel/i.test(one));
    return code !== undefined && isCounsellor ? [{ key: code, label: textJson(same(name ?? code)) }] : [];
  });
}

const answering = (reply: JsonObject): Outcome => ({ edits: [], notice: { text: NOTICE }, reply });

const listed = (desk: Desk): Outcome =>
  answering({
    today: desk.today,
    isSetUp: true,
    titles: Object.fromEntries(TARGETS.map(({ id, title }) => [id, textJson(title)])),
    tabs: desk.otherTitles ?? [],
  });

function proposed(desk: Desk, asked: Asked): Outcome | Refusal {
  const found = study(desk, asked);
  if (isRefusal(found)) return found;
  return answering({
    read: found.table.rows.length,
    columns: columnsOf(found),
    targets: targetsOf(asked),
    questions: found.questions.map(questionJson),
    services: choicesJson(SERVICES),
    statuses: choicesJson(STATUSES),
    people: peopleJson(desk),
  });
}

/** Without a tab, rows or pasted text it is the page that opens. */
const opens = (input: Json): boolean =>
  ['tab', 'table', 'text'].every((source) => property(input, source) === undefined);

function accept(input: Json): Thinking | Refusal {
  if (opens(input)) return listed;
  const asked = askedIn(input);
  return isRefusal(asked) ? asked : (desk) => proposed(desk, asked);
}

export const proposeAdoption: Command = {
  reads: [profile],
  optional: [profile],
  readsAlso: (input) => {
    if (opens(input)) return [];
    return intoAsked(input)?.id === journal.id ? [calendar, journal, personnel, classes] : [personnel];
  },
  readsOther: tabAsked,
  listsOthers: opens,
  readsOnly: true,
  accept,
};
