/** A command as people are offered it: its words, its place in the menu, its question and its page. */

import type { Command, MenuPlace } from './command';
import type { Text } from './text';

/** What the menu asks before it can go on: one line, put into the input under a key. */
export interface Question {
  readonly key: string;
  readonly words: Text;
}

export interface Entry {
  readonly label: Text;
  /** Its group in the menu, in the order of the table of commands; many commands make each pillar a sub-menu. */
  readonly place: MenuPlace;
  readonly command: Command;
  /** Asked by the menu; a command without a question needs no input. */
  readonly question?: Question;
  /** All that is offered, besides the help, where nothing has been set up yet. */
  readonly starts?: true;
  /** Offered only where the sample school stands. */
  readonly ofSample?: true;
  /** The page that opens from the menu; where it cannot open, the menu goes on by itself. */
  readonly sidebar?: string;
}

/** Asked for by sidebars and other commands alone. */
export const hidden = (label: Text, command: Command): Entry => ({ label, place: 'hidden', command });

/** Opens its page from the menu. */
export const opens = (label: Text, place: MenuPlace, command: Command, sidebar: string): Entry => ({
  label,
  place,
  command,
  sidebar,
});
