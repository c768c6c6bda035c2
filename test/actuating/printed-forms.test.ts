/** Forms for the hand: the school's letterhead, blanks to write on, and no name out of the workbook. */

import { PRINTED_FORMS } from '../../src/actuating/printed-forms';
import { type Desk, isRefusal } from '../../src/core/command';
import type { Json } from '../../src/core/json';
import { shownValue } from '../../src/core/report';
import { LOCALES, type Locale } from '../../src/core/text';
import { toRow } from '../../src/core/write';
import { makeBuildReport, type ReportKind } from '../../src/planning/build-report';
import { readPeriod } from '../../src/planning/period';
import { annual } from '../../src/tabs/annual';
import { journal } from '../../src/tabs/journal';
import { personnel } from '../../src/tabs/personnel';
import { profile } from '../../src/tabs/profile';
import { rooms } from '../../src/tabs/rooms';
import { schedule } from '../../src/tabs/schedule';
import { day, deskWith, tabWith } from '../organizing/pictures';
import { yearFrom } from '../planning/desk';

const form = (key: string): ReportKind => {
  const found = PRINTED_FORMS.find((one) => one.key === key);
  if (!found) throw new Error(`No form ${key}`);
  return found;
};
const attendanceList = form('attendance');
const evaluationSheet = form('immediate-evaluation');
const summonsLetter = form('summons');

function printed(kind: ReportKind, language: Locale = 'id'): readonly (readonly string[])[] {
  const name = toRow(profile, { setting: 'school', value: 'SMP Harapan' }, 'id');
  const desk = deskWith({ profile: tabWith(profile, [name]) }, { language });
  const period = readPeriod('2026-Y', yearFrom(day('2026-07-01')));
  const report = period && kind.build(desk, period);
  if (!report || isRefusal(report)) throw new Error('no form');
  expect(report.widths.reduce((all, one) => all + one, 0)).toBe(700);
  return report.lines.map(({ cells }) => cells.map((cell) => String(shownValue(cell))));
}

const words = (kind: ReportKind, language: Locale = 'id'): string =>
  printed(kind, language).flat().join('\n');

it('has a numbered line for each of 36 on the attendance list, and only the number stands there', () => {
  const numbered = printed(attendanceList).filter(([first]) => /^\d+$/.test(first ?? ''));
  expect(numbered.map(([first]) => Number(first))).toEqual(
    Array.from({ length: 36 }, (_, index) => index + 1),
  );
  expect(numbered.flatMap(([, ...rest]) => rest).join('')).toBe('');
});

it('asks the six questions of the immediate evaluation and offers the scale of four for U, C and A', () => {
  const lines = printed(evaluationSheet, 'en');
  expect(lines.filter(([first]) => /^\d\. /.test(first ?? ''))).toHaveLength(6);
  expect(lines.find(([, second]) => second === '1')?.slice(1)).toEqual(['1', '2', '3', '4']);
  expect(lines.filter(([first]) => /^[UCA]: /.test(first ?? '')).map(([first]) => first?.[0])).toEqual([
    'U',
    'C',
    'A',
  ]);
});

it('invites parents without saying why, with a slip to send back', () => {
  expect(words(summonsLetter)).toMatch(/Nama murid \(ditulis tangan\): \.{20}/);
  expect(words(summonsLetter)).not.toMatch(/masalah|pelanggaran|konseling/i);
  expect(words(summonsLetter, 'en')).toMatch(/Cut here/);
});

it.each(PRINTED_FORMS)('$key carries the school in both languages', (kind) => {
  for (const language of LOCALES) expect(words(kind, language)).toContain('SMP HARAPAN');
  expect(words(kind, 'id')).not.toBe(words(kind, 'en'));
});

