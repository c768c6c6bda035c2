/** The page that records: what was answered is never lost unsaid, and is saved once. */

import { answerOf, type Envelope } from '../../src/sidebars/kit/answer';
import { begin, keeps, step } from '../../src/sidebars/record/state';
import { view } from '../../src/sidebars/record/view';
import { ABOUT, done, drive, previewOf, refused, stubGoogle } from './driver';

const planned = (classes: string, topic: string) => ({
  plan: 'R01',
  date: ABOUT.today,
  service: 'INF',
  classes,
  topic,
});

const LISTS = {
  ...ABOUT,
  planned: [planned('VII-A', 'Etika bermedia sosial'), planned('IX-A', 'Sekolah lanjutan')],
  services: [{ key: 'INF', label: { id: 'Informasi', en: 'Information' }, level: 0, format: '' }],
  statuses: [{ key: 'done', label: { id: 'Terlaksana', en: 'Done' } }],
};

/** Two parallel classes, planned one after the other. */
const PARALLEL = {
  ...LISTS,
  planned: [
    planned('VII-A', 'Etika'),
    { ...planned('VII-B', 'Etika'), start: '09:15', end: '09:55', place: 'R-VII-B' },
    planned('IX-A', 'Etika'),
  ],
  classes: ['VII-A', 'VII-B', 'IX-A'].map((key) => ({ key, grade: key.split('-')[0] ?? '', pupils: '30' })),
  codes: ['k4583'],
};

const SAVED = done({ added: 1 }, '1 session(s) recorded: S0001.');

/** One answer after the other; the last one stays. */
function answering(...answers: readonly (Envelope | Error)[]) {
  const left = [...answers];
  return stubGoogle(() => (left.length > 1 ? left.shift() : left[0]) ?? null);
}

async function opened(lists: object = LISTS, keeper?: Parameters<typeof drive>[2]) {
  const page = drive({ begin, step, view }, answerOf(done(lists, '')), keeper);
  await page.settled();
  return page;
}

type Page = Awaited<ReturnType<typeof opened>>;

const fill = (page: Page, id: string, value: string): void =>
  page.look().happen(id, 'onInput', { currentTarget: { value } });

const held = (page: Page, id: string): unknown =>
  page
    .look()
    .all('input')
    .find(({ props }) => props.id === id)?.props.value;

it('keeps every answer when the connection drops, says so, and sends the same again', async () => {
  const asked = answering(new Error('Connection lost.'), SAVED);
  const page = await opened();
  fill(page, 'boys', '14');
  page.look().press('Save');
  await page.settled();
  expect(page.look().words).toMatch(/Connection lost[\s\S]*Your entries stay here while this panel is open/);
  expect(held(page, 'boys')).toBe('14');
  page.look().press('Save');
  await page.settled();
  expect(page.look().words).toMatch(/S0001/);
  expect(asked.map(({ command }) => command)).toEqual(['recordSession', 'recordSession']);
  expect(asked[1]).toEqual(asked[0]);
});

it('says what to mend in an answer, and not that the same should be sent again', async () => {
  answering(refused('bad-input', 'The reason is missing.', 'Fill in Reason.'));
  const page = await opened();
  page.look().press('Save');
  await page.settled();
  expect(page.look().words).toMatch(/The reason is missing\.\nFill in Reason\./);
  expect(page.look().words).not.toMatch(/press Save once more/);
});

it('records the planned session of the next parallel class, and offers it no more', async () => {
  const asked = answering(SAVED);
  const page = await opened(PARALLEL);
  page.look().press('Save');
  await page.settled();
  expect(held(page, 'start')).toBe('09:15');
  page.look().press('Save');
  await page.settled();
  expect(asked[1]).toMatchObject({
    input: { sessions: [{ classes: 'VII-B', start: '09:15', place: 'R-VII-B' }] },
  });
  expect(page.look().buttons.filter((name) => name.includes('Etika'))).toEqual(['IX-A: Etika']);
});

