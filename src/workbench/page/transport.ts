/** What the engine takes for the other people in the file: the workbench's own changes come in this way. */

import type { CellChange } from '../live/messages';

interface Revision {
  readonly type: string;
  readonly nextRevisionId?: string;
}

type Listener = (message: never) => void;

/**
 * The engine asks for every change of its own to be confirmed: here at once, each tab is its own authority on the
 * order of things, and the workbench on what is in the cells.
 */
export class Transport {
  private listener: Listener | undefined;
  private revision: string;
  private count = 0;

  constructor(first: string) {
    this.revision = first;
  }

  async sendMessage(message: Revision): Promise<void> {
    if (message.nextRevisionId !== undefined) this.revision = message.nextRevisionId;
    this.listener?.(message as never);
  }

  onNewMessage(_id: string, listener: Listener): void {
    this.listener = listener;
  }

  leave(): void {
    this.listener = undefined;
  }

  /** Not part of what the person can undo: it was not this person's doing. */
  receive(changes: readonly CellChange[]): void {
    this.count += 1;
    const nextRevisionId = `workbench-${this.count}`;
    const commands = changes.map(({ sheetId, row, column, content, format, style }) => ({
      type: 'UPDATE_CELL',
      sheetId: String(sheetId),
      row,
      col: column,
      content,
      format,
      style,
    }));
    const serverRevisionId = this.revision;
    this.revision = nextRevisionId;
    const message = { type: 'REMOTE_REVISION', version: 1, clientId: 'workbench', timestamp: Date.now() };
    this.listener?.({ ...message, commands, serverRevisionId, nextRevisionId } as never);
  }
}
