/** What each element of a service plan says: the counsellor's own words, else what the tabs and the framework know. */

import { FORMATS } from '../frameworks/choices';
import { domainText } from '../frameworks/domain-words';
import { CATEGORIES, COMPONENTS, readingOf } from '../frameworks/frameworks';
import {
  EVALUATION_WORDS,
  functionsOf,
  type Party,
  PROCESS_WORDS,
  partyNamed,
  usualParties,
} from '../frameworks/plan-defaults';
import { type ElementKey, OPTIONAL_ELEMENTS } from '../frameworks/plan-elements';
import type { PlanForm } from '../frameworks/plan-forms';
import { worded } from '../frameworks/wording';
import { lessonMinutesOn } from './calendar';
import { allClassesMeant } from './class-book';
import { timeWords, weekdayWords } from './long-dates';
import { schoolMonths, termOf } from './period';
import { codesMeant, placesIn } from './place-codes';
import type { PlanFacts } from './service-plan-facts';
import { PLAN_WORDS } from './service-plan-words';

type WordKey = keyof typeof PLAN_WORDS;

const speak = ({ language, framework }: PlanFacts, key: WordKey): string =>
  worded(PLAN_WORDS[key], framework)[language];

const counted = (facts: PlanFacts, key: WordKey, count: number): string =>
  speak(facts, key).replace('{count}', String(count));

const listWords = (words: readonly string[]): string => words.filter((word) => word !== '').join(', ');

const MOST_DATES = 8;

/** The classes that the dated row or else the plan item is for. */
function classesOf({ booking, item, classBook }: PlanFacts): readonly string[] {
  return allClassesMeant(classBook, booking?.class ?? item.target ?? []);
}

function targetWords(facts: PlanFacts): string {
  const { booking, item, classBook } = facts;
  const names = classesOf(facts);
  const asWritten = (booking?.class ?? item.target ?? []).join(', ');
  if (booking?.target !== undefined)
    return [asWritten, `(${counted(facts, 'pupils', booking.target)})`].filter(Boolean).join(' ');
  const pupils = names.reduce((sum, name) => sum + (classBook.pupilsOf.get(name) ?? 0), 0);
  const isClass = item.format === 'klasikal' || item.format === 'kelas besar';
  const listed =
    names.length > 0 && names.join(', ') !== asWritten ? `${asWritten}: ${names.join(', ')}` : asWritten;
  return isClass && pupils > 0 ? `${listed} (${counted(facts, 'pupils', pupils)})` : listed;
}

function semesterWords(facts: PlanFacts): string {
  const months = schoolMonths(facts.calendar);
  const date = facts.booking?.date ?? facts.bookings[0]?.record.date;
  const planned = months.map((_, index) => facts.item[`m${index + 1}` as 'm1'] ?? 0);
  const index = date ? months.indexOf(date.slice(0, 7)) : planned.findIndex((volume) => volume > 0);
  const { calendar, language } = facts;
  const term = calendar.terms[termOf(months[index] ?? '', calendar) - 1];
  return term?.[language] ?? '';
}

/** `1 x 40 menit`; ASCA schools count no lesson periods. */
function lengthWords(facts: PlanFacts): string {
  const { item, settings, framework, booking, calendar } = facts;
  if (booking?.start !== undefined && booking.end !== undefined && booking.end > booking.start)
    return counted(facts, 'minutes', booking.end - booking.start);
  const date = booking?.date ?? facts.bookings[0]?.record.date;
  const lesson = date ? lessonMinutesOn(calendar, date, settings.lessonMinutes) : settings.lessonMinutes;
  const periods = item.periods ?? 1;
  if (periods <= 0) return '';
  return framework === 'asca'
    ? counted(facts, 'minutes', periods * lesson)
    : `${periods} x ${counted(facts, 'minutes', lesson)}`;
}

function timeLines(facts: PlanFacts): readonly string[] {
  const { booking, bookings, language } = facts;
  const shown = booking ? [booking] : bookings.slice(0, MOST_DATES).map(({ record }) => record);
  const dated = shown.flatMap(({ date, start, end, class: names }) => {
    if (date === undefined) return [];
    const hours =
      start === undefined
        ? ''
        : `, ${timeWords(start, language)}${end === undefined ? '' : `–${timeWords(end, language)}`}`;
    const who = names === undefined ? '' : `${names.join(', ')}: `;
    return [`${booking ? '' : who}${weekdayWords(date, language)}${hours}`];
  });
  const rest = booking ? 0 : bookings.length - shown.length;
  const length = [lengthWords(facts), `${semesterWords(facts)} ${facts.settings.schoolYear}`]
    .filter(Boolean)
    .join('; ');
  return [
    ...(dated.length > 0 ? dated : [speak(facts, 'byAgreement')]),
    ...(rest > 0 ? [counted(facts, 'more', rest)] : []),
    length,
  ];
}

function placeWords(facts: PlanFacts): string {
  const { booking, item, roomNames, people } = facts;
  const persons = providers(facts);
  return placesIn(booking?.place ?? item.place)
    .map((code) => {
      const meant = codesMeant(code, {
        people: persons,
        classes: classesOf(facts),
        isRegistered: roomNames.has(code),
      });
      if (code === 'R-KLS')
        return facts.language === 'id' ? 'Ruang kelas masing-masing' : "Each class's own room";
      return listWords(meant.map((one) => roomNames.get(one) ?? one));
    })
    .filter((words) => words !== '' || people.size === 0)
    .join('; ');
}

export const providers = ({ booking, item }: PlanFacts): readonly string[] =>
  booking?.person ?? item.person ?? [];

