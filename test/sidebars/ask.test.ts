/** Asking the add-on: whatever Google does, the page comes to an answer that says what to do. */

import { sayIt } from '../../src/core/text';
import type { ask as serverAsk } from '../../src/index';
import { type Answer, type Envelope, guessedLocale } from '../../src/sidebars/kit/answer';
import { ask } from '../../src/sidebars/kit/ask';
import { done, refused, stubGoogle } from './driver';

const REQUEST = { command: 'about', mode: 'call', input: {} } as const;

const told = (answer: Answer): string =>
  answer.ok ? 'ok' : `${sayIt(answer.problem.message, 'en')} | ${sayIt(answer.problem.remedy, 'en')}`;

afterEach(() => Reflect.deleteProperty(globalThis, 'google'));

it('knows the answers of the add-on by their types', () => {
  const known = (answer: ReturnType<typeof serverAsk>): Envelope => answer;
  expect(typeof known).toBe('function');
});

it('hands over what the person asks, and what comes back', async () => {
  const asked = stubGoogle(() => done({ version: '1' }, 'Hello.'));
  const answer = await ask(REQUEST);
  expect(asked).toEqual([REQUEST]);
  expect(answer).toEqual({ ok: true, value: { reply: { version: '1' }, notice: 'Hello.' }, locale: 'en' });
});

it('tells a refusal in the words of the add-on', async () => {
  stubGoogle(() => refused('busy', 'A colleague is writing.', 'Wait a moment.'));
  const answer = await ask(REQUEST);
  expect(told(answer)).toBe('A colleague is writing. | Wait a moment.');
  expect(answer).toMatchObject({ locale: 'en', problem: { code: 'busy' } });
});

it('says so when Google hands over nothing at all', async () => {
  stubGoogle(() => null);
  expect(told(await ask(REQUEST))).toMatch(/empty answer.*Try again/);
});

it('gives Google’s own words when it breaks off', async () => {
  stubGoogle(() => new Error('NetworkError: Connection failure due to HTTP 0'));
  expect(told(await ask(REQUEST))).toMatch(/HTTP 0.*internet connection/);
});

it.each([
  [
    'in English',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  ],
  [
    'in Indonesian',
    'Maaf, terjadi kesalahan server saat membaca dari penyimpanan. Kode error PERMISSION_DENIED.',
  ],
  ['in another way', 'Authorization is required to perform that action.'],
])('explains several accounts, whatever Google says %s', async (_story, message) => {
  stubGoogle(() => new Error(message));
  expect(told(await ask(REQUEST))).toMatch(/several Google accounts.*incognito window.*POAC menu/);
});

it('explains several accounts where no answer ever comes', async () => {
  const silent: object = {
    withSuccessHandler: () => silent,
    withFailureHandler: () => silent,
    ask: () => undefined,
  };
  Object.assign(globalThis, { google: { script: { run: silent } } });
  expect(told(await ask(REQUEST, 5))).toMatch(/several Google accounts/);
});

it('does not break outside Google', async () => {
  expect(told(await ask(REQUEST))).toMatch(/did not answer: google is not defined/);
});

it.each([
  ['en-GB', 'en'],
  ['id', 'id'],
  ['fr-FR', 'id'],
  ['', 'id'],
] as const)('guesses %p to be read as %p until somebody says', (browser, locale) => {
  expect(guessedLocale(browser)).toBe(locale);
});
