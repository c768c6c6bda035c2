/** Service plans for print: every element of the field's forms, in its order, said from what the tabs know. */

import type { Desk } from '../../src/core/command';
import { readServicePlan } from '../../src/planning/read-service-plan';
import { showServicePlan } from '../../src/planning/show-service-plan';
import { startYear } from '../../src/planning/start-year';
import { planTexts } from '../../src/tabs/plan-texts';
import { carriedOut, desk, outcome, records, refusal, YEAR_FILES } from './desk';

const made = (answers: Record<string, string> = {}): Desk => {
  const blank = desk();
  return carriedOut(
    blank,
    outcome(startYear, { files: YEAR_FILES.map((file) => ({ ...file })), ...answers }, blank),
  );
};

const YEAR = made();

const form = (before: Desk, input: Record<string, string>) =>
  carriedOut(before, outcome(showServicePlan, input, before)).tabs['service-plan']?.grid.slice(1) ?? [];

const marks = (grid: ReturnType<typeof form>): readonly string[] =>
  grid.map(([mark = '']) => String(mark)).filter((mark) => /^([A-Z]|\d{1,2}|[a-d])$/.test(mark));

const wordsAt = (grid: ReturnType<typeof form>, label: string): string =>
  String(grid.find((row) => row[1] === label)?.[2] ?? '');

// Source: domain reference 2.6, T4.
it('has the parts A to N of the class plan, with its three stages and two evaluations', () => {
  const grid = form(YEAR, { plan: 'PLN-006', form: 'rpl2016' });
  expect(marks(grid).join(' ')).toBe('A B C D E F G H I J K L M 1 a b c d 2 a b 3 N 1 2');
  expect(wordsAt(grid, 'Komponen layanan')).toBe('Layanan dasar');
  expect(wordsAt(grid, 'Topik layanan')).toBe('Mencegah perundungan dan perundungan siber');
  expect(wordsAt(grid, 'Sasaran layanan')).toContain('180 murid');
  expect(wordsAt(grid, 'Waktu')).toContain('1 x 40 menit');
});

// Source: domain reference 2.6, T3: the layout I to VIII, and the plan for the report among its ten components.
it('has the parts I to VIII of the plan of 2014 with its five steps, and the report', () => {
  const grid = form(YEAR, { plan: 'PLN-004', form: 'rpl2014' });
  const labels = grid.map((row) => String(row[1]));
  expect(
    grid
      .map((row) => String(row[0]))
      .filter((mark) => /^[IVX]+$/.test(mark))
      .join(' '),
  ).toBe('I II III IV V VI VII VIII IX');
  expect(
    labels.slice(labels.indexOf('Langkah kegiatan') + 1, labels.indexOf('Langkah kegiatan') + 6),
  ).toEqual(['Pengantaran', 'Penjajakan', 'Penafsiran', 'Pembinaan', 'Penilaian dan tindak lanjut']);
  expect(wordsAt(grid, 'Tahun ajaran/semester')).toBe('2026/2027, Semester ganjil');
});

// Source: domain reference 2.6, T1 and T2.
it.each(['satlan', 'satkung'])('has the sixteen elements of the %s', (key) => {
  const grid = form(YEAR, { plan: key === 'satlan' ? 'PLN-004' : 'PLN-033', form: key });
  expect(marks(grid)).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1)));
});

it('gives each party its role', () => {
  const words = wordsAt(
    form(YEAR, { plan: 'PLN-033', form: 'satkung' }),
    'Pihak-pihak yang disertakan dan peranannya masing-masing',
  );
  for (const line of words.split('\n')) expect(line).toMatch(/^.+: .+/);
  expect(words).toContain('Orang tua/wali');
});

it('plans counselling by its stages and keeps the problem out of the workbook', () => {
  const grid = form(YEAR, { plan: 'PLN-022' });
  expect(wordsAt(grid, 'Tahap-tahap kegiatan')).toContain('1. pengantaran\n2. penjajakan');
  expect(grid.flat().join(' ')).toContain('berkas tertutup konselor');
});

it('says what people wrote on the tab of texts', () => {
  const first = carriedOut(YEAR, outcome(showServicePlan, { plan: 'PLN-004', form: 'satlan' }, YEAR));
  const rows = first.tabs['plan-texts']?.grid.map((row) =>
    row[2] === 'Metode/teknik' ? [...row.slice(0, 3), 'Diskusi kasus'] : row,
  );
  const texts = first.tabs['plan-texts'];
  const written = {
    ...first,
    tabs: { ...first.tabs, ...(texts && rows && { 'plan-texts': { ...texts, grid: rows } }) },
  };
  expect(wordsAt(form(written, { plan: 'PLN-004', form: 'satlan' }), 'Metode')).toBe('Diskusi kasus');
  expect(
    records(first.tabs[planTexts.id]).every(
      ({ servicePlan, plan }) => servicePlan === 'RPL-004' && plan === 'PLN-004',
    ),
  ).toBe(true);
});

