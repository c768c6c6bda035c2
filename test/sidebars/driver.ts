/** Drives a page's machine against an add-on that answers as the test says. */

import { type Answer, answerOf, type Envelope } from '../../src/sidebars/kit/answer';
import type { Request } from '../../src/sidebars/kit/ask';
import type { Keeper } from '../../src/sidebars/kit/kept-draft';
import type { Next } from '../../src/sidebars/kit/machine';
import { type Opening, type OpeningEvent, opening, type Page } from '../../src/sidebars/kit/opening';
import { type Look, look } from './look';

export const ABOUT = {
  version: '0.1.0',
  bundle: '3f9a-07c2',
  schemaVersion: 1,
  today: '2026-10-06',
  isSetUp: true,
  isSample: false,
  schoolYear: '2026/2027',
  titles: {
    journal: { id: 'Jurnal BK', en: 'Journal' },
    summary: { id: 'Ringkasan untuk Pimpinan', en: "Principal's summary" },
    home: { id: 'Beranda', en: 'Home' },
  },
  periods: [
    {
      key: '2026-Y',
      label: { id: 'Tahun pelajaran 2026/2027', en: 'School year 2026/2027' },
      from: '2026-07-01',
      to: '2027-06-30',
    },
    {
      key: '2026-S1',
      label: { id: 'Semester ganjil 2026/2027', en: 'Semester 1, 2026/2027' },
      from: '2026-07-01',
      to: '2026-12-31',
    },
    {
      key: '2026-S2',
      label: { id: 'Semester genap 2026/2027', en: 'Semester 2, 2026/2027' },
      from: '2027-01-01',
      to: '2027-06-30',
    },
  ],
};

export const done = (reply: object, notice: string): Envelope =>
  ({ ok: true, value: { reply, notice }, locale: 'en' }) as Envelope;

export const refused = (code: string, message = 'Message.', remedy = 'Remedy.'): Envelope => ({
  ok: false,
  error: { code, message, remedy },
  locale: 'en',
});

/** What a preview says of one tab. */
export const previewOf = (
  tab: {
    readonly id: string;
    readonly added?: number;
    readonly changed?: number;
    readonly kept?: number;
    readonly skipped?: number;
  },
  more: Partial<{ userCells: readonly object[]; notice: string; token: string; reply: object }> = {},
): Envelope =>
  ({
    ok: true,
    value: {
      tabs: [{ added: 0, changed: 0, kept: 0, skipped: 0, ...tab }],
      userCells: [],
      notice: 'What would happen.',
      token: 'token',
      ...more,
    },
    locale: 'en',
  }) as Envelope;

/** An answer, or the words of a failure, or nothing at all (null). */
type Reply = Envelope | Error | null;

type Replying = (request: Request) => Reply;

/** Asked for a page: whether it opened, or the words of a failure. */
type Opens = (command: string) => boolean | Error;

/** google.script.run as a page meets it. */
export function stubGoogle(reply: Replying, opens: Opens = () => false): Request[] {
  const asked: Request[] = [];
  const runner = (
    success: (given: Envelope | boolean | null) => void,
    failure: (error: Error) => void,
  ): object => ({
    withSuccessHandler: (handler: typeof success) => runner(handler, failure),
    withFailureHandler: (handler: typeof failure) => runner(success, handler),
    ask(request: Request) {
      asked.push(request);
      const given = reply(request);
      if (given instanceof Error) failure(given);
      else success(given);
    },
    openPage(command: string) {
      const given = opens(command);
      if (given instanceof Error) failure(given);
      else success(given);
    },
  });
  const nothing = (): void => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
  return asked;
}

export interface Driven<State> {
  /** The page as it looks now. */
  look(): Look;
  state(): Opening<State>;
  /** Until everything that is under way has come to an end. */
  settled(): Promise<void>;
}

export function drive<State, Event>(
  page: Page<State, Event>,
  greeting: Answer | (() => Promise<Answer>) = answerOf(done(ABOUT, '')),
  keeper?: Pick<Keeper, 'kept' | 'keeps'>,
): Driven<State> {
  const greet = typeof greeting === 'function' ? greeting : async () => greeting;
  const machine = opening({ page, greet, guess: 'en', ...(keeper && { keeper }) });
  let current: Opening<State> = machine.first().state;
  let work: Promise<unknown> = Promise.resolve();
  function take(next: Next<Opening<State>, OpeningEvent<Event>>): void {
    current = next.state;
    const going = next.work?.().then(send);
    if (going) work = Promise.all([work, going]);
  }
  function send(event: OpeningEvent<Event>): void {
    take(machine.step(current, event));
  }
  take(machine.first());
  return {
    look: () => look(machine.view(current, send)),
    state: () => current,
    async settled() {
      let before: unknown;
      while (before !== work) {
        before = work;
        await work;
      }
    },
  };
}
