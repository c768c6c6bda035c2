/** Asking the add-on from a page, as a promise that always comes to an answer. Types come along, code does not. */

import type { CommandName } from '../../commands';
import type { JsonObject } from '../../core/json';
import { ACCOUNTS, type Answer, answerOf, type Envelope, failed, failureOf } from './answer';

export interface Request {
  readonly command: CommandName;
  readonly mode: 'call' | 'preview' | 'gentle';
  readonly input: JsonObject;
  /** Token of the preview that the person accepted. */
  readonly accept?: string;
}

interface Asking {
  ask(request: Request): void;
}

interface Opener {
  openPage(command: CommandName): void;
}

interface Run<Given, Functions> {
  withSuccessHandler(done: (given: Given | null) => void): Run<Given, Functions> & Functions;
  withFailureHandler(failed: (error: Error) => void): Run<Given, Functions> & Functions;
}

declare const google: { readonly script: { readonly run: Run<Envelope, Asking> & Run<boolean, Opener> } };

/** Google ends an execution after six minutes; nothing comes after that. */
const LONGEST_MILLISECONDS = 390_000;

/** Opening reads one tab: who has heard nothing by then will hear nothing. */
const OPENING_MILLISECONDS = 40_000;

/** A first question that works through the workbook is given more time. */
const WORKING_MILLISECONDS = 180_000;

export function ask(request: Request, patience = LONGEST_MILLISECONDS): Promise<Answer> {
  return new Promise((resolve) => {
    const waiting = setTimeout(() => resolve(failed(ACCOUNTS)), patience);
    const answer = (given: Answer): void => {
      clearTimeout(waiting);
      resolve(given);
    };
    try {
      google.script.run
        .withSuccessHandler((envelope) => answer(answerOf(envelope)))
        .withFailureHandler((error) => answer(failed(failureOf(error.message))))
        .ask(request);
    } catch (error) {
      answer(failed(failureOf(error instanceof Error ? error.message : String(error))));
    }
  });
}

/** What a page asks first: a command that only reads, or one with its own input and more patience. */
export type Greeting = CommandName | Request;

/** The first question of every page: which language, which school year, unless it wants to know more. */
export const greet = (greeting: Greeting = 'about'): Promise<Answer> =>
  typeof greeting === 'string'
    ? ask({ command: greeting, mode: 'call', input: {} }, OPENING_MILLISECONDS)
    : ask(greeting, WORKING_MILLISECONDS);

/** Puts another command's page in the place of this one. @returns false where it stays: it opens from the menu then. */
export const openPage = (command: CommandName): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      google.script.run
        .withSuccessHandler((worked: boolean | null) => resolve(worked === true))
        .withFailureHandler(() => resolve(false))
        .openPage(command);
    } catch {
      resolve(false);
    }
  });