it('warns of a code that was never issued before it is saved', async () => {
  const page = await opened({
    ...PARALLEL,
    services: [{ key: 'INF', label: { id: 'Konseling', en: 'Counselling' }, level: 2, format: '' }],
  });
  fill(page, 'counselees', 'K4583');
  expect(page.look().words).not.toMatch(/issued/);
  fill(page, 'counselees', 'K4583 K9999');
  expect(page.look().words).toMatch(/K9999 is not among the codes/);
});

it('saves once where Save is pressed twice', async () => {
  const asked = answering(SAVED);
  const page = await opened();
  const pressed = page.look();
  pressed.press('Save');
  pressed.press('Save');
  await page.settled();
  expect(asked).toHaveLength(1);
});

it('puts what was begun aside for another session, and brings it back as it was', async () => {
  answering(SAVED);
  const page = await opened();
  fill(page, 'boys', '14');
  page.look().press('Choose another session');
  expect(page.look().words).toMatch(/Not saved yet\nVII-A: Etika bermedia sosial/);
  page.look().press('IX-A: Sekolah lanjutan');
  page.look().press('Save');
  await page.settled();
  expect(page.look().buttons.filter((name) => name.startsWith('VII-A'))).toHaveLength(1);
  page.look().press('VII-A: Etika bermedia sosial');
  expect(held(page, 'boys')).toBe('14');
});

it('puts nothing aside where nothing was answered', async () => {
  const page = await opened();
  page.look().press('Choose another session');
  expect(page.look().words).not.toMatch(/Not saved yet/);
});

it('shows the choice and the reason where an undo does not work', async () => {
  answering(SAVED, new Error('Connection lost.'));
  const page = await opened();
  page.look().press('Save');
  await page.settled();
  page.look().press('Undo');
  await page.settled();
  expect(page.look().words).toMatch(/Connection lost[\s\S]*IX-A: Sekolah lanjutan/);
});

describe('what was begun when the page is closed', () => {
  const kept = (page: Page) => {
    const state = page.state();
    return state.is === 'open' ? keeps(state.inner, state.hello) : undefined;
  };

  async function begunAndClosed() {
    answering(new Error('Connection lost.'));
    const page = await opened(LISTS, { kept: undefined, keeps: true });
    fill(page, 'boys', '14');
    fill(page, 'note', 'Budi menangis');
    page.look().press('Save');
    return kept(page);
  }

  it('waits where the page is opened again, also when it was closed while saving', async () => {
    const draft = await begunAndClosed();
    const again = await opened(LISTS, { kept: draft, keeps: true });
    expect(again.look().words).toMatch(
      /Not saved yet\nVII-A: Etika bermedia sosial[\s\S]*wait in this browser tab/,
    );
    again.look().press('VII-A: Etika bermedia sosial');
    expect([held(again, 'boys'), held(again, 'note')]).toEqual(['14', '']);
  });

  it('holds nothing that was written freely, and nothing at all once it is saved or dropped', async () => {
    const draft = await begunAndClosed();
    expect(JSON.stringify(draft)).not.toMatch(/Budi|Etika/);
    answering(SAVED);
    const again = await opened(LISTS, { kept: draft, keeps: true });
    again.look().press('Drop these entries');
    expect([kept(again), again.look().words.includes('Not saved yet')]).toEqual([undefined, false]);
    const saved = await opened();
    fill(saved, 'boys', '14');
    saved.look().press('Save');
    await saved.settled();
    expect(kept(saved)).toBeUndefined();
  });

  it('stays in its own workbook', async () => {
    const draft = await begunAndClosed();
    const other = await opened(PARALLEL, { kept: draft, keeps: true });
    expect(other.look().words).not.toMatch(/Not saved yet/);
  });

  it('is lost where the browser keeps nothing, and the page says so', async () => {
    const page = await opened();
    fill(page, 'boys', '14');
    page.look().press('Choose another session');
    expect(page.look().words).toMatch(/closing this panel drops them/);
  });
});

