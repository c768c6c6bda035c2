/** What people set going from a page: one function at a time each, its dialogs, what it shows, what comes of it. */

import { randomUUID } from 'node:crypto';
import { select } from '../book/selection';
import type { BookState } from '../book-state';
import type { Run, Shown } from '../execution';
import type { Session } from '../steps/session';
import { acrossTheWire } from '../wire';
import { costOf } from './cost';
import { type Execution, startExecution } from './execution';
import { type FramePage, framePage } from './frame-page';
import type { Page, Selected } from './messages';

interface Pending {
  readonly execution: Execution;
  readonly label: string;
  /** Of google.script.run; undefined for the menu. */
  readonly call: number | undefined;
  /** Each tab of the browser has a selection of its own: the function sees that of its person. */
  readonly selected: Selected | undefined;
}

function asSeenBy(book: BookState, selected: Selected | undefined): BookState {
  const isThere = book.sheets.some(({ id, hidden }) => id === selected?.sheetId && !hidden);
  if (selected === undefined || !isThere) return book;
  const { sheetId, ranges, current } = selected;
  return select(book, sheetId, { ranges, current });
}

interface Place {
  session(): Session;
  /** The workbook is another one now. */
  changed(before: BookState): void;
}

export class Executions {
  readonly frames = new Map<string, FramePage>();
  private readonly pending = new Map<Page, Pending>();

  constructor(private readonly place: Place) {}

  private get book(): BookState {
    return this.place.session().world.book;
  }

  leave(page: Page): void {
    this.pending.delete(page);
  }

  clear(): void {
    this.pending.clear();
  }

  start(
    page: Page,
    name: string,
    args: readonly unknown[],
    { label, call, selected }: Omit<Pending, 'execution'>,
  ): void {
    if (this.pending.has(page)) throw new Error('Answer the open dialog first.');
    const { world, options } = this.place.session();
    this.go(page, { execution: startExecution(world, name, args, options), label, call, selected });
  }

  answer(page: Page, answer: string): void {
    const pending = this.pending.get(page);
    if (!pending) {
      page.send({ is: 'idle' });
      return;
    }
    this.pending.delete(page);
    pending.execution.answer(answer);
    this.go(page, pending);
  }

  private go(page: Page, pending: Pending): void {
    const { world } = this.place.session();
    world.book = asSeenBy(world.book, pending.selected);
    world.isColleague = page.isColleague === true;
    const before = this.book;
    const turn = pending.execution.go();
    for (const shown of turn.fresh) this.show(page, shown);
    if (turn.is === 'asks') {
      this.pending.set(page, pending);
      page.send({ is: 'question', question: turn.question });
      return;
    }
    // Kept before the page hears that it is saved: a stop in between would make that untrue.
    if (this.book !== before) {
      this.place.changed(before);
      this.follow(page, before);
    }
    page.send({ is: 'cost', cost: costOf(pending.label, turn.run) });
    this.finish(page, turn.run, pending.call);
    page.send({ is: 'idle' });
  }

  /** Where the function went, its person goes. */
  private follow(page: Page, before: BookState): void {
    const { activeSheetId: sheetId, selections } = this.book;
    const selected = selections?.[sheetId];
    const isOther = selected !== before.selections?.[sheetId];
    if (sheetId === before.activeSheetId && !isOther) return;
    page.send({ is: 'activate', sheetId, ...(isOther && selected && { selected }) });
  }

  private finish(page: Page, { outcome, logs }: Run, call: number | undefined): void {
    for (const line of logs) console.error(line);
    if (outcome.is === 'returned') {
      if (call !== undefined) page.send({ is: 'reply', call, value: acrossTheWire(outcome.value) });
      return;
    }
    const message = outcome.is === 'threw' ? outcome.message : 'The execution was ended.';
    if (outcome.is === 'threw' && outcome.name !== 'Exception') console.error(outcome.stack || message);
    if (call === undefined) page.send({ is: 'error', text: message });
    else page.send({ is: 'failure', call, message });
  }

  private show(page: Page, shown: Shown): void {
    if (shown.kind === 'toast') {
      page.send({ is: 'toast', title: shown.title, text: shown.message });
    } else if (shown.kind === 'sidebar' || shown.kind === 'dialog') {
      const id = randomUUID();
      this.frames.set(id, framePage(shown.html));
      const { kind, title, width, height } = shown;
      const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
      page.send({ is: 'frame', place: kind, id, title, ...size });
    }
  }
}
