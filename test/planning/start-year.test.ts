/** Starting the year: what the workbook holds for a school's files, and that people's own work stays. */

import { isDateCell } from '../../src/core/cell';
import type { Edit } from '../../src/core/edit';
import { sayIt } from '../../src/core/text';
import { startYear } from '../../src/planning/start-year';
import { SCHEMA } from '../../src/tabs/schema';
import { carriedOut, day, desk, fail, outcome, records, sampleFile, tab, YEAR_FILES } from './desk';

const BLANK = desk();
const sample = carriedOut(BLANK, outcome(startYear, { files: YEAR_FILES }, BLANK));
const english = carriedOut(BLANK, outcome(startYear, { files: YEAR_FILES, language: 'en' }, BLANK));

const setting = (of: typeof sample, key: string) =>
  records(of.tabs.profile).find((row) => row.setting === key)?.value;

const made = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => (edit.do === 'make-tab' || edit.do === 'draw-report' ? [edit.template.id] : []));

const words = (of: typeof sample): readonly string[] =>
  (of.tabs.home?.grid ?? []).slice(1).map((row) => row.join(' | ').trim());

describe("a year made from the school's files", () => {
  it('has every tab but those that their commands make, home first', () => {
    const ids = made(outcome(startYear, { files: YEAR_FILES }, BLANK).edits);
    expect(ids).toEqual(
      SCHEMA.map(({ id }) => id).filter(
        (id) => !['findings', 'summary', 'service-plan', 'report', 'pack', 'welcome'].includes(id),
      ),
    );
    expect(ids[0]).toBe('home');
  });

  it('says how many rows came into each tab', () => {
    expect(outcome(startYear, { files: YEAR_FILES }, BLANK).reply).toMatchObject({
      tabs: 25,
      // Counted in the files: 17 holidays and 12 spans, 18 classes, 35 plan items, and the organizing lists.
      rows: {
        calendar: 29,
        classes: 18,
        annual: 35,
        schedule: 8,
        personnel: 9,
        rooms: 8,
        aids: 5,
        administration: 20,
        funds: 6,
        ceilings: 3,
      },
    });
  });

  it('leaves out entries that hold nothing we know, says which, and has nothing left to do afterwards', () => {
    const org = {
      ruang: [{ kode: 'R-1', nama: 'Ruang BK' }],
      dana: [{ tahun: 2026 }, { warna: 'biru' }, {}],
    };
    const input = { files: [{ name: 'org.json', text: JSON.stringify(org) }] };
    const { notice, edits, reply } = outcome(startYear, input, BLANK);
    expect(sayIt(notice, 'en')).toMatch(/nothing that has a column: dana 2, dana 3\.$/);
    expect(reply).toMatchObject({ rows: { rooms: 1, funds: 1 } });
    expect(outcome(startYear, input, carriedOut(BLANK, { notice, edits, reply })).edits).toEqual([]);
  });

  it('keeps the profile, nested parts too', () => {
    expect(
      ['school', 'startDate', 'schoolDays', 'afterSchool', 'principal', 'principalNip', 'coordinator'].map(
        (key) => setting(sample, key),
      ),
    ).toEqual([
      'SMP Negeri 99 Nusantara',
      '2026-07-13',
      '5',
      '13:45',
      'Kepala Sekolah Contoh, M.Pd.',
      '196901011995011999',
      'G1',
    ]);
    expect(setting(sample, 'periods')).toBe('07:15; 07:55; 08:35; 09:35; 10:15; 10:55; 12:15; 12:55');
  });

  it('plans the 1,115 activities of the year', () => {
    const months = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
    const total = records(sample.tabs.annual).reduce(
      (sum, row) => sum + months.reduce((own, month) => own + Number(row[month]), 0),
      0,
    );
    expect(total).toBe(1115);
    const weeks = records(sample.tabs.weekly).reduce((sum, row) => sum + Number(row.volume), 0);
    expect(weeks).toBe(1115);
  });

  it('reads a plan item with its aids, funds, component and delivery', () => {
    const plan = (id: string) => records(sample.tabs.annual).find((row) => row.id === id);
    expect(plan('PLN-006')).toMatchObject({
      service: 'Layanan informasi',
      format: 'Klasikal',
      domain: 'Sosial',
      topic: 'Mencegah perundungan dan perundungan siber',
      aids: 'A-FLM',
      m2: 12,
      periods: 1,
      total: '',
      component: 'Layanan dasar',
      strategy: 'Bimbingan klasikal',
      needsFunds: '',
    });
    expect(plan('PLN-029')).toMatchObject({ component: 'Dukungan sistem', needsFunds: 'Ya' });
    expect(plan('PLN-010')).toMatchObject({
      target: 'VIII, IX',
      strategy: 'Bimbingan kelas besar atau lintas kelas',
    });
  });

  it("copies the file's defects as they are", () => {
    const nip = records(sample.tabs.personnel).find((row) => row.code === 'TU1')?.nip;
    expect(nip).toBe('1980010120050129');
    expect(records(sample.tabs.schedule).map((row) => row.id)).toEqual([
      'J01',
      'J02',
      'J03',
      'J04',
      'J05',
      'J06',
      'J07',
      'J07',
    ]);
    expect(records(sample.tabs.schedule)[5]).toMatchObject({
      start: { minutes: 615 },
      end: { minutes: 575 },
    });
    const budget = records(sample.tabs.funds)[4];
    expect(budget).toMatchObject({ volume: 1, price: 2500000, amount: 2000000, month: 'April', spent: 0 });
    expect(records(sample.tabs.personnel).find((row) => row.code === 'WKW')?.name).toBe('');
  });

  it('counts the pupils and class groups of each counsellor from the classes', () => {
    const of = (code: string) => records(sample.tabs.personnel).find((row) => row.code === code);
    // VIII-F has no counsellor in the file.
    expect([of('G1'), of('G2'), of('G3'), of('KS')].map((row) => [row?.groups, row?.pupils])).toEqual([
      [6, 180],
      [6, 180],
      [5, 150],
      ['', ''],
    ]);
  });

  it('has holidays, leave, breaks and exam weeks', () => {
    const kinds = records(sample.tabs.calendar).map((row) => [row.from, row.kind, row.effective]);
    expect(kinds).toContainEqual([{ date: '2026-12-24' }, 'Cuti bersama', '']);
    expect(kinds).toContainEqual([{ date: '2026-12-21' }, 'Libur sekolah', 'Tidak']);
    expect(kinds).toContainEqual([{ date: '2026-09-21' }, 'Pekan kegiatan atau ujian', 'Tidak']);
    expect(kinds).toContainEqual([{ date: '2026-07-13' }, 'Pekan kegiatan atau ujian', 'Ya']);
  });

  it('names confidentiality, and the stages of each procedure', () => {
    const paper = records(sample.tabs.administration).find((row) => row.code === 'INS-IQ');
    expect(paper).toMatchObject({ confidentiality: 'Rahasia', status: 'Siap', performer: 'G3' });
    const stages = records(sample.tabs.procedures).filter((row) => row.service === 'Bimbingan kelompok');
    expect(stages.map((row) => row.step)).toEqual([1, 2, 3, 4, 5]);
    expect(stages[0]?.stage).toBe('pembentukan');
  });
});

