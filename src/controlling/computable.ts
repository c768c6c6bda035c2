/** Which hidden figures of several tables a reader could compute, where rows and columns sum to what is known. */

/**
 * A hidden figure joins two sums: it is a part of the one and of the other, or the sum itself. Whoever knows
 * nothing of a sum stands on the ground.
 */
export interface HiddenFigure {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** What a reader knows of it. */
  readonly least: number;
  readonly most: number;
}

/** No sum is known here. */
export const GROUND = 'ground';

interface Step {
  readonly to: string;
  readonly figure: HiddenFigure;
}

/** Where one more or one less may be passed on without a reader noticing. */
function stepsOf(figures: readonly HiddenFigure[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, to: string, figure: HiddenFigure): void => {
    const known = steps.get(from) ?? [];
    known.push({ to, figure });
    steps.set(from, known);
  };
  for (const figure of figures) {
    if (figure.value < figure.most) add(figure.from, figure.to, figure);
    if (figure.value > figure.least) add(figure.to, figure.from, figure);
  }
  return steps;
}

function reaches(
  steps: ReadonlyMap<string, readonly Step[]>,
  from: string,
  to: string,
  without: HiddenFigure,
): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place === to) return true;
    for (const step of steps.get(place) ?? []) {
      if (step.figure === without || seen.has(step.to)) continue;
      seen.add(step.to);
      open.push(step.to);
    }
  }
  return false;
}

/**
 * Exact for whole numbers: two tables that a reader cannot tell apart differ by circles along which one is
 * passed on, and every such circle gives another table. A figure on no circle has one possible value.
 */
export function computable(figures: readonly HiddenFigure[]): readonly HiddenFigure[] {
  const steps = stepsOf(figures);
  return figures.filter((figure) => {
    const { from, to, value, least, most } = figure;
    const canGrow = value < most && (from === to || reaches(steps, to, from, figure));
    const canShrink = value > least && (from === to || reaches(steps, from, to, figure));
    return !canGrow && !canShrink;
  });
}
