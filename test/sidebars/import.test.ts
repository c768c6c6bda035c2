/** The import sidebar: from a file to rows in the journal, and back. */

import { begin, step } from '../../src/sidebars/import/state';
import { view } from '../../src/sidebars/import/view';
import { answerOf, type Envelope, failed } from '../../src/sidebars/kit/answer';
import type { Request } from '../../src/sidebars/kit/ask';
import { done, drive, previewOf, refused, stubGoogle } from './driver';

const PAGE = { begin, step, view };
const LOG = 'tanggal,kode,status\n2026-07-20,ORI,Terlaksana\n';
const NEW_ROWS = previewOf({ id: 'journal', added: 1200, kept: 3, skipped: 1 });

const fileOf = (text: BlobPart, name = 'log.csv'): File => new File([text], name);

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

async function withFile(file: File, reply: (request: Request) => Envelope | Error | null) {
  const asked = stubGoogle(reply);
  const page = drive(PAGE);
  await page.settled();
  page.look().happen('file', 'onChange', { currentTarget: { files: [file] } });
  await page.settled();
  return { page, asked };
}

const answering =
  (preview: Envelope, written: Envelope) =>
  ({ mode }: Request): Envelope =>
    mode === 'preview' ? preview : written;

it('says what it is for and which file it wants', async () => {
  const page = drive(PAGE);
  expect(page.look()).toMatchObject({ busy: true, status: 'Reading the workbook…' });
  await page.settled();
  expect(page.look().words).toMatch(/into the tab Journal.*\n.*CSV file/);
  expect(page.look().busy).toBe(false);
});

it('shows what would come before it comes', async () => {
  const { page, asked } = await withFile(fileOf(LOG), answering(NEW_ROWS, NEW_ROWS));
  expect(asked).toEqual([
    { command: 'importSessions', mode: 'preview', input: { file: { name: 'log.csv', text: LOG } } },
  ]);
  expect(page.look().words).toMatch(/Rows read\n1,204\nAdded\n1,200\nThere already\n3\nLeft out\n1/);
  expect(page.look().buttons).toEqual(['Add to the journal', 'Back']);
});

it('writes what was accepted, once, and can take it back', async () => {
  const { page, asked } = await withFile(fileOf(LOG), ({ command, mode }) =>
    command === 'undo'
      ? done({}, 'Last change undone.')
      : mode === 'preview'
        ? NEW_ROWS
        : done({}, '1200 added.'),
  );
  const before = page.look();
  before.press('Add to the journal');
  before.press('Add to the journal');
  expect(page.look()).toMatchObject({ busy: true, buttons: [] });
  await page.settled();
  expect(asked.slice(1)).toMatchObject([{ command: 'importSessions', mode: 'call', accept: 'token' }]);
  expect(page.look().words).toMatch(/Import finished\n1200 added\./);
  page.look().press('Undo');
  await page.settled();
  expect(page.look().words).toMatch(/Undone\nLast change undone\./);
  page.look().press('Choose another file');
  expect(page.look().words).toMatch(/Choose the log file/);
});

it('shows the new preview when the tabs changed meanwhile', async () => {
  let written = 0;
  const { page, asked } = await withFile(fileOf(LOG), ({ mode }) => {
    if (mode === 'preview') return NEW_ROWS;
    written += 1;
    return written === 1 ? refused('stale') : done({}, 'Done.');
  });
  page.look().press('Add to the journal');
  await page.settled();
  expect(page.look().words).toMatch(/nothing was written\. This is the new preview/);
  page.look().press('Add to the journal');
  await page.settled();
  expect(asked.map(({ mode }) => mode)).toEqual(['preview', 'call', 'preview', 'call']);
  expect(page.look().words).toMatch(/Import finished/);
});

it('asks for no consent where there is nothing to add', async () => {
  const nothing = previewOf({ id: 'journal', kept: 5 });
  const { page } = await withFile(fileOf(LOG), answering(nothing, done({}, '5 rows read: 0 added.')));
  expect(page.look().words).toMatch(/5 rows read: 0 added/);
  expect(page.look().buttons).toEqual(['Choose another file']);
});

it('says what is wrong with a file, and offers another one', async () => {
  const { page } = await withFile(fileOf('a,b'), () => refused('bad-input', 'No column tanggal.', 'Add it.'));
  expect(page.look().words).toMatch(/No column tanggal\.\nAdd it\./);
  expect(page.look().buttons).toEqual(['Choose another file']);
});

it('tries again after a failure', async () => {
  let tries = 0;
  const { page } = await withFile(fileOf(LOG), () => {
    tries += 1;
    return tries === 1 ? new Error('Connection failure') : NEW_ROWS;
  });
  page.look().press('Try again');
  await page.settled();
  expect(page.look().buttons).toContain('Add to the journal');
});

it.each([
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /log\.csv is a spreadsheet file/],
  ['more than can be carried', new Uint8Array(10_000_001), /too large/],
])('sends nothing for %s', async (_story, bytes, words) => {
  const { page, asked } = await withFile(fileOf(bytes), () => null);
  expect(asked).toEqual([]);
  expect(page.look().words).toMatch(words);
});

it.each([
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x74, 0xc3, 0xa9], 'té'],
  ['the code page of an older Excel', [0x74, 0xe9], 'té'],
  ['Unicode text of Excel', [0xff, 0xfe, 0x74, 0, 0xe9, 0], 'té'],
])('reads %s', async (_story, bytes, text) => {
  const { asked } = await withFile(fileOf(new Uint8Array(bytes)), () => NEW_ROWS);
  expect(asked[0]?.input).toEqual({ file: { name: 'log.csv', text } });
});

it('says why it cannot open, and opens when it is asked again', async () => {
  const page = drive(PAGE, answerOf(refused('refused', 'A command stopped.', 'Run it again.')));
  await page.settled();
  expect(page.look().words).toMatch(/A command stopped\.\nRun it again\./);
  expect(page.look().buttons).toEqual(['Try again']);
  page.look().press('Try again');
  expect(page.look().busy).toBe(true);
});

it('shows what people typed as it stands', async () => {
  const name = '<img src=x onerror=alert(1)>.csv';
  const { page } = await withFile(fileOf(LOG, name), () => NEW_ROWS);
  expect(page.look().texts('p')).toContain(name);
});

it('guesses the language where nobody could say it', async () => {
  const problem = {
    code: 'x',
    message: { text: { id: 'Satu', en: 'One' } },
    remedy: { text: { id: 'Dua', en: 'Two' } },
  };
  const page = drive(PAGE, failed(problem));
  await page.settled();
  expect(page.look().words).toMatch(/One\nTwo/);
});
