/** Sees what a person does in the grid, and stops what the workbench could not keep. */

import {
  type Command,
  type CommandResult,
  type CoreCommand,
  isCoreCommand,
  UIPlugin,
} from '@odoo/o-spreadsheet';
import type { Reshape, TypedCell } from '../live/messages';
import { asTyped } from './as-typed';

export interface Hands {
  readonly commaLocale: boolean;
  type(cells: readonly TypedCell[]): void;
  reshape(change: Reshape): void;
  goBack(way: 'undo' | 'redo'): void;
  activate(sheetId: number): void;
  notKept(): void;
}

/** How the plugin finds its listener: the engine hands `custom` to every plugin. */
export const HANDS = 'poacHands';

const CONTENTS: readonly string[] = [
  'UPDATE_CELL',
  'UPDATE_CELL_POSITION',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
];

const axisOf = (dimension: 'COL' | 'ROW'): 'rows' | 'columns' => (dimension === 'ROW' ? 'rows' : 'columns');

type Insertion = Extract<CoreCommand, { type: 'ADD_COLUMNS_ROWS' }>;

function insertion({ sheetId, dimension, base, quantity, position }: Insertion): Reshape {
  const at = position === 'before' ? base : base + 1;
  return {
    do: 'insert',
    sheetId: Number(sheetId),
    axis: axisOf(dimension),
    at,
    count: quantity,
    model: base,
  };
}

const LINES = {
  REMOVE_COLUMNS_ROWS: 'delete',
  HIDE_COLUMNS_ROWS: 'hide',
  UNHIDE_COLUMNS_ROWS: 'unhide',
} as const;

type Folding = Extract<CoreCommand, { type: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP' }>;

/** Folding a group hides its columns. */
function folding({ type, sheetId, dimension, start, end }: Folding): Reshape {
  const lines = Array.from({ length: end - start + 1 }, (_, place) => start + place);
  const how = type === 'FOLD_HEADER_GROUP' ? 'hide' : 'unhide';
  return { do: how, sheetId: Number(sheetId), axis: axisOf(dimension), lines };
}

/** @returns undefined for what the workbench does not keep. */
function reshapeOf(command: CoreCommand): Reshape | undefined {
  switch (command.type) {
    case 'ADD_COLUMNS_ROWS':
      return insertion(command);
    case 'REMOVE_COLUMNS_ROWS':
    case 'HIDE_COLUMNS_ROWS':
    case 'UNHIDE_COLUMNS_ROWS': {
      const [sheetId, axis] = [Number(command.sheetId), axisOf(command.dimension)];
      return { do: LINES[command.type], sheetId, axis, lines: [...command.elements] };
    }
    case 'RESIZE_COLUMNS_ROWS': {
      const [sheetId, axis] = [Number(command.sheetId), axisOf(command.dimension)];
      return { do: 'resize', sheetId, axis, lines: [...command.elements], size: command.size };
    }
    case 'FOLD_HEADER_GROUP':
    case 'UNFOLD_HEADER_GROUP':
      return folding(command);
    case 'RENAME_SHEET':
      return { do: 'rename-sheet', sheetId: Number(command.sheetId), name: command.newName };
    case 'MOVE_SHEET':
      return { do: 'move-sheet', sheetId: Number(command.sheetId), by: command.delta };
    case 'DELETE_SHEET':
      return { do: 'delete-sheet', sheetId: Number(command.sheetId) };
    case 'HIDE_SHEET':
      return { do: 'hide-sheet', sheetId: Number(command.sheetId) };
    case 'SHOW_SHEET':
      return { do: 'show-sheet', sheetId: Number(command.sheetId) };
    case 'CREATE_SHEET':
      return { do: 'add-sheet', at: command.position };
    default:
      return undefined;
  }
}

const isKept = (command: CoreCommand): boolean =>
  CONTENTS.includes(command.type) || reshapeOf(command) !== undefined;

/** The engine's answers are an enum that exists for the compiler only. */
const ALLOWED = 'Success' as CommandResult;
const REFUSED = 'Readonly' as CommandResult;

/** What stands in the cell's editor, as it was typed. */
let raw: string | undefined;

export function watchEditor(): void {
  document.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLElement && target.closest('.o-composer')) raw = target.textContent ?? '';
    },
    { capture: true },
  );
}

/**
 * Hears local commands only: those that come from the workbench go past the plugins of this kind. Undo is the
 * workbench's: what it made of a typed text comes back as somebody else's change, which the engine would not undo.
 */
export class HandPlugin extends UIPlugin {
  private readonly hands: Hands | undefined;
  private readonly touched = new Map<
    string,
    { sheetId: string; row: number; col: number; content?: string }
  >();

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.hands = config.custom[HANDS];
  }

  override allowDispatch(command: Command): CommandResult {
    if (command.type === 'REQUEST_UNDO' || command.type === 'REQUEST_REDO') {
      this.hands?.goBack(command.type === 'REQUEST_UNDO' ? 'undo' : 'redo');
      return REFUSED;
    }
    if (!isCoreCommand(command) || isKept(command)) return ALLOWED;
    this.hands?.notKept();
    return REFUSED;
  }

  override handle(command: Command): void {
    if (command.type === 'ACTIVATE_SHEET') this.hands?.activate(Number(command.sheetIdTo));
    else if (command.type === 'UPDATE_CELL') this.touch(command);
    else if (isCoreCommand(command)) {
      const change = reshapeOf(command);
      if (change) queueMicrotask(() => this.hands?.reshape(change));
    }
  }

  private touch({ sheetId, row, col, content }: Extract<Command, { type: 'UPDATE_CELL' }>): void {
    if (content === undefined) return;
    if (this.touched.size === 0) queueMicrotask(() => this.flush());
    this.touched.set(`${sheetId} ${row} ${col}`, { sheetId, row, col, content });
  }

  private flush(): void {
    const typed = [...this.touched.values()].map(({ sheetId, row, col, content }): TypedCell => {
      const cell = this.getters.getCell({ sheetId, row, col });
      const kept = content ?? (cell && 'content' in cell ? String(cell.content) : '');
      const text = asTyped(kept, this.hands?.commaLocale ?? false, raw);
      return {
        sheetId: Number(sheetId),
        row,
        column: col,
        text,
        ...(cell?.format && { format: cell.format }),
      };
    });
    this.touched.clear();
    raw = undefined;
    this.hands?.type(typed);
  }
}
