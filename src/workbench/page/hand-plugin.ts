/** Sees what a person does in the grid, and stops what the workbench could not keep. */

import { type CoreCommand, coreTypes, CommandResult, registries, UIPlugin } from '@odoo/o-spreadsheet';
import type { Reshape, TypedCell } from '../live/messages';
import { asTyped } from './as-typed';

export interface Hands {
  readonly commaLocale: boolean;
  type(cells: readonly TypedCell[]): void;
  reshape(change: Reshape): void;
  refresh(): void;
  activate(sheetId: number): void;
  refused(): void;
}
