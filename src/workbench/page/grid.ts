/** The grid: the engine's component over a model, shown anew when the workbook comes whole. */

import { Model, registries, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import type { SelectionState } from '../book-state';
import type { CellChange, Selected } from '../live/messages';
import { confirm, tell } from './dialogs';
import { element } from './element';
import { engineWords } from './engine-words';
import { HANDS, HandPlugin, type Hands } from './hand-plugin';
import { tellNote } from './notes';
import { say } from './texts';
import { toast } from './toasts';
import { Transport } from './transport';

registries.featurePluginRegistry.add('poac_hands', HandPlugin);

/** Where the person is: kept when the workbook is shown anew. */
interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

export interface Grid {
  show(data: unknown, activeSheetId: number): void;
  apply(changes: readonly CellChange[]): void;
  activate(sheetId: number, selected?: SelectionState): void;
  /** Nothing before the grid stands. */
  selected(): { readonly selected?: Selected };
  focus(): void;
  /** When everything that came before can be seen. */
  afterwards(work: () => void): void;
  /** In another language. */
  redraw(): void;
}

interface Shown extends Made {
  readonly app: App;
}

function placeIn(model: Model): Place {
  const { sheetId, row, col } = model.getters.getActivePosition();
  const { scrollX, scrollY } = model.getters.getActiveSheetScrollInfo();
  return { sheetId, row, column: col, scrollX, scrollY };
}

function activateIn(model: Model, sheetId: string): boolean {
  const sheetIdFrom = model.getters.getActiveSheetId();
  const isThere = model.getters.getVisibleSheetIds().includes(sheetId);
  if (isThere && sheetIdFrom !== sheetId) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  }
  return isThere;
}

function goTo(model: Model, { sheetId, row, column, scrollX, scrollY }: Place): boolean {
  if (!activateIn(model, sheetId)) return false;
  if (row < model.getters.getNumberRows(sheetId) && column < model.getters.getNumberCols(sheetId)) {
    model.selection.selectCell(column, row);
  }
  model.dispatch('SET_VIEWPORT_OFFSET', { offsetX: scrollX, offsetY: scrollY });
  return true;
}

function selectedIn(model: Model): Selected {
  const { sheetId, row, col } = model.getters.getActivePosition();
  const ranges = model.getters.getSelectedZones().map(({ left, top, right, bottom }) => ({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  return { sheetId: Number(sheetId), ranges, current: { row, column: col } };
}

/** The last range is the active one; the grid scrolls to it. */
function selectIn(model: Model, { ranges, current }: SelectionState): void {
  ranges.forEach(({ row, column, rows, columns }, place) => {
    const [right, bottom] = [column + columns - 1, row + rows - 1];
    if (place === 0) {
      const cell = ranges.length === 1 ? { col: current.column, row: current.row } : { col: column, row };
      model.selection.selectZone({ cell, zone: { left: column, top: row, right, bottom } });
    } else {
      model.selection.addCellToSelection(column, row);
      if (rows * columns > 1) model.selection.setAnchorCorner(right, bottom);
    }
  });
}

const REVISION = 'START_REVISION';

/** For tests of the page and for the curious: the canvas cannot be read. */
declare global {
  interface Window {
    poacModel?: Model;
  }
}

const loading = (): HTMLElement => element('p', { class: 'loading', role: 'status' }, say('loading'));

/** Lets the browser draw what stands there before the model takes its time. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

interface Made {
  readonly model: Model;
  readonly transport: Transport;
}

function make(data: unknown, hands: Hands): Made {
  const transport = new Transport(REVISION);
  const model = new Model(data, { transportService: transport, custom: { [HANDS]: hands } });
  return { model, transport };
}

async function mount(target: HTMLElement, model: Model, templates: string): Promise<App> {
  const app = new App(Spreadsheet, {
    templates,
    props: {
      model,
      notifyUser: ({ text }: { readonly text: string }) => toast('', text),
      raiseError: (text: string, done?: () => void) => void tell('', text).then(() => done?.()),
      askConfirmation: async (text: string, yes: () => void, no?: () => void) =>
        (await confirm(text)) ? yes() : no?.(),
    },
    translateFn: engineWords,
    warnIfNoStaticProps: false,
  });
  await app.mount(target);
  return app;
}

export function makeGrid(target: HTMLElement, templates: string, hands: Omit<Hands, 'commaLocale'>): Grid {
  let shown: Shown | undefined;
  let queue = Promise.resolve();

  async function replace(data: unknown, activeSheetId: number): Promise<void> {
    if (shown === undefined) target.replaceChildren(loading());
    await nextFrame();
    const { settings } = data as { settings: { locale: { decimalSeparator: string } } };
    const made = make(data, { ...hands, commaLocale: settings.locale.decimalSeparator === ',' });
    // What was there stays in sight until the new one can take its place.
    const place = shown && placeIn(shown.model);
    const focused = document.activeElement;
    const isElsewhere = focused !== document.body && !target.contains(focused);
    shown?.app.destroy();
    target.replaceChildren();
    shown = { ...made, app: await mount(target, made.model, templates) };
    window.poacModel = shown.model;
    // The grid learns its size when it has been drawn; before that, it would scroll to the selection.
    await nextFrame();
    if (!(place && goTo(shown.model, place))) activateIn(shown.model, String(activeSheetId));
    // The engine takes the focus when it is made.
    if (isElsewhere && focused instanceof HTMLElement) focused.focus();
    const { model } = shown;
    model.on('update', target, () => tellNote(model, target));
  }

  /** One after the other, in the order in which the workbench said it. */
  function then(work: () => void | Promise<void>): void {
    queue = queue.then(work).catch((error: unknown) => void tell(say('error'), String(error)));
  }

  return {
    show: (data, activeSheetId) => then(() => replace(data, activeSheetId)),
    apply: (changes) => then(() => shown?.transport.receive(changes)),
    activate: (sheetId, selected) =>
      then(() => {
        if (shown && activateIn(shown.model, String(sheetId)) && selected) selectIn(shown.model, selected);
      }),
    selected: () => (shown ? { selected: selectedIn(shown.model) } : {}),
    afterwards: then,
    redraw: () => then(() => shown?.model.trigger('update')),
    focus() {
      // The focus comes from a frame, perhaps.
      window.focus();
      target.querySelector<HTMLElement>('.o-grid .o-composer')?.focus();
    },
  };
}