describe('an immediate evaluation by AKURS', () => {
  const tap = (page: Page, id: string): void => page.look().happen(id, 'onChange', {});

  async function saved(lists: object, ...taps: readonly string[]) {
    const asked = answering(SAVED);
    const page = await opened(lists);
    if (!('form' in lists)) page.look().press('Rate by AKURS');
    fill(page, 'boys', '14');
    for (const id of taps) tap(page, id);
    page.look().press('Save');
    await page.settled();
    return asked[0]?.input;
  }

  it('is one tap a focus; the journal gets its words and the number of respondents, and no U, C and A', async () => {
    const input = await saved(LISTS, 'akursA3', 'akursK4', 'akursU3', 'akursR4', 'akursS4');
    expect(input).toMatchObject({
      sessions: [{ result: 'AKURS A3 K4 U3 R4 S4', respondents: 14 }],
    });
    expect(JSON.stringify(input)).not.toMatch(/akurs[A-Z]|form|"[uca]"/);
  });

  it('may leave foci out, and comes first where the journal had it last', async () => {
    const input = await saved({ ...LISTS, form: 'akurs' }, 'akursK2');
    expect(input).toMatchObject({ sessions: [{ result: 'AKURS K2' }] });
  });

  it('leaves the other form out of what is sent', async () => {
    const asked = answering(SAVED);
    const page = await opened();
    tap(page, 'u1');
    page.look().press('Rate by AKURS');
    tap(page, 'akursR4');
    page.look().press('Save');
    await page.settled();
    expect(asked[0]).toMatchObject({ input: { sessions: [{ result: 'AKURS R4' }] } });
    expect(JSON.stringify(asked[0])).not.toMatch(/"u"/);
  });
});

const FORMS = [
  { key: 'attendance', label: { id: 'Daftar hadir', en: 'Attendance list' } },
  { key: 'immediate-evaluation', label: { id: 'Lembar penilaian segera', en: 'Immediate evaluation sheet' } },
];
const TO_PRINT = {
  ...LISTS,
  planned: LISTS.planned.map((one, at) => ({ ...one, row: `J0${at + 1}` })),
  forms: FORMS,
};

it('prints a sheet for the planned session and comes back to its answers', async () => {
  const asked = answering(done({ kind: 'attendance' }, 'Attendance list is on the tab Report.'), SAVED);
  const page = await opened(TO_PRINT);
  fill(page, 'girls', '15');
  page.look().press('Attendance list');
  await page.settled();
  expect(page.look().words).toMatch(/Attendance list is on the tab Report/);
  page.look().press('Back to recording');
  expect(held(page, 'girls')).toBe('15');
  page.look().press('Save');
  await page.settled();
  expect(asked).toMatchObject([
    { command: 'buildReport', input: { kind: 'attendance', session: 'J01' }, mode: 'gentle' },
    { command: 'recordSession', input: { sessions: [{ girls: '15' }] } },
  ]);
  expect(JSON.stringify(asked[1])).not.toContain('J01');
});

it('prints for the session that was just saved, and then offers no undo of the saving', async () => {
  const asked = answering(
    done({ added: 1, ids: ['S0001'] }, 'Recorded: S0001.'),
    done({}, 'On the tab Report.'),
  );
  const page = await opened(TO_PRINT);
  page.look().press('Save');
  await page.settled();
  expect(page.look().buttons).toContain('Undo');
  expect(page.look().words).toMatch(/Print for S0001/);
  page.look().press('Immediate evaluation sheet');
  await page.settled();
  page.look().press('Back to recording');
  expect(asked[1]).toMatchObject({ input: { kind: 'immediate-evaluation', session: 'S0001' } });
  expect(page.look().words).toMatch(/Recorded: S0001/);
  expect(page.look().buttons).not.toContain('Undo');
});

it('asks before it replaces what somebody wrote on the sheet', async () => {
  const userCells = [{ tab: 'report', cell: 'B5', before: 'tulisan tangan', after: '' }];
  const asked = answering(
    previewOf({ id: 'report', changed: 1 }, { userCells }),
    done({}, 'On the tab Report.'),
  );
  const page = await opened(TO_PRINT);
  page.look().press('Attendance list');
  await page.settled();
  expect(page.look().words).toMatch(/tulisan tangan/);
  page.look().press('Replace');
  await page.settled();
  expect(asked.map(({ mode }) => mode)).toEqual(['gentle', 'call']);
});
