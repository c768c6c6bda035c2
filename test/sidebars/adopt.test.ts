/** The page that uses another tab: choose it, check its columns, answer what is open, copy, undo. */

import { adoptTab } from '../../src/actuating/adopt-tab';
import { proposeAdoption } from '../../src/actuating/propose-adoption';
import type { Grid } from '../../src/core/cell';
import type { Desk } from '../../src/core/command';
import { isRefusal } from '../../src/core/command';
import { sayIt } from '../../src/core/text';
import { begin, beginPasting, step } from '../../src/sidebars/adopt/state';
import { view } from '../../src/sidebars/adopt/view';
import { answerOf } from '../../src/sidebars/kit/answer';
import type { Request } from '../../src/sidebars/kit/ask';
import { personnel } from '../../src/tabs/personnel';
import { sheet } from '../actuating/foreign-logs';
import { empty } from '../actuating/log';
import { outcome, tab } from '../planning/desk';
import { done, drive, previewOf, refused, stubGoogle } from './driver';

const PAGE = { begin, step, view, greeting: 'proposeAdoption' } as const;

const LOG = sheet(`
Hari/Tanggal|Apa|Uraian|Kelas
03/08/2026|Konsultasi|Rapat|IX-A
04/08/2026|Bimbingan klasikal|Rapat|IX-B`);

const deskWith = (grid: Grid): Desk => ({
  ...empty,
  other: { title: 'Log 2025', grid },
  otherTitles: ['Log 2025', 'Lain'],
});

/** The commands themselves answer, over a desk with that tab. */
function answering(grid: Grid) {
  const before = deskWith(grid);
  return ({ command, mode, input }: Request) => {
    if (command === 'undo') return done({}, 'Last change undone.');
    if (command === 'proposeAdoption')
      return done(outcome(proposeAdoption, input, before).reply as object, '');
    const { reply, notice } = outcome(adoptTab, input, before);
    const { added, skipped } = reply as { added: number; skipped: number };
    return mode === 'preview'
      ? previewOf({ id: 'journal', added, skipped })
      : done(reply as object, sayIt(notice, 'en'));
  };
}

async function opened(grid: Grid = LOG) {
  const asked = stubGoogle(answering(grid));
  const greeting = outcome(proposeAdoption, {}, deskWith(grid)).reply as object;
  const page = drive(PAGE, answerOf(done(greeting, '')));
  await page.settled();
  return { page, asked };
}

const choose = (page: Awaited<ReturnType<typeof opened>>['page'], id: string, value: string): void =>
  page.look().happen(id, 'onChange', { currentTarget: { value } });

async function press(page: Awaited<ReturnType<typeof opened>>['page'], button: string): Promise<void> {
  page.look().press(button);
  await page.settled();
}

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('offers the tabs of the person, and reads none before it is asked to', async () => {
  const { page, asked } = await opened();
  expect(page.look().words).toMatch(/Tab to read\nLog 2025\nLain[\s\S]*Goes into\nJournal/);
  expect(asked).toEqual([]);
});

it('takes a pasted table where there is no other tab', async () => {
  const page = drive(PAGE, answerOf(done({ tabs: [], titles: {} }, '')));
  await page.settled();
  expect(page.look().words).toMatch(/Copy the cells from Excel, Sheets or Word/);
  expect(page.look().words).not.toMatch(/Tab to read/);
  expect(page.look().buttons).toEqual(['Read this table']);
});

