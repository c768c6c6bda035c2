/** One function of the add-on, run as Google would run it, and its answer in the door's words. */

import { execute, type Run } from '../execution';
import { CODES, type Code, type Problem, StepFailure } from './failure';
import type { Session } from './session';

/** The words of a missing permission or of a protected cell; the rest of a message may be in any language. */
const FORBIDDEN = /Specified permissions are not sufficient|do not have permission|protected cell/i;
const NO_FUNCTION = /^Script function not found: /;

interface Done {
  readonly value: unknown;
  readonly run: Run;
}

/** Carries what the run cost, so that a failed step tells it too. */
export class RunFailure extends StepFailure {
  readonly run: Run;

  constructor(problem: Problem, run: Run) {
    super(problem);
    this.run = run;
  }
}

const REMEDIES: Readonly<Partial<Record<Code, string>>> = {
  killed: 'Run the command again: it finishes what was begun.',
  failed: 'Run the command again.',
  'needs-answer': 'Give an answer step before this one.',
  forbidden: 'Authorize the add-on, or ask the owner of the workbook.',
  'bad-input': 'Use a name from the menu.',
  internal: 'This is a mistake in the add-on or in the workbench: please report it.',
};

function thrownCode(message: string, session: Session): Code {
  if (FORBIDDEN.test(message)) return 'forbidden';
  if (NO_FUNCTION.test(message)) return 'bad-input';
  return session.faults.failAt !== undefined && /^Service \w+ failed/.test(message) ? 'failed' : 'internal';
}

function problemOf(run: Run, session: Session): Problem | undefined {
  const { outcome } = run;
  const problem = (code: Code, message: string): Problem => ({ code, message, remedy: REMEDIES[code] ?? '' });
  switch (outcome.is) {
    case 'returned':
      return undefined;
    case 'killed':
      return problem('killed', 'The execution was ended from outside.');
    case 'needs-answer':
      return problem('needs-answer', outcome.dialog);
    case 'threw': {
      const code = thrownCode(outcome.message, session);
      if (code === 'internal') console.error(outcome.stack || `${outcome.name}: ${outcome.message}`);
      return problem(code, outcome.message);
    }
    default:
      return outcome satisfies never;
  }
}

/** Google hands a page nothing at all when a reply holds a Date. */
function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return Object.values(value).some(holdsDate);
}

/** @throws RunFailure when the function did not return. */
export function runFunction(session: Session, name: string, args: readonly unknown[]): Done {
  const { world, options, faults } = session;
  const run = execute(world, name, args, { ...options, faults });
  const problem = problemOf(run, session);
  if (problem) throw new RunFailure(problem, run);
  const value = run.outcome.is === 'returned' ? run.outcome.value : undefined;
  const plain: unknown = value === undefined || holdsDate(value) ? null : JSON.parse(JSON.stringify(value));
  return { value: plain, run };
}

const codeOf = (code: unknown, message: string): Code => {
  if (code === 'failed' && FORBIDDEN.test(message)) return 'forbidden';
  return CODES.find((one) => one === code) ?? 'internal';
};

/** @throws RunFailure for an error that the person would see. */
export function ask(
  session: Session,
  request: { readonly command: string; readonly input: unknown; readonly mode: 'call' | 'preview' },
): Done {
  const { value, run } = runFunction(session, 'ask', [request]);
  const envelope = value as {
    readonly ok?: boolean;
    readonly value?: unknown;
    readonly error?: Partial<Record<Exclude<keyof Problem, 'questions'>, string>> &
      Pick<Problem, 'questions'>;
  } | null;
  if (envelope?.ok === true) return { value: envelope.value ?? null, run };
  const {
    code,
    message = 'The add-on gave no answer.',
    remedy = '',
    tab,
    cell,
    questions,
  } = envelope?.error ?? {};
  const place = {
    ...(tab !== undefined && { tab }),
    ...(cell !== undefined && { cell }),
    ...(questions !== undefined && { questions }),
  };
  const told = codeOf(code, message);
  const help = told === code ? remedy : (REMEDIES[told] ?? remedy);
  throw new RunFailure({ code: told, message, remedy: help, ...place }, run);
}
