/** A session on its way from the plan into the journal: what is known, what is answered, what is sent. */

import { clockTime, readTime } from '../../core/cell';
import type { Json, JsonObject } from '../../core/json';
import { type Locale, say } from '../../core/text';
import { AKURS_FOCI, akursWords, isAkurs } from '../../texts/akurs';
import { RECORD } from '../../texts/record-sidebar';
import { classIn, type Draft, isConfidential, nextClass, plannedIn, serviceIn, wordIn } from './lists';

/** The page's own: which form the immediate evaluation has. */
export const FORM = 'form';
export const AKURS = 'akurs';

/** The page's own: ID of the dated row that the session is planned on. */
export const ROW = 'row';

const SKIPPED = 'skipped';
const WHY = 'why';

/** Between the stages that were skipped. */
const BREAK = '\n';

export const skippedIn = (draft: Draft): readonly string[] =>
  (draft[SKIPPED] ?? '').split(BREAK).filter((stage) => stage !== '');

export function toggled(draft: Draft, stage: string): Draft {
  const skipped = skippedIn(draft);
  const next = skipped.includes(stage) ? skipped.filter((one) => one !== stage) : [...skipped, stage];
  return { ...draft, [SKIPPED]: next.join(BREAK) };
}

const today = (lists: Json): string => wordIn(lists, 'today');

/** What is plain from the rest: the day, the service as a choice, the format, the class's counsellor and pupils. */
export function begun(lists: Json, planned: Draft): Draft {
  const service = serviceIn(lists, planned.service ?? '');
  const group = classIn(lists, planned.classes ?? '');
  return {
    status: 'done',
    [FORM]: wordIn(lists, FORM),
    ...planned,
    service: wordIn(service, 'key'),
    format: planned.format || wordIn(service, 'format'),
    date: planned.date || today(lists),
    counsellor: planned.counsellor || wordIn(group, 'counsellor'),
    target: planned.target || wordIn(group, 'pupils'),
  };
}

/** An answer, with what follows from it where nobody has said otherwise. */
export function answered(lists: Json, draft: Draft, key: string, value: string): Draft {
  const next = { ...draft, [key]: value };
  if (key === 'service') {
    return { ...next, format: wordIn(serviceIn(lists, value), 'format'), [SKIPPED]: '' };
  }
  if (key === 'classes') {
    const group = classIn(lists, value);
    return {
      ...next,
      target: wordIn(group, 'pupils'),
      counsellor: draft.counsellor || wordIn(group, 'counsellor'),
    };
  }
  const start = key === 'start' ? readTime(value) : undefined;
  if (start === undefined || draft.end) return next;
  return { ...next, end: clockTime(Math.min(1439, start + (Number(wordIn(lists, 'lessonMinutes')) || 40))) };
}

/** The next parallel class with the same entries but its own pupils, place and hour. */
export function forNextClass(lists: Json, draft: Draft): Draft | undefined {
  const name = draft.classes ?? '';
  const next = nextClass(lists, name);
  if (!next || isConfidential(lists, draft.service ?? '')) return undefined;
  const key = wordIn(next, 'key');
  return {
    ...draft,
    classes: key,
    target: wordIn(next, 'pupils'),
    place: (draft.place ?? '').replace(name, key),
    boys: '',
    girls: '',
    respondents: '',
    [ROW]: '',
    start: '',
    end: '',
  };
}

/** Place of the planned session that a draft is: of the same plan item, for the same class, on its day or any. */
export function plannedPlace(lists: Json, draft: Draft, taken: readonly number[]): number | undefined {
  const { plan = '', classes = '', date = '' } = draft;
  if (plan === '') return undefined;
  const same = plannedIn(lists).flatMap((one, place) =>
    one.plan === plan && one.classes === classes && !taken.includes(place) ? [{ one, place }] : [],
  );
  const found = same.find(({ one }) => one.date === date) ?? same.find(({ one }) => one.date === '');
  return found?.place;
}

const numberOf = (words: string | undefined): number => Number(words ?? '') || 0;

const isHeld = ({ status }: Draft): boolean => status === 'done' || status === 'partly';

const AKURS_KEYS: readonly string[] = AKURS_FOCI.map(({ key }) => key);

const numberOrNone = (words: string | undefined): number | undefined => numberOf(words) || undefined;

/** What the taps of an AKURS form are in the journal: its words among the results, beside no U, C and A. */
function byAkurs(draft: Draft): JsonObject {
  const scores = Object.fromEntries(
    AKURS_FOCI.flatMap(({ letter, key }) => {
      const score = numberOrNone(draft[key]);
      return score === undefined ? [] : [[letter, score] as const];
    }),
  );
  const result = akursWords(scores);
  return result === '' ? {} : { result };
}

/** Keys that say something of a session that was held, and of nothing else. */
const UCA_KEYS = ['u', 'c', 'a'];

const HELD_ONLY = ['boys', 'girls', ...UCA_KEYS, 'respondents', 'followUp', 'followUpDate'];

/** As `recordSession` takes it. */
export function sessionOf(lists: Json, draft: Draft, locale: Locale): JsonObject {
  const { [SKIPPED]: _stages, [WHY]: why = '', [FORM]: form, [ROW]: _row, ...said } = draft;
  const held = isHeld(draft);
  const isOther = (key: string): boolean =>
    AKURS_KEYS.includes(key) || (form === AKURS && UCA_KEYS.includes(key));
  const fields = Object.entries(said).filter(
    ([key, value]) => value.trim() !== '' && !isOther(key) && (held || !HELD_ONLY.includes(key)),
  );
  const session: Record<string, Json> = Object.fromEntries(fields);
  if (held && form === AKURS) Object.assign(session, byAkurs(draft));
  if (isConfidential(lists, draft.service ?? '')) delete session.topic;
  const scored = UCA_KEYS.some((key) => session[key] !== undefined) || isAkurs(String(session.result ?? ''));
  const present = numberOf(draft.boys) + numberOf(draft.girls);
  if (scored && !draft.respondents && present > 0) session.respondents = present;
  if (held && numberOf(draft.target) < present) session.target = present;
  const skipped = skippedIn(draft);
  if (held && skipped.length > 0) {
    session.planFollowed = 'sebagian';
    const words = say(RECORD.skipped, locale, { stages: skipped.join('; ') });
    session.hindering = why.trim() === '' ? words : `${words} (${why.trim()})`;
  }
  return session;
}