describe('the front page', () => {
  it('names the school and year, the first steps and every tab', () => {
    const lines = words(sample);
    expect(lines[0]).toBe('POAC · SMP Negeri 99 Nusantara |');
    expect(lines[1]).toBe('Tahun pelajaran 2026/2027 · Pola 17 Plus |');
    expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(7);
    for (const { id, title, backstage } of SCHEMA) {
      if (id !== 'home' && !backstage)
        expect(lines.some((line) => line.startsWith(`${title.id} | `))).toBe(true);
    }
  });

  it('leads only to tabs that are there', () => {
    const { edits } = outcome(startYear, { files: YEAR_FILES }, BLANK);
    const ids = made(edits);
    const targets = edits.flatMap((edit) =>
      edit.do === 'draw-report' ? edit.report.lines.flatMap(({ leadsTo }) => leadsTo ?? []) : [],
    );
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is drawn anew when the school changes its name, and only then', () => {
    const renamed = {
      ...sample,
      tabs: {
        ...sample.tabs,
        profile: {
          ...(sample.tabs.profile ?? fail('profile')),
          grid: (sample.tabs.profile?.grid ?? []).map((row) =>
            row[0] === 'school' ? ['school', row[1] ?? '', 'SMP Baru', ''] : row,
          ),
        },
      },
    };
    expect(outcome(startYear, {}, renamed).edits.map((edit) => edit.do)).toEqual(['draw-report']);
  });
});

describe('an English workbook', () => {
  it('has English words, topics and names', () => {
    expect(english.language).toBe('en');
    expect(records(english.tabs.annual)[5]).toMatchObject({
      service: 'Information',
      topic: 'Preventing bullying and cyberbullying',
      component: 'Guidance curriculum',
    });
    expect(records(english.tabs.calendar)[1]).toMatchObject({
      kind: 'Holiday',
      name: 'Independence Day',
      basis: 'joint decree',
    });
    expect(records(english.tabs.funds)[0]?.month).toBe('July');
    expect(words(english)[1]).toBe('School year 2026/2027 · Pola 17 Plus |');
    expect(setting(english, 'language')).toBe('en');
  });

  it('has the same weeks and volumes as an Indonesian one', () => {
    const figures = (of: typeof sample) =>
      records(of.tabs.weekly).map((row) => [
        row.plan,
        isDateCell(row.monday) ? row.monday.date : row.monday,
        row.volume,
        row.placed,
      ]);
    expect(figures(english)).toEqual(figures(sample));
  });
});