describe('a form about one session', () => {
  const PEOPLE = [toRow(personnel, { code: 'G1', name: 'Rina Lestari, S.Pd.' }, 'id')];
  const ROOMS = [toRow(rooms, { code: 'R-1', name: 'Ruang BK' }, 'id')];
  const LESSON = {
    date: '2026-10-06',
    start: '07:55',
    end: '08:35',
    classes: ['VII-A'],
    counsellor: 'G1',
    place: 'R-1',
  };
  const LOG = [
    toRow(journal, { ...LESSON, id: 'S0001', service: 'INF', topic: 'Etika' } as never, 'id'),
    toRow(
      journal,
      { ...LESSON, id: 'S0002', service: 'KPR', topic: 'Rahasia besar', counselees: 'K4583' } as never,
      'id',
    ),
  ];
  const ITEM = toRow(annual, { id: 'PLN-001', service: 'INF', topic: 'Gawai sehat' } as never, 'id');
  const DATED = toRow(
    schedule,
    {
      id: 'J01',
      date: '2026-10-07',
      start: '10:15',
      end: '10:55',
      plan: 'PLN-001',
      person: ['G1'],
      place: 'R-1',
      class: ['VII-B'],
    } as never,
    'id',
  );
  const school = deskWith({
    journal: tabWith(journal, LOG),
    schedule: tabWith(schedule, [DATED]),
    annual: tabWith(annual, [ITEM]),
    personnel: tabWith(personnel, PEOPLE),
    rooms: tabWith(rooms, ROOMS),
  });
  const command = makeBuildReport(PRINTED_FORMS);

  function answered(input: Json, desk: Desk = school): string {
    const thinking = command.accept(input);
    const outcome = isRefusal(thinking) ? thinking : thinking(desk);
    if (isRefusal(outcome)) return `${outcome.code}: ${outcome.message.text.en}`;
    const [edit] = outcome.edits;
    const lines = edit?.do === 'draw-report' ? edit.report.lines : [];
    return lines.map(({ cells }) => cells.map((cell) => String(shownValue(cell))).join('|')).join('\n');
  }

  it('is filled from the row of the journal: day, hours, service, topic, class, place', () => {
    const sheet = answered({ kind: 'attendance', session: 'S0001' });
    for (const words of [
      'Layanan: Layanan informasi',
      'Topik: Etika',
      'Hari, tanggal: Selasa, 6 Oktober 2026, 07.55–08.35',
      'Tempat: Ruang BK · VII-A',
    ])
      expect(sheet).toContain(words);
    expect(answered({ kind: 'attendance S0001' })).toBe(sheet);
  });

  it('is filled from a dated row of the schedule and its plan item', () => {
    const sheet = answered({ kind: 'immediate-evaluation', session: 'J01' });
    expect(sheet).toMatch(/Rabu, 7 Oktober 2026[\s\S]*Layanan informasi[\s\S]*Gawai sehat[\s\S]*VII-B/);
  });

  it('is filled from the row that the person has selected', () => {
    const selected = { ...school, selected: { tab: 'journal', row: 3 } };
    expect(answered({ kind: 'attendance' }, selected)).toBe(answered({ kind: 'attendance S0001' }));
    expect(answered({ kind: 'attendance' }, { ...school, selected: { tab: 'rooms', row: 3 } })).toBe(
      answered({ kind: 'attendance' }),
    );
  });

  it('invites with day, hour, place and counsellor, and shows nothing of a confidential service', () => {
    const invitation = answered({ kind: 'summons', session: 'S0002' });
    expect(invitation).toMatch(/6 Oktober 2026[\s\S]*07\.55[\s\S]*Ruang BK[\s\S]*Rina Lestari/);
    for (const { key } of PRINTED_FORMS) {
      expect(answered({ kind: key, session: 'S0002' })).not.toMatch(
        /K4583|Rahasia besar|perorangan|[Kk]onseling individual/,
      );
    }
  });

  it('says what to write where there is no such session', () => {
    expect(answered({ kind: 'summons', session: 'S9' })).toMatch(/^bad-input: There is no session/);
  });
});
