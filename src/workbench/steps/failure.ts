/** What a step answers when it cannot be carried out: a code for programs, words for people. */

export const CODES = [
  'killed',
  'failed',
  'refused',
  'stale',
  'busy',
  'bad-input',
  'needs-answer',
  'damaged',
  'forbidden',
  'internal',
] as const;

export type Code = (typeof CODES)[number];

export interface Problem {
  readonly code: Code;
  readonly message: string;
  readonly remedy: string;
  readonly tab?: string;
  readonly cell?: string;
  /** What the command wants to know first, as data. */
  readonly questions?: unknown;
}

/** Thrown inside a step; the runner turns it into the step's answer. */
export class StepFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

export const badInput = (message: string, remedy: string, place: { tab?: string; cell?: string } = {}) =>
  new StepFailure({ code: 'bad-input', message, remedy, ...place });