const providerLines = (facts: PlanFacts): readonly string[] =>
  providers(facts).map(
    (code) => `${facts.people.get(code)?.name ?? code}: ${speak(facts, 'counsellorRole')}`,
  );

/** Those of the dated row; else those whom the service usually involves. Each with what it does. */
function partyLines(facts: PlanFacts): readonly string[] {
  const { booking, bookings, people, language, framework, service } = facts;
  const given = (booking?.parties ?? bookings.find(({ record }) => record.parties)?.record.parties ?? '')
    .split(/[;,\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
  const roleOf = (party: Party | undefined): string =>
    party ? `: ${worded(party.role, framework)[language]}` : '';
  if (given.length === 0)
    return usualParties(service?.key ?? '').map(
      (party) => `${worded(party.name, framework)[language]}${roleOf(party)}`,
    );
  return given
    .filter((words) => !providers(facts).includes(words))
    .map((words) => {
      const person = people.get(words);
      const party = partyNamed(person ? person.roles.join(' ') : words);
      const name = person ? `${person.name} (${person.roles.join(', ')})` : words;
      return person?.duties ? `${name}: ${person.duties}` : `${name}${roleOf(party)}`;
    });
}

function aidWords({ booking, item, aidNames }: PlanFacts): string {
  return listWords((booking?.aids ?? item.aids ?? []).map((code) => aidNames.get(code) ?? code));
}

const evaluationLines = ({ service, language }: PlanFacts): readonly string[] =>
  (service?.evaluations ?? []).flatMap((key) => EVALUATION_WORDS[key]?.[language] ?? []);

const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

function componentWords({ item, framework, language }: PlanFacts): string {
  const reading = readingOf(item.service ?? '', item.format);
  const choices = framework === 'asca' ? CATEGORIES : COMPONENTS;
  const key = framework === 'asca' ? reading?.category : reading?.component;
  return choices.find((choice) => choice.key === key)?.label[language] ?? '';
}

const serviceWords = (facts: PlanFacts): string => {
  const format = FORMATS.find(({ key }) => key === facts.item.format)?.label[facts.language];
  const name = facts.service
    ? worded(facts.service.label, facts.framework)[facts.language]
    : (facts.item.service ?? '');
  return format === undefined ? name : `${name} (${format.toLowerCase()})`;
};

type Saying = (facts: PlanFacts) => string;

const SAYINGS: Readonly<Partial<Record<ElementKey, Saying>>> = {
  component: componentWords,
  domain: ({ item, framework, language }) => domainText(item.domain, framework)[language],
  topic: ({ item }) => item.topic ?? '',
  service: serviceWords,
  function: ({ service, language }) =>
    listWords(functionsOf(service?.key ?? '').map((text) => text[language])),
  generalAim: ({ item }) => item.objective ?? '',
  target: targetWords,
  time: (facts) => timeLines(facts).join('\n'),
  method: ({ item }) => item.method ?? '',
  technique: ({ item }) => item.method ?? '',
  media: aidWords,
  place: placeWords,
  provider: (facts) => providerLines(facts).join('\n'),
  parties: (facts) => partyLines(facts).join('\n'),
  schoolName: ({ settings }) => settings.school,
  semester: (facts) => `${facts.settings.schoolYear}, ${semesterWords(facts)}`,
  kes: ({ item }) => item.objective ?? '',
  akurs: (facts) => speak(facts, 'akurs'),
  report: (facts) => speak(facts, 'report'),
  stepOpening: (facts) => speak(facts, 'stepOpening'),
  stepExploring: (facts) => speak(facts, 'stepExploring'),
  stepInterpreting: (facts) => speak(facts, 'stepInterpreting'),
  stepBuilding: (facts) => speak(facts, 'stepBuilding'),
  openingAims: (facts) => speak(facts, 'openingAims'),
  openingSteps: (facts) => speak(facts, 'openingSteps'),
  openingDirecting: (facts) => speak(facts, 'openingDirecting'),
  openingTransition: (facts) => speak(facts, 'openingTransition'),
  coreCounsellor: ({ stages }) => numbered(stages),
  activities: ({ stages }) => numbered(stages),
  stages: ({ stages }) => numbered(stages),
  closing: (facts) => speak(facts, 'closing'),
  processEvaluation: ({ framework, language }) => worded(PROCESS_WORDS, framework)[language],
  resultEvaluation: (facts) => facts.item.evaluation ?? evaluationLines(facts).join('\n'),
  evaluation: (facts) => facts.item.evaluation ?? evaluationLines(facts).join('\n'),
  followUp: (facts) => [...evaluationLines(facts), speak(facts, 'followUp')].join('\n'),
  counselee: (facts) => speak(facts, 'handwritten'),
  meeting: (facts) => speak(facts, 'handwritten'),
  problem: (facts) => (facts.service?.confidentiality === 2 ? speak(facts, 'confidential') : ''),
};

/** What the tabs and the framework say where the counsellor has written nothing. */
export const usualContent = (facts: PlanFacts, element: ElementKey): string =>
  SAYINGS[element]?.(facts).trim() ?? '';

export const contentOf = (facts: PlanFacts, element: ElementKey): string =>
  facts.texts.get(element) ?? usualContent(facts, element);

/** What the form asks for and nobody has said. */
export const emptyElements = (facts: PlanFacts, form: PlanForm): readonly ElementKey[] =>
  [...new Set(form.parts.flatMap(({ elements }) => elements))].filter(
    (element) => !OPTIONAL_ELEMENTS.includes(element) && contentOf(facts, element) === '',
  );
