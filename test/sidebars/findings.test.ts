/** The findings sidebar: checks by itself, goes to cells, fixes, and sets aside with a reason. */

import { begin, GREETING, step } from '../../src/sidebars/findings/state';
import { view } from '../../src/sidebars/findings/view';
import { greet, type Request } from '../../src/sidebars/kit/ask';
import { ABOUT, done, drive, previewOf, refused, stubGoogle } from './driver';

const PAGE = { begin, step, view };

const finding = (no: number, more: object = {}): object => ({
  no,
  check: 'ORG-K01',
  severity: 'E',
  tab: 'journal',
  cell: `D${no + 2}`,
  status: 'open',
  reason: '',
  message: { id: `Pesan ${no}`, en: `Message ${no}.` },
  fix: { id: `Saran ${no}`, en: `Advice ${no}.` },
  ...more,
});

const OFFER = { words: { id: 'ganti dengan R1', en: 'replace by R1' }, print: 'print' };

type Replies = Readonly<Partial<Record<string, ReturnType<typeof done>>>>;

/** Answers the check with these findings, and the rest as told. */
async function opened(findings: readonly object[], replies: Replies = {}, more: object = {}) {
  const asked = stubGoogle(({ command, mode }: Request) => {
    const told = replies[`${command} ${mode}`];
    if (told) return told;
    return done({ list: { findings, solved: 2, ...more }, titles: ABOUT.titles }, 'Done.');
  });
  const page = drive(PAGE, () => greet(GREETING));
  await page.settled();
  const press = async (name: string): Promise<void> => {
    page.look().press(name);
    await page.settled();
  };
  return { page, press, asked, commands: () => asked.map(({ command, mode }) => `${command} ${mode}`) };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('checks with its first question and sorts what it found by weight and tab', async () => {
  const { page, asked } = await opened([
    finding(1, { status: 'new' }),
    finding(2, { severity: 'W', tab: 'home' }),
    finding(3, { severity: 'I' }),
    finding(4, { status: 'ignored', reason: 'agreed' }),
  ]);
  expect(asked).toEqual([{ command: 'checkOrganizing', mode: 'gentle', input: { list: true } }]);
  const look = page.look();
  expect(look.texts('dt').map((name, index) => [name, look.texts('dd')[index]])).toEqual([
    ['Must be fixed', '1'],
    ['Needs attention', '1'],
    ['For information', '1'],
    ['New', '1'],
  ]);
  expect(look.texts('h2')).toEqual(['Must be fixed (1)', 'Needs attention (1)']);
  expect(look.texts('summary')).toEqual([
    'Journal (1)',
    'Home (1)',
    'For information (1)',
    'Journal (1)',
    'Ignored (1)',
    'Look for pupils’ names',
  ]);
  expect(look.words).toMatch(/Message 1\. new\nAdvice 1\.\nGo to D3\n/);
  expect(look.words).toMatch(/Reason: agreed/);
  expect(look.words).toMatch(/2 findings are solved/);
});

it('asks first where the check would replace what somebody wrote', async () => {
  const userCells = [{ tab: 'home', cell: 'B2', before: 'mine', after: 'new' }];
  const { page, press, commands } = await opened([finding(1)], {
    'checkOrganizing gentle': previewOf(
      { id: 'findings', changed: 1 },
      { userCells, reply: { titles: ABOUT.titles } },
    ),
  });
  expect(page.look().words).toMatch(/Home\nB2: "mine" becomes "new"/);
  expect(commands()).toEqual(['checkOrganizing gentle']);
  await press('Back');
  expect(page.look().buttons).toEqual(['Check']);
  await press('Check');
  await press('Check and write');
  expect(commands().slice(1)).toEqual(['checkOrganizing gentle', 'checkOrganizing call']);
  expect(page.look().words).toMatch(/Message 1/);
});

it('is glad when nothing needs fixing', async () => {
  const { page } = await opened([]);
  expect(page.look().words).toMatch(/^Everything is ready\nNothing needs fixing/);
});

it('goes to the cell of a finding, says so aloud, and explains beside it where that fails', async () => {
  const fine = await opened([finding(1)], { 'goToCell call': done({}, 'This is cell D3.') });
  await fine.press('Go to D3');
  expect(fine.asked.at(-1)).toEqual({
    command: 'goToCell',
    mode: 'call',
    input: { tab: 'journal', cell: 'D3' },
  });
  expect(fine.page.look().status).toBe('This is cell D3.');
  const gone = await opened([finding(1)], { 'goToCell call': refused('stale', 'No such cell.') });
  await gone.press('Go to D3');
  expect(gone.page.look().words).toMatch(/No such cell\.\nRemedy/);
});

it('tells what a finding is about, once for findings of the same check, and folds it away again', async () => {
  const page1 = {
    id: 'ORG-K01',
    means: { id: 'Jatuh pada hari libur.', en: 'Falls on a holiday.' },
    why: { id: 'Sebab.', en: 'Nobody is there.' },
    source: 'The calendar',
  };
  const { page, asked, commands } = await opened([finding(1), finding(2)], {
    'explainCheck call': done({ pages: [page1] }, ''),
  });
  const ask = async (nth: number): Promise<void> => {
    const buttons = page
      .look()
      .all('button')
      .filter(({ children }) => children.join('') === 'What is this?');
    const onClick = buttons[nth]?.props.onClick;
    if (typeof onClick !== 'function') throw new Error(`No button ${nth}`);
    onClick({});
    await page.settled();
  };
  await ask(0);
  expect(asked[asked.length - 1]?.input).toEqual({ check: 'ORG-K01' });
  expect(page.look().words).toMatch(
    /Falls on a holiday\.\nNobody is there\.\nORG-K01\. Source: The calendar/,
  );
  await ask(1);
  expect(page.look().words).toMatch(/Message 2[\s\S]*Falls on a holiday/);
  expect(commands().filter((name) => name === 'explainCheck call')).toHaveLength(1);
  await ask(1);
  expect(page.look().words).not.toMatch(/Falls on a holiday/);
});

it('sets a finding aside with a reason, and shows it again', async () => {
  const { page, press, asked, commands } = await opened([finding(1), finding(2)]);
  await press('Ignore...');
  await press('Ignore this finding');
  expect(page.look().words).toMatch(/Write a short reason/);
  expect(commands()).not.toContain('ignoreFinding call');
  page.look().happen('reason-1', 'onInput', { currentTarget: { value: ' agreed ' } });
  await press('Ignore this finding');
  expect(asked.at(-1)?.input).toEqual({ finding: 1, reason: 'agreed' });
  expect(page.look().texts('h2')).toEqual(['Must be fixed (1)']);
  expect(page.look().words).toMatch(/Ignored \(1\)\n.*\nMessage 1\.\nAdvice 1\.\nReason: agreed/);
  await press('Show it again');
  expect(asked.at(-1)?.input).toEqual({ finding: 1, open: true });
  expect(page.look().texts('h2')).toEqual(['Must be fixed (2)']);
});

it('marks the cells in their tabs and takes the marks away, saying so', async () => {
  const { page, press, asked } = await opened([finding(1)], {
    'markCells call': done({ marked: true }, 'Cells are pink now.'),
  });
  await press('Mark the cells');
  expect(asked.at(-1)).toEqual({ command: 'markCells', mode: 'call', input: {} });
  expect(page.look().words).toMatch(/Cells are pink now\./);
  await press('Remove the marks');
  expect(asked.at(-1)?.input).toEqual({ off: true });
  expect(page.look().words).toMatch(/Mark the cells/);
  expect(page.look().texts('h2')).toEqual(['Must be fixed (1)']);
});

it('says why cells could not be marked, and offers it again', async () => {
  const { page, press } = await opened([finding(1)], { 'markCells call': refused('busy') });
  await press('Mark the cells');
  expect(page.look().words).toMatch(/Mark the cells/);
  expect(page.look().words).toMatch(/Remedy/);
});

it('keeps the reason where setting aside fails', async () => {
  const { page, press } = await opened([finding(1)], { 'ignoreFinding call': refused('busy') });
  await press('Ignore...');
  page.look().happen('reason-1', 'onInput', { currentTarget: { value: 'agreed' } });
  await press('Ignore this finding');
  expect(page.look().words).toMatch(/Message\.\nRemedy\./);
  expect(page.look().all('input')[0]?.props.value).toBe('agreed');
});

it('fixes what the person saw, offers undo, and checks again', async () => {
  const { page, press, asked, commands } = await opened([finding(1, { offer: OFFER })], {
    'applyFix preview': previewOf({ id: 'journal', changed: 1 }, { notice: 'One cell.' }),
    'applyFix call': done({ no: 1, fixed: true }, 'Fixed.'),
  });
  await press('Fix: replace by R1');
  expect(page.look().words).toMatch(/Fix: replace by R1\nOne cell\./);
  await press('Fix it');
  expect(asked.at(-1)).toEqual({
    command: 'applyFix',
    mode: 'call',
    input: { finding: 1, offer: 'print' },
    accept: 'token',
  });
  expect(page.look().buttons).toEqual(['Check again', 'Undo']);
  await press('Check again');
  expect(commands().slice(-2)).toEqual(['applyFix call', 'checkOrganizing gentle']);
});

it('does not ask for ever when the cell of a fix was changed meanwhile', async () => {
  const { page, press, commands } = await opened([finding(1, { offer: OFFER })], {
    'applyFix preview': refused('stale', 'The cell was changed.'),
  });
  await press('Fix: replace by R1');
  expect(commands().filter((one) => one === 'applyFix preview')).toHaveLength(1);
  expect(page.look().words).toMatch(/The cell was changed/);
  expect(page.look().buttons).toEqual(['Check again']);
});

it('stays usable with hundreds: twenty a tab, more on demand', async () => {
  const { page, press } = await opened([
    ...Array.from({ length: 300 }, (_, index) => finding(index + 1)),
    ...Array.from({ length: 30 }, (_, index) => finding(index + 301, { tab: 'home' })),
  ]);
  expect(page.look().all('li')).toHaveLength(40);
  expect(
    page
      .look()
      .all('details')
      .map(({ props }) => props.open),
  ).toEqual([true, false]);
  expect(page.look().buttons.filter((name) => name.startsWith('The next'))).toEqual([
    'The next 20',
    'The next 10',
  ]);
  await press('The next 20');
  expect(page.look().all('li')).toHaveLength(60);
});

it('tells what was changed since the check before, and leads there', async () => {
  const message = { id: 'Ada 3 baris berubah.', en: '3 rows changed.' };
  const { page, press, asked } = await opened(
    [],
    { 'goToCell call': done({}, 'This is cell A4.') },
    { changed: [{ tab: 'home', cell: 'A4', message }] },
  );
  expect(page.look().words).toMatch(
    /Changed since the check before[\s\S]*\nHome: 3 rows changed\.\nGo to A4/,
  );
  await press('Go to A4');
  expect(asked.at(-1)?.input).toEqual({ tab: 'home', cell: 'A4' });
});

it('looks for pupils’ names in one check alone, and forgets them', async () => {
  const { page, press, asked } = await opened([finding(1)]);
  expect(page.look().words).toMatch(/neither written into the workbook nor kept anywhere/);
  await press('Check with these names');
  expect(page.look().words).toMatch(/Paste some names first/);
  expect(asked).toHaveLength(1);
  page.look().happen('names', 'onInput', { currentTarget: { value: 'Budi Contoh\nSiti Contoh' } });
  await press('Check with these names');
  expect(asked.at(-1)).toEqual({
    command: 'checkOrganizing',
    mode: 'gentle',
    input: { list: true, names: 'Budi Contoh\nSiti Contoh' },
  });
  expect(page.look().all('textarea')[0]?.props.value).toBe('');
  await press('Check again');
  expect(asked.at(-1)?.input).toEqual({ list: true });
});