describe('pasting a list', () => {
  const blank: Desk = { ...empty, tabs: { ...empty.tabs, personnel: tab(personnel, []) } };

  async function openedToPaste() {
    const asked = stubGoogle(({ command, mode, input }) => {
      const thinking = command === 'adoptTab' ? adoptTab.accept(input) : proposeAdoption.accept(input);
      if (isRefusal(thinking)) return refused('bad-input', sayIt(thinking.message, 'en'));
      const { reply, notice } = outcome(command === 'adoptTab' ? adoptTab : proposeAdoption, input, blank);
      if (mode === 'call') return done(reply as object, sayIt(notice, 'en'));
      return previewOf({ id: 'personnel', added: (reply as { added: number }).added });
    });
    const greeting = outcome(proposeAdoption, {}, { ...blank, otherTitles: ['Lain'] }).reply as object;
    const page = drive({ ...PAGE, begin: beginPasting }, answerOf(done(greeting, '')));
    await page.settled();
    return { page, asked };
  }

  const paste = (page: Awaited<ReturnType<typeof opened>>['page'], text: string): void =>
    page.look().happen('text', 'onInput', { currentTarget: { value: text } });

  it('shows what it is taken for, and brings the people in', async () => {
    const { page, asked } = await openedToPaste();
    expect(page.look().words).toMatch(/Goes into\nPeople\nClasses\nRooms\nBudget\nJournal/);
    paste(page, 'Nama Lengkap\tJabatan\nBudi Contoh\tGuru BK\nRina Contoh\tWali kelas');
    await press(page, 'Read this table');
    expect(page.look().words).toMatch(/The pasted table\n2 rows below the headings/);
    await press(page, 'See what would come in');
    expect(page.look().words).toMatch(/Added\n2/);
    await press(page, 'Copy into People');
    expect(page.look().words).toMatch(/Rows read: 2; added: 2/);
    expect(asked.map(({ command, mode }) => `${command} ${mode}`)).toEqual([
      'proposeAdoption call',
      'proposeAdoption call',
      'adoptTab preview',
      'adoptTab call',
    ]);
  });

  it.each(['', 'Budi Contoh'])('says that "%s" is no table, and keeps it', async (text) => {
    const { page } = await openedToPaste();
    paste(page, text);
    await press(page, 'Read this table');
    expect(page.look().words).toMatch(/What was pasted is no table/);
    expect(page.look().buttons).toEqual(['Read this table']);
  });

  it('can be left for a tab of the file', async () => {
    const { page } = await openedToPaste();
    const radio = page
      .look()
      .all('input')
      .find(({ props }) => props.value === 'tab');
    const choosing = radio?.props.onChange as (() => void) | undefined;
    choosing?.();
    expect(page.look().words).toMatch(/Tab to read\nLain/);
  });
});

it('shows each column with examples and what it is taken for, and asks what is open', async () => {
  const { page } = await opened();
  await press(page, 'Read this tab');
  const { words } = page.look();
  expect(words).toMatch(/2 rows below the headings/);
  expect(words).toMatch(/In dates such as 03\/08\/2026, which comes first/);
  expect(words).toMatch(/whether sessions were held/);
  expect(words).toMatch(/A: Hari\/Tanggal[\s\S]*Such as: 03\/08\/2026 · 04\/08\/2026/);
});

it('does not go on before what is needed is answered', async () => {
  const { page, asked } = await opened();
  await press(page, 'Read this tab');
  const before = asked.length;
  await press(page, 'See what would come in');
  expect(asked).toHaveLength(before);
  expect(page.look().words).toMatch(/First choose the column for Service/);
  expect(page.look().words).toMatch(/Choose the answer/);
});

it('copies what was agreed to, with words of their own for a service, and takes it back', async () => {
  const { page, asked } = await opened();
  await press(page, 'Read this tab');
  choose(page, 'column-B', 'service');
  choose(page, 'question-dateOrder', 'day-first');
  choose(page, 'question-status', 'done');
  await press(page, 'See what would come in');
  expect(page.look().words).toMatch(/Added\n1\n[\s\S]*Left out\n1/);
  await press(page, 'Back');
  expect(page.look().words).toMatch(/"Bimbingan klasikal" is the service/);
  choose(page, 'word-service-0', 'INF');
  await press(page, 'See what would come in');
  expect(page.look().words).toMatch(/Added\n2/);
  await press(page, 'Copy into Journal');
  expect(page.look().words).toMatch(/Rows read: 2; added: 2/);
  await press(page, 'Undo');
  expect(page.look().words).toMatch(/Last change undone/);
  const writing = asked.filter(({ command, mode }) => command === 'adoptTab' && mode === 'call');
  expect(writing).toHaveLength(1);
  expect(writing[0]?.input).toMatchObject({
    tab: 'Log 2025',
    into: 'journal',
    map: { date: 'A', service: 'B', classes: 'D', end: null },
    dateOrder: 'day-first',
    status: 'done',
    words: { service: { 'Bimbingan klasikal': 'INF' } },
  });
});

it('gives a column of ours to one of theirs only', async () => {
  const { page } = await opened();
  await press(page, 'Read this tab');
  choose(page, 'column-C', 'classes');
  expect(page.state()).toMatchObject({
    inner: { place: { settled: { keys: { A: 'date', C: 'classes', D: '' } } } },
  });
});

it('says why a tab cannot be read, and lets another be chosen', async () => {
  const { page } = await opened();
  stubGoogle(() => refused('bad-input', 'No row of column headings.', 'Add one.'));
  await press(page, 'Read this tab');
  expect(page.look().words).toMatch(/No row of column headings[\s\S]*Tab to read/);
});
