/** A file that somebody opens in the page, and what the page says about it, in the person's language. */

import { sayIt } from '../../core/text';
import type { BookState } from '../book-state';
import { readBook } from '../import/open-file';
import { UnreadableFile } from '../import/unreadable';
import type { Session } from '../steps/session';
import type { ToWorkbench } from './messages';

interface Uploaded {
  readonly book: BookState;
  /** What could not be carried over; empty when all was. */
  readonly notice: string;
}

/** @param content in base64. @throws Error in the person's language. */
export async function uploaded(
  { name, content }: Extract<ToWorkbench, { readonly is: 'open' }>,
  session: Session,
): Promise<Uploaded> {
  const { user } = session.world;
  try {
    const { book, left } = await readBook(name, Buffer.from(content, 'base64'), session);
    return { book, notice: left.map((saying) => sayIt(saying, user)).join('\n') };
  } catch (error) {
    throw error instanceof UnreadableFile ? new Error(sayIt(error.saying, user)) : error;
  }
}
