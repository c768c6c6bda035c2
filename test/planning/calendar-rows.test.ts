/** The calendar as people read it: in the order of the year, with its basis in words. */

import { entryRows } from '../../src/planning/calendar-rows';
import { calendar } from '../../src/tabs/calendar';

const FILE = {
  holidays: [
    { date: '2026-12-25', kind: 'LN', id: 'Natal', en: 'Christmas', basis: 'S-kal' },
    { date: '2026-08-17', kind: 'LN', id: 'Kemerdekaan', en: 'Independence', basis: 'fixed' },
    { date: 'Idulfitri', kind: 'LN', id: 'Tanpa tanggal', en: 'Undated', basis: 'est' },
    { date: '2026-12-24', kind: 'CB', id: 'Cuti Natal', en: 'Joint leave', basis: 'news' },
    { date: '2027-03-26', kind: 'LN', id: 'Jumat Agung', en: 'Good Friday', basis: 'computed' },
  ],
  spans: [
    { from: '2026-12-21', to: '2026-12-31', id: 'Libur semester', en: 'Term break', basis: 'edaran dinas' },
    { from: '2026-07-13', to: '2026-07-15', id: 'MPLS', en: 'Orientation', effective: 'Ya' },
    { from: '2026-08-17', to: '2026-08-18', id: 'Lomba', en: 'Games' },
  ],
};

const column = (key: string, locale: 'id' | 'en') =>
  entryRows(FILE, locale).map((row) => row[calendar.columns.findIndex((one) => one.key === key)]);

describe('the calendar of a school file', () => {
  it('has holidays and spans together, by date; what has no day stands last', () => {
    expect(column('name', 'id')).toEqual([
      'MPLS',
      'Kemerdekaan',
      'Lomba',
      'Libur semester',
      'Cuti Natal',
      'Natal',
      'Jumat Agung',
      'Tanpa tanggal',
    ]);
  });

  it.each([
    ['id', ['', 'tetap', '', 'edaran dinas', 'berita', 'SKB', 'hitungan', 'perkiraan']],
    ['en', ['', 'fixed', '', 'edaran dinas', 'news', 'joint decree', 'computed', 'estimate']],
  ] as const)(
    'says in words what a day rests on, and leaves words that it does not know (%s)',
    (locale, words) => {
      expect(column('basis', locale)).toEqual(words);
    },
  );
});
