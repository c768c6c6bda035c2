/** What follows from a session: its day, week, minutes, lesson periods and readings. */

import { completing, computedCells, type Facts, type JournalRules } from '../../src/actuating/journal';
import { parseCsv } from '../../src/core/csv';
import { readCell } from '../../src/core/read';
import type { Column } from '../../src/core/template';
import { toCell } from '../../src/core/write';
import { readCalendar } from '../../src/planning/calendar';
import { readSettings } from '../../src/planning/settings';
import { startYear } from '../../src/planning/start-year';
import { journal } from '../../src/tabs/journal';
import { carriedOut, day, desk, fail, LOG_FILE, outcome, YEAR_FILES } from '../planning/desk';

const sample = carriedOut(desk(), outcome(startYear, { files: YEAR_FILES }, desk()));

const rules: JournalRules = {
  calendar: readCalendar(sample.tabs.calendar, sample.tabs.profile),
  settings: readSettings(sample.tabs.profile),
  framework: 'pola17',
};

const complete = completing(rules);

const session = (facts: Facts = {}): Facts => ({
  date: day('2026-10-06'),
  start: 475,
  end: 515,
  service: 'INF',
  format: 'klasikal',
  status: 'done',
  ...facts,
});

const column = (key: string): Column => journal.columns.find((one) => one.key === key) ?? fail(key);

describe('the sample log', () => {
  const table = parseCsv(LOG_FILE.text) ?? fail('no table');
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(table.header.map((title, place) => [title, cells[place] ?? ''])),
  );
  const read = (key: string, text: string | undefined) =>
    readCell(column(key), toCell(column(key), text, 'id'));

  it('has for all 1,149 rows the day, week, minutes, hours, periods and level that follow from them', () => {
    const ours = rows.map((row) => {
      const facts = {
        date: read('date', row.tanggal),
        start: read('start', row.mulai),
        end: read('end', row.selesai),
        service: read('service', row.kode),
        format: read('format', row.format),
        status: read('status', row.status),
      } as Facts;
      const cells = computedCells(complete(facts), 'id');
      return [
        row.id,
        cells.day,
        String(cells.week),
        String(cells.minutes),
        cells.hours === 'Di luar jam' ? 'Ya' : 'Tidak',
        String(cells.jp),
        cells.level,
      ];
    });
    const levels = ['Terbuka', 'Terbatas', 'Rahasia'];
    expect(ours).toEqual(
      rows.map((row) => [
        row.id,
        row.hari,
        row.minggu_ke,
        row.menit,
        row.di_luar_jam,
        row.jp,
        levels[Number(row.kerahasiaan)],
      ]),
    );
    expect(ours).toHaveLength(1149);
  });
});

describe('the lesson periods of a session', () => {
  it.each([
    ['a class session counts the period that was held', {}, 1],
    ['two periods count two', { end: 555 }, 2],
    ['a short class session counts one', { end: 480 }, 1],
    ['counselling counts two, however long', { service: 'KPR', format: 'individual', end: 490 }, 2],
    ['data compilation counts nothing', { service: 'HIM', format: 'kolaboratif' }, 0],
    ['what was held in part counts', { status: 'partly' }, 1],
    ['what was postponed counts nothing', { status: 'postponed' }, 0],
    ['what is planned counts nothing', { status: 'planned' }, 0],
    ['what has no readable status stays blank', { status: undefined }, undefined],
    ['an unknown service stays blank', { service: 'XYZ' as never }, undefined],
  ] as const)('%s', (_story, facts, jp) => {
    expect(complete(session(facts as Facts)).jp).toBe(jp);
  });

  it('follow the framework: library display counts in POP BK 2016 alone', () => {
    const display = session({ service: 'TPU', format: 'jarak jauh' });
    expect(complete(display).jp).toBe(0);
    expect(completing({ ...rules, framework: 'pop2016' })(display).jp).toBe(2);
  });

  it('are counted by the shorter periods of Ramadan', () => {
    const ramadan = {
      from: day('2027-02-15'),
      to: day('2027-02-19'),
      kind: 'span',
      name: 'Ramadan',
      effective: true,
      lessonMinutes: 30,
    } as const;
    const calendar = { ...rules.calendar, entries: [...rules.calendar.entries, ramadan] };
    const inRamadan = session({ date: day('2027-02-16'), start: 480, end: 540 });
    expect(completing({ ...rules, calendar })(inRamadan).jp).toBe(2);
    expect(complete(session({ start: 480, end: 540 })).jp).toBe(2);
    expect(complete(session({ start: 480, end: 530 })).jp).toBe(1);
  });
});

describe('lesson hours', () => {
  it.each([
    ['in the first period', { start: 435 }, 'inside'],
    ['before the first period', { start: 420 }, 'outside'],
    ['from the end of lessons on', { start: 825, end: 870 }, 'outside'],
    ['on a holiday', { date: day('2026-08-17') }, 'outside'],
    ['on Saturday', { date: day('2026-10-10') }, 'outside'],
    ['without a time nobody knows', { start: undefined }, undefined],
    ['an answer that was given wins', { start: 900, end: 930, hours: 'inside' }, 'inside'],
  ] as const)('%s', (_story, facts, hours) => {
    expect(complete(session(facts)).hours).toBe(hours);
  });
});

describe('a session that cannot be read in full', () => {
  it('keeps the minutes that were given where start and end contradict each other', () => {
    expect(complete(session({ start: 515, end: 475, minutes: 40 })).minutes).toBe(40);
    expect(complete(session({ end: undefined, minutes: 45 })).minutes).toBe(45);
    expect(complete(session({ start: 515, end: 475 })).minutes).toBeUndefined();
  });

  it('has no week outside the school year', () => {
    expect(complete(session({ date: day('2025-10-06') }))).toMatchObject({ day: 'monday', week: undefined });
    expect(complete(session({ date: day('2027-07-13') })).week).toBeUndefined();
  });

  it('leaves blank what would follow from it', () => {
    const cells = computedCells(complete({}), 'en');
    expect(Object.values(cells).every((cell) => cell === '')).toBe(true);
  });
});

it('reads a session in all three frameworks', () => {
  const cells = computedCells(complete(session({ service: 'KSL', format: 'individual' })), 'en');
  expect([cells.day, cells.component, cells.category, cells.level]).toEqual([
    'Tuesday',
    'Responsive services',
    'Indirect student services',
    'Restricted',
  ]);
});