describe('starting again', () => {
  it.each([
    ['with the same files', sample, { files: YEAR_FILES }],
    ['without files', sample, {}],
    ['in another language', sample, { files: YEAR_FILES, language: 'en' }],
    ['in English', english, { files: YEAR_FILES, language: 'en' }],
  ])('%s changes nothing', (_story, before, input) => {
    expect(outcome(startYear, input, before).edits).toEqual([]);
  });

  it('makes only the tab that somebody deleted, from what stands now', () => {
    const { weekly: _, ...tabs } = sample.tabs;
    const annual = sample.tabs.annual ?? fail('annual');
    const place = annual.places.m1 ?? 0;
    const grid = annual.grid.map((row) =>
      row[0] === 'PLN-001' ? row.map((cell, index) => (index === place ? 9 : cell)) : row,
    );
    const { edits } = outcome(startYear, {}, { ...sample, tabs: { ...tabs, annual: { ...annual, grid } } });
    expect(made(edits)).toEqual(['weekly']);
    const [edit] = edits;
    const rows = edit?.do === 'make-tab' ? records(tab(edit.template, edit.rows)) : [];
    const own = rows
      .filter((row) => row.plan === 'PLN-001')
      .reduce((sum, row) => sum + Number(row.volume), 0);
    expect(own).toBe(9);
  });

  it('finishes what was broken off, in the language and framework first chosen', () => {
    const { edits } = outcome(
      startYear,
      { files: YEAR_FILES, language: 'en', framework: 'asca' },
      { ...english, unfinished: ['home', 'weekly'] },
    );
    expect(made(edits)).toEqual(['home', 'weekly']);
    expect(edits.filter((edit) => edit.do === 'remember')).toEqual([
      { do: 'remember', fact: 'language', value: 'en' },
      { do: 'remember', fact: 'framework', value: 'pola17' },
      { do: 'remember', fact: 'version', value: '1' },
    ]);
  });
});

describe('a year without files', () => {
  it.each([
    ['2026-10-06', '2026-07-13', '2026/2027'],
    ['2026-06-30', '2025-07-14', '2025/2026'],
    ['2027-07-01', '2027-07-12', '2027/2028'],
    ['2028-03-01', '2027-07-12', '2027/2028'],
  ])('begun on %s runs from Monday %s', (today, start, year) => {
    const before = desk({ today: day(today) });
    const empty = carriedOut(before, outcome(startYear, {}, before));
    expect([setting(empty, 'startDate'), setting(empty, 'schoolYear')]).toEqual([start, year]);
    expect(records(empty.tabs.calendar)).toHaveLength(12);
    expect(records(empty.tabs.calendar)[0]?.month).toBe(`${start.slice(0, 4)}-07`);
    expect(records(empty.tabs.annual)).toEqual([]);
    expect(outcome(startYear, {}, empty).edits).toEqual([]);
  });

  it("takes the wizard's answers", () => {
    const answers = {
      school: 'SMA Contoh',
      level: 'SMA',
      schoolYear: '2027/2028',
      language: 'en',
      framework: 'asca',
    };
    const before = desk();
    const own = carriedOut(before, outcome(startYear, answers, before));
    expect(own.framework).toBe('asca');
    expect(
      ['school', 'level', 'schoolYear', 'startDate', 'lessonMinutes', 'framework'].map((key) =>
        setting(own, key),
      ),
    ).toEqual(['SMA Contoh', 'SMA', '2027/2028', '2027-07-12', '45', 'asca']);
  });

  it('takes the files later: blanks are filled, what was written stays', () => {
    const begun = carriedOut(desk(), outcome(startYear, { school: 'SMP Kita' }, desk()));
    const filled = carriedOut(begun, outcome(startYear, { files: YEAR_FILES }, begun));
    expect(setting(filled, 'school')).toBe('SMP Kita');
    expect(setting(filled, 'npsn')).toBe('00000099');
    expect(
      records(filled.tabs.calendar).map(({ from, month, effectiveWeeks }) => [from, month, effectiveWeeks]),
    ).toEqual(
      records(sample.tabs.calendar).map(({ from, month, effectiveWeeks }) => [from, month, effectiveWeeks]),
    );
    expect(records(filled.tabs.weekly)).toEqual(records(sample.tabs.weekly));
    expect(outcome(startYear, { files: YEAR_FILES }, filled).edits).toEqual([]);
  });

  it('takes a single file', () => {
    const before = desk();
    const own = carriedOut(before, outcome(startYear, { files: [sampleFile('plan-2026-2027.csv')] }, before));
    expect(records(own.tabs.annual)).toHaveLength(35);
    expect(records(own.tabs.classes)).toEqual([]);
  });
});

describe('the sample school', () => {
  it('comes with the product: asked for by name, it makes the year that its files make', () => {
    const { edits, ...rest } = outcome(startYear, { sample: true }, desk());
    const given = outcome(startYear, { files: YEAR_FILES }, desk());
    const marks = edits.filter((edit) => edit.do === 'remember' && edit.fact === 'sample');
    expect(marks).toHaveLength(1);
    expect({ ...rest, edits: edits.filter((edit) => !marks.includes(edit)) }).toEqual(given);
  });

  it('steps back behind files that are handed over', () => {
    const files = [{ name: 'profile.json', text: '{"school": "SMP Lain", "schoolYear": "2026/2027"}' }];
    expect(outcome(startYear, { sample: true, files }, desk())).toEqual(
      outcome(startYear, { files }, desk()),
    );
  });
});
