/** What the shell is told of a command: itself, the words of the others, the schema. */

import type { Command } from '../core/command';
import type { TabTemplate } from '../core/template';
import { type Locale, same } from '../core/text';
import type { MenuState } from './menu-tree';

/** What the shell must know of the command table. */
export interface Offer {
  readonly name: string;
  readonly command: Command;
  /** Menu words, by command name: refusals name the command to run. */
  readonly labels: Readonly<Record<string, { readonly id: string; readonly en: string }>>;
  /** Newest workbook that this add-on can write. */
  readonly version: number;
  readonly schema: readonly TabTemplate[];
  /** Called when a command has made or mended the workbook: the menu follows. */
  readonly onReady?: (state: MenuState, person: Locale) => void;
}

export const labelIn = ({ labels }: Offer, name: string) => labels[name] ?? same(name);

export const titleIn = ({ schema }: Offer, id: string) =>
  schema.find((template) => template.id === id)?.title ?? same(id);
