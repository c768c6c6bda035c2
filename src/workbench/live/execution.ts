/** One function of the add-on, run again and again from the same start until every dialog has its answer. */

import { execute, type Options, type Question, type Run, type Shown, type World } from '../execution';

/** What came of the last run. */
export type Turn =
  | { readonly is: 'asks'; readonly question: Question; readonly fresh: readonly Shown[] }
  | { readonly is: 'done'; readonly run: Run; readonly fresh: readonly Shown[] };

export interface Execution {
  /** Runs with the answers given so far. */
  go(): Turn;
  answer(answer: string): void;
}

const isForThePage = ({ kind }: Shown): boolean => kind !== 'alert' && kind !== 'prompt';

/**
 * The emulated add-on is synchronous and cannot wait for a person. The same start and the same answers give the
 * same run, so that it is run on a copy until it asks, and again with the answer; only the last run counts.
 *
 * @param world is changed when the function has ended, not before.
 */
export function startExecution(
  world: World,
  name: string,
  args: readonly unknown[],
  options: Options,
): Execution {
  const answers: string[] = [];
  let told = 0;
  return {
    go() {
      const copy: World = { ...world, answers: [...answers] };
      const run = execute(copy, name, args, options);
      const shown = run.shown.filter(isForThePage);
      const fresh = shown.slice(told);
      told = shown.length;
      if (run.outcome.is === 'needs-answer' && run.asked) return { is: 'asks', question: run.asked, fresh };
      Object.assign(world, copy, { answers: [] });
      return { is: 'done', run, fresh };
    },
    answer: (answer) => void answers.push(answer),
  };
}
