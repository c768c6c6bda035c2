/** The session that a printed form is about: a row of the journal or of the daily schedule, without any name of a pupil. */

import type { CivilDate } from '../core/civil-date';
import { type Desk, type Refusal, tabOf } from '../core/command';
import { readChoice } from '../core/read';
import { readRecords } from '../core/record';
import { clip, type Locale, type Text } from '../core/text';
import { SERVICES, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { timeWords, weekdayWords } from '../planning/long-dates';
import { annual } from '../tabs/annual';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';

/** Words to print; blank where the row does not say, or where others may not read it. */
export interface OnForm {
  readonly date: string;
  readonly hours: string;
  readonly service: string;
  readonly topic: string;
  readonly classes: string;
  readonly place: string;
  readonly counsellor: string;
}

const BLANK: OnForm = { date: '', hours: '', service: '', topic: '', classes: '', place: '', counsellor: '' };

export const FORM_READS = [journal, schedule, annual, personnel, rooms];

interface Facts {
  readonly date: CivilDate | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly service: string | undefined;
  readonly topic: string | undefined;
  readonly classes: readonly string[] | undefined;
  readonly place: string | undefined;
  readonly counsellor: string | undefined;
}

interface Found {
  readonly tab: string;
  readonly row: number;
  readonly id: string | undefined;
  readonly facts: Facts;
}

const inJournal = (desk: Desk): readonly Found[] => {
  const tab = tabOf(desk, journal);
  return (tab ? readRecords(tab) : []).map(({ row, record }) => ({
    tab: journal.id,
    row,
    id: record.id,
    facts: record,
  }));
};

function inSchedule(desk: Desk): readonly Found[] {
  const [dated, plan] = [tabOf(desk, schedule), tabOf(desk, annual)];
  const items = new Map((plan ? readRecords(plan) : []).map(({ record }) => [record.id ?? '', record]));
  return (dated ? readRecords(dated) : []).map(({ row, record }) => {
    const item = items.get(record.plan ?? '');
    const { date, start, end, place } = record;
    const service = readChoice(SERVICES, item?.service ?? '');
    const counsellor = record.person?.[0];
    const facts = { date, start, end, place, counsellor, classes: record.class, service, topic: item?.topic };
    return { tab: schedule.id, row, id: record.id, facts };
  });
}

/** By its code on another tab, else the code itself. */
function nameOf(
  records: readonly { readonly code: string | undefined; readonly name: string | undefined }[],
  code = '',
): string {
  return records.find((one) => one.code === code)?.name || code;
}

const hoursOf = ({ start, end }: Facts, language: Locale): string =>
  [start, end].flatMap((time) => (time === undefined ? [] : [timeWords(time, language)])).join('–');

/** What a confidential session was is for nobody who sees the paper. */
function wordsOf(desk: Desk, facts: Facts): OnForm {
  const { language, framework } = desk;
  const service = serviceOf(facts.service);
  const isSecret = service?.confidentiality === 2;
  const [people, places] = [tabOf(desk, personnel), tabOf(desk, rooms)];
  return {
    date: facts.date ? weekdayWords(facts.date, language) : '',
    hours: hoursOf(facts, language),
    service: service && !isSecret ? worded(service.label, framework)[language] : '',
    topic: isSecret ? '' : (facts.topic ?? ''),
    classes: (facts.classes ?? []).join(', '),
    place: nameOf(
      (places ? readRecords(places) : []).map(({ record }) => record),
      facts.place,
    ),
    counsellor: nameOf(
      (people ? readRecords(people) : []).map(({ record }) => record),
      facts.counsellor,
    ),
  };
}

const NONE: Text = {
  id: 'Tidak ada kegiatan "{session}" di jurnal atau jadwal.',
  en: 'There is no session "{session}" in the journal or the schedule.',
};
const NONE_REMEDY: Text = {
  id: 'Tulis ID barisnya, misalnya S0012 atau J03; atau pilih barisnya di tab itu lalu ulangi tanpa ID.',
  en: 'Write the ID of its row, S0012 or J03 say; or select the row on its tab and try again without an ID.',
};

/** The session with that ID, else the row that the person has selected; a blank form without either. */
export function sessionOnForm(desk: Desk, session: string): OnForm | Refusal {
  const all = [...inJournal(desk), ...inSchedule(desk)];
  const { selected } = desk;
  const found = all.find(({ id, tab, row }) =>
    session === '' ? tab === selected?.tab && row === selected.row : id === session,
  );
  if (found) return wordsOf(desk, found.facts);
  if (session === '') return BLANK;
  return {
    code: 'bad-input',
    message: { text: NONE, gaps: { session: clip(session) } },
    remedy: { text: NONE_REMEDY },
  };
}
