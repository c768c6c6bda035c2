/** What a session must say by its status, and what is filled in where it says nothing. */

import { readDate, readNumber, readTime } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import type { Refusal } from '../core/command';
import { readChoice } from '../core/read';
import type { Locale, Text } from '../core/text';
import { YES_NO } from '../core/write';
import { FOLLOW_UPS, STATUSES } from '../frameworks/choices';
import { SERVICES, type Service, serviceOf } from '../frameworks/services';
import { type GivenSession, refuseField, titleOf } from './given-sessions';

/** Source: domain reference 4.1, row 28. */
const LONGEST_NOTE = 160;

const MISSING: Text = { id: '{field} belum diisi.', en: '{field} is missing.' };

const FILL: Text = { id: 'Isi {field}, lalu simpan lagi.', en: 'Fill in {field} and save again.' };

interface Rule {
  readonly field: string;
  readonly isBroken: (session: GivenSession, today: CivilDate) => boolean;
  readonly message: Text;
  readonly remedy: Text;
}

const has = (session: GivenSession, key: string): boolean => (session[key] ?? '') !== '';

const statusIn = (session: GivenSession): string => readChoice(STATUSES, session.status ?? '') ?? 'done';

const serviceIn = (session: GivenSession): Service | undefined =>
  serviceOf(readChoice(SERVICES, session.service ?? ''));

const isDone = (session: GivenSession): boolean => ['done', 'partly'].includes(statusIn(session));

const numberIn = (session: GivenSession, key: string): number | undefined => readNumber(session[key] ?? '');

/** Boys and girls together; undefined where neither is said. */
function present(session: GivenSession): number | undefined {
  const [boys, girls] = [numberIn(session, 'boys'), numberIn(session, 'girls')];
  return boys === undefined && girls === undefined ? undefined : (boys ?? 0) + (girls ?? 0);
}

const isBefore = (one: string | number | undefined, other: string | number | undefined): boolean =>
  one !== undefined && other !== undefined && one <= other;

const dateIn = (session: GivenSession, key: string) => readDate(session[key] ?? '');
const timeIn = (session: GivenSession, key: string) => readTime(session[key] ?? '');

/** Source: domain reference 4.1: what each column and each status demands. */
const RULES: readonly Rule[] = [
  {
    field: 'end',
    isBroken: (session) => isBefore(timeIn(session, 'end'), timeIn(session, 'start')),
    message: { id: '{field} tidak sesudah mulai.', en: '{field} is not after the start.' },
    remedy: { id: 'Perbaiki jam mulai atau selesai.', en: 'Correct the start or the end.' },
  },
  {
    field: 'date',
    isBroken: (session, today) => isDone(session) && (dateIn(session, 'date') ?? today) > today,
    message: {
      id: '{field} belum tiba, padahal statusnya terlaksana.',
      en: '{field} has not come yet, but the status is done.',
    },
    remedy: { id: 'Perbaiki tanggal atau status.', en: 'Correct the date or the status.' },
  },
  {
    field: 'reason',
    isBroken: (session) => statusIn(session) === 'notHeld' && !has(session, 'reason'),
    message: MISSING,
    remedy: FILL,
  },
  {
    field: 'newDate',
    isBroken: (session) => statusIn(session) === 'postponed' && !has(session, 'newDate'),
    message: MISSING,
    remedy: FILL,
  },
  {
    field: 'newDate',
    isBroken: (session) => isBefore(dateIn(session, 'newDate'), dateIn(session, 'date')),
    message: { id: '{field} tidak sesudah tanggal kegiatan.', en: '{field} is not after the date.' },
    remedy: { id: 'Pilih hari yang kemudian.', en: 'Choose a later day.' },
  },
  {
    field: 'target',
    isBroken: (session) => (present(session) ?? 0) > (numberIn(session, 'target') ?? Number.MAX_VALUE),
    message: { id: '{field} lebih kecil daripada L + P.', en: '{field} is less than boys and girls.' },
    remedy: { id: 'Perbaiki L, P, atau jumlah sasaran.', en: 'Correct boys, girls or the target number.' },
  },
  {
    field: 'note',
    isBroken: (session) =>
      (serviceIn(session)?.confidentiality ?? 0) > 0 && (session.note ?? '').length > LONGEST_NOTE,
    message: {
      id: `{field} lebih dari ${LONGEST_NOTE} huruf.`,
      en: `{field} has more than ${LONGEST_NOTE} characters.`,
    },
    remedy: {
      id: 'Tulis singkat dan netral; ceritanya tetap di catatan pribadi Anda di luar buku kerja ini.',
      en: 'Keep it short and neutral; the story stays in your private notes outside this workbook.',
    },
  },
];

const NEEDED = ['date', 'service'];

/** @param isNew a change to a session that stands may leave out what it does not change. */
export function brokenRule(session: GivenSession, today: CivilDate, isNew: boolean): Refusal | undefined {
  const missing = isNew ? NEEDED.find((key) => !has(session, key)) : undefined;
  if (missing !== undefined) return refuseField(titleOf(missing), MISSING, FILL);
  const broken = RULES.find(({ isBroken }) => isBroken(session, today));
  return broken && refuseField(titleOf(broken.field), broken.message, broken.remedy);
}

/** Nothing of a confidential session's content stands in the log. Source: domain reference 4.1, row 14. */
export const CONFIDENTIAL: Text = { id: '(rahasia)', en: '(confidential)' };

const isConfidential = (session: GivenSession): boolean => serviceIn(session)?.confidentiality === 2;

export const hidesTopic = (session: GivenSession): boolean =>
  isConfidential(session) &&
  has(session, 'topic') &&
  !Object.values(CONFIDENTIAL).includes(session.topic ?? '');

const NO_FOLLOW_UP = 'tidak perlu';

/** A new session with everything that is plain from the rest. */
export function completed(session: GivenSession, locale: Locale): GivenSession {
  const followUp = readChoice(FOLLOW_UPS, session.followUp ?? '');
  const attending = present(session);
  return {
    status: 'done',
    unplanned: YES_NO[has(session, 'plan') ? 'no' : 'yes'][locale],
    ...(attending === undefined ? {} : { target: String(attending) }),
    ...(followUp === undefined || followUp === NO_FOLLOW_UP ? {} : { followUpStatus: 'open' }),
    ...session,
    ...(isConfidential(session) ? { topic: CONFIDENTIAL[locale] } : {}),
  };
}
