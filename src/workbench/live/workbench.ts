/** The workbench behind the pages: one workbook, what people do to it, and what every page is told. */

import type { BookState } from '../book-state';
import { execute, type World } from '../execution';
import { runYear } from '../school/run-year';
import { type Session, startSession } from '../steps/session';
import { reshape, typeCells } from './by-hand';
import { cellOf } from './cell-content';
import { askedFor } from './cost';
import { differences } from './differences';
import { Executions } from './executions';
import type { FramePage } from './frame-page';
import { guardOver } from './guarded';
import { History } from './history';
import { keep } from './keep';
import type { ByHand, Page, ToPage, ToWorkbench, TypedCell } from './messages';
import { notesOf } from './notes';
import { pageData } from './page-data';
import { uploaded } from './uploaded';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export class Workbench {
  private readonly pages = new Map<Page, History>();
  private readonly executions = new Executions({
    session: () => this.session,
    changed: (before) => this.changed(before),
  });
  private session: Session;
  private toldNotes = '[]';

  /** @param isTakenUp whether the workbook is that of last time: the pages say so until something changes. */
  constructor(
    session: Session,
    private isTakenUp = false,
  ) {
    this.session = session;
    this.buildMenu();
  }

  get book(): BookState {
    return this.session.world.book;
  }

  get clock(): string {
    return this.session.world.clock;
  }

  frame(id: string): FramePage | undefined {
    return this.executions.frames.get(id);
  }

  join(page: Page): void {
    this.pages.set(page, new History());
    page.send(this.surroundings());
    page.send({ is: 'notes', notes: notesOf(this.book) });
    page.send(this.wholeBook());
    if (this.isTakenUp) page.send({ is: 'taken-up' });
  }

  leave(page: Page): void {
    this.pages.delete(page);
    this.executions.leave(page);
  }

  /** Never throws: what goes wrong is told to the page. */
  async hear(page: Page, message: ToWorkbench): Promise<void> {
    try {
      await this.carryOut(page, message);
    } catch (error) {
      page.send({ is: 'error', text: reason(error) });
      page.send({ is: 'idle' });
    }
  }

  private carryOut(page: Page, message: ToWorkbench): Promise<void> | void {
    switch (message.is) {
      case 'run':
        return this.executions.start(page, message.name, [], {
          label: message.label,
          call: undefined,
          selected: message.selected,
        });
      case 'call':
        return this.executions.start(page, message.name, message.args, {
          label: askedFor(message.name, message.args, this.session.world),
          call: message.call,
          selected: message.selected,
        });
      case 'answer':
        return this.executions.answer(page, message.answer);
      case 'type':
      case 'reshape':
        return this.byHand(page, message);
      case 'undo':
      case 'redo':
        return this.goBack(page, message.is);
      case 'active':
        return this.activate(message.sheetId);
      case 'language':
        this.session.world.user = message.language;
        this.buildMenu();
        return this.changed();
      case 'open':
        return this.openFile(page, message);
      case 'start-over':
        return this.startOver(page);
      default:
        return message satisfies never;
    }
  }

  private tellAll(message: ToPage): void {
    for (const page of this.pages.keys()) page.send(message);
  }

  private surroundings(): ToPage {
    const { user, menu, clock, book } = this.session.world;
    return { is: 'surroundings', language: user, menu, title: book.name, today: clock.slice(0, 10) };
  }

  private wholeBook(): ToPage {
    const { book } = this;
    return { is: 'book', data: pageData(book), locale: book.locale, activeSheetId: book.activeSheetId };
  }

  /** The add-on's own menu, as onOpen builds it in a file where it is enabled: with little authorization (§1.1). */
  private buildMenu(): void {
    const { world, options } = this.session;
    const copy: World = { ...world, auth: 'LIMITED', menu: [] };
    const run = execute(copy, 'onOpen', [{ authMode: copy.auth }], options);
    world.menu = copy.menu;
    if (run.outcome.is === 'threw') console.error(`onOpen: ${run.outcome.message}`);
  }

  private changed(before?: BookState): void {
    this.isTakenUp = false;
    keep(this.session);
    this.tellAll(this.surroundings());
    this.tellNotes();
    if (before) this.tellBook(before);
  }

  private tellNotes(): void {
    const notes = notesOf(this.book);
    const told = JSON.stringify(notes);
    if (told !== this.toldNotes) this.tellAll({ is: 'notes', notes });
    this.toldNotes = told;
  }

  /** Cell by cell where that is enough, so that nobody's place in the grid is lost. */
  private tellBook(before: BookState): void {
    const changes = differences(before, this.book);
    if (changes === undefined) this.tellAll(this.wholeBook());
    else if (changes.length > 0) this.tellAll({ is: 'cells', changes });
  }

  private byHand(page: Page, message: ByHand): void {
    const guard = guardOver(this.book, message, page.isColleague === true);
    if (guard === undefined || (guard.is === 'asked' && message.isSure === true)) {
      if (message.is === 'type') this.type(page, message.cells);
      else this.reshape(page, message.change);
      return;
    }
    page.send({ is: 'guarded', guard, about: message });
    if (message.is === 'type') this.showKept(page, message.cells);
    else page.send(this.wholeBook());
  }

  private type(page: Page, cells: readonly TypedCell[]): void {
    const before = this.book;
    const year = Number(this.session.world.clock.slice(0, 4));
    try {
      this.session.world.book = typeCells(before, cells, year, this.session.options.calculator);
      this.pages.get(page)?.add({ before, after: this.book, places: cells });
      this.changed(before);
    } catch (error) {
      page.send({ is: 'error', text: reason(error) });
    }
    this.showKept(page, cells);
  }

  /** What was refused goes back to how it was; what was parsed otherwise shows as it is kept. */
  private showKept(page: Page, cells: readonly TypedCell[]): void {
    const known = new Map(this.book.sheets.map((sheet) => [sheet.id, sheet]));
    const changes = cells.flatMap(({ sheetId, row, column }) => {
      const sheet = known.get(sheetId);
      return sheet ? [cellOf(sheet, row, column)] : [];
    });
    page.send({ is: 'cells', changes });
  }

  private reshape(page: Page, change: Parameters<typeof reshape>[1]): void {
    const before = this.book;
    try {
      this.session.world.book = reshape(before, change, this.session.options.calculator);
      this.pages.get(page)?.add({ before, after: this.book, places: undefined });
      this.changed();
    } catch (error) {
      page.send({ is: 'error', text: reason(error) });
    }
    this.tellAll(this.wholeBook());
  }

  private goBack(page: Page, way: 'undo' | 'redo'): void {
    const before = this.book;
    this.session.world.book = this.pages.get(page)?.[way](before) ?? before;
    if (this.book !== before) this.changed(before);
  }

  private activate(sheetId: number): void {
    const { world } = this.session;
    if (this.book.sheets.some(({ id, hidden }) => id === sheetId && !hidden)) {
      world.book = { ...world.book, activeSheetId: sheetId };
    }
  }

  private async openFile(page: Page, message: Parameters<typeof uploaded>[0]): Promise<void> {
    const { book, notice } = await uploaded(message, this.session);
    this.open(book);
    if (notice !== '') page.send({ is: 'tell', text: notice });
  }

  private open(book: BookState): void {
    Object.assign(this.session.world, { book, cache: {}, answers: [], menu: [] });
    Object.assign(this.session, { locale: book.locale, timeZone: book.timeZone });
    for (const page of this.pages.keys()) this.pages.set(page, new History());
    this.executions.clear();
    this.buildMenu();
    this.changed();
    this.tellAll(this.wholeBook());
  }

  private async startOver(page: Page): Promise<void> {
    const { root, options, world, keepIn } = this.session;
    const fresh = startSession(root, options.distDir, keepIn);
    fresh.world.user = world.user;
    const { progress } = await runYear(fresh, {}, () => undefined);
    const [failed] = progress.flatMap(({ result }) => (result.ok ? [] : [result.error]));
    if (failed) throw new Error(`${failed.message} ${failed.remedy}`.trim());
    this.session = { ...fresh, options };
    this.open(fresh.world.book);
    page.send({ is: 'idle' });
  }
}