it('names the elements that are still empty', () => {
  const { reply } = outcome(showServicePlan, { plan: 'PLN-004', form: 'rpl2016' }, YEAR);
  expect(reply).toMatchObject({
    servicePlan: 'RPL-004',
    empty: expect.arrayContaining(['specificAims', 'content']),
  });
});

// Source: domain reference 0.1 (7).
it('shows an ASCA school no NIP, no religion, and its own words', () => {
  const asca = made({ framework: 'asca', language: 'en' });
  const all = form(asca, { plan: 'PLN-011', form: 'rpl2016' }).flat().join('\n');
  expect(all).not.toMatch(/NIP|NPSN|Religious life|pupil|counsellor/i);
  expect(all).toMatch(/School Counselor,/i);
  expect(all).toMatch(/Direct student services/);
});

it('refuses an ID and a form that it does not know', () => {
  expect(refusal(showServicePlan, { plan: 'PLN-999' }, YEAR).code).toBe('bad-input');
  expect(refusal(showServicePlan, { plan: 'PLN-004', form: 'surat' }).code).toBe('bad-input');
  const endless = 'x'.repeat(100_000);
  expect(refusal(showServicePlan, { plan: endless }, YEAR).message.gaps?.plan).toHaveLength(60);
  expect(refusal(showServicePlan, { plan: 'PLN-004', form: endless }).message.gaps?.form).toHaveLength(60);
});

describe('texts that come with the form', () => {
  const input = { plan: 'PLN-004', form: 'satlan' };
  const textOf = (after: Desk, element: string) =>
    records(after.tabs[planTexts.id]).find((row) => row.element === element)?.text;

  it('stand in their rows and on the form, and blank ones take back what was written', () => {
    const written = carriedOut(
      YEAR,
      outcome(showServicePlan, { ...input, texts: { method: 'Diskusi kasus' } }, YEAR),
    );
    expect(textOf(written, 'Metode/teknik')).toBe('Diskusi kasus');
    expect(wordsAt(written.tabs['service-plan']?.grid.slice(1) ?? [], 'Metode')).toBe('Diskusi kasus');
    const again = outcome(showServicePlan, { ...input, texts: { method: 'Diskusi kasus' } }, written);
    expect(again.edits).toEqual([]);
    const taken = carriedOut(written, outcome(showServicePlan, { ...input, texts: { method: '' } }, written));
    expect(textOf(taken, 'Metode/teknik')).toBe('');
  });

  it('are refused where the element is unknown or its text is none', () => {
    expect(refusal(showServicePlan, { ...input, texts: { constructor: 'x' } }, YEAR).code).toBe('bad-input');
    expect(refusal(showServicePlan, { ...input, texts: { method: 7 } }, YEAR).code).toBe('bad-input');
    expect(refusal(showServicePlan, { ...input, texts: 'x' }, YEAR).code).toBe('bad-input');
  });
});

describe('what the page of service plans reads', () => {
  it('is the plan of the selected row, in the tab of plan items as in the views', () => {
    const openAt = (tab: string, row: number) => {
      const { reply } = outcome(readServicePlan, {}, { ...YEAR, selected: { tab, row } });
      return (reply as { readonly open?: { readonly id: string } }).open?.id;
    };
    expect([openAt('annual', 3), openAt('semester', 3), openAt('annual', 2), openAt('rooms', 3)]).toEqual([
      'PLN-001',
      'PLN-001',
      undefined,
      undefined,
    ]);
  });

  it('has each element of the form once, with what it says by itself', () => {
    const { reply } = outcome(readServicePlan, { plan: 'PLN-006', form: 'rpl2016' }, YEAR);
    expect(reply).toMatchObject({
      open: { id: 'PLN-006', servicePlan: 'RPL-006', form: 'rpl2016', usual: 'satlan' },
    });
    const { elements } = (
      reply as { readonly open: { readonly elements: readonly Record<string, unknown>[] } }
    ).open;
    // A to N: eleven of one line each, four of the opening, two of the core, the closing, two evaluations, attachments.
    expect(elements).toHaveLength(12 + 4 + 2 + 1 + 2 + 1);
    expect(elements.find(({ element }) => element === 'topic')).toMatchObject({
      usual: 'Mencegah perundungan dan perundungan siber',
      isWritten: false,
      isNeeded: true,
    });
  });

  it('refuses an unknown plan as the form itself does', () => {
    expect(refusal(readServicePlan, { plan: 'PLN-999' }, YEAR).message.text.en).toContain('no plan item');
  });
});
