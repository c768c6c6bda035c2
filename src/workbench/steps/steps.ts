/** The steps of the outside door, and reading them: a file is understood as a whole or not at all. */

import * as v from 'valibot';

const text = v.string();
const yes = v.literal(true);
const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const instant = v.pipe(
  text,
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    'an instant with its offset',
  ),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'an instant that exists'),
);

const lines = { tab: text, count: v.optional(place, 1) };

/** Every step by the key that names it. */
const SHAPES = {
  clock: v.strictObject({ clock: instant }),
  locale: v.strictObject({
    locale: v.optional(text),
    timeZone: v.optional(text),
    user: v.optional(v.picklist(['id', 'en'])),
  }),
  auth: v.strictObject({ auth: v.picklist(['NONE', 'LIMITED', 'FULL']) }),
  school: v.strictObject({ school: text }),
  open: v.strictObject({ open: text }),
  call: v.strictObject({ call: text, input: v.optional(v.unknown()) }),
  preview: v.strictObject({ preview: text, input: v.optional(v.unknown()) }),
  menuCall: v.strictObject({ menuCall: text }),
  answer: v.strictObject({ answer: text }),
  values: v.strictObject({ values: text }),
  cells: v.strictObject({ cells: text }),
  tabs: v.strictObject({ tabs: yes }),
  menu: v.strictObject({ menu: yes }),
  metadata: v.strictObject({ metadata: text }),
  snapshot: v.strictObject({ snapshot: yes }),
  type: v.strictObject({
    type: v.strictObject({ tab: text, cell: text, value: v.union([text, v.number(), v.boolean()]) }),
  }),
  rename: v.strictObject({ rename: v.strictObject({ tab: text, title: text }) }),
  deleteTab: v.strictObject({ deleteTab: text }),
  moveTab: v.strictObject({ moveTab: v.strictObject({ tab: text, to: place }) }),
  insertColumn: v.strictObject({ insertColumn: v.strictObject({ tab: text, before: place }) }),
  moveColumn: v.strictObject({ moveColumn: v.strictObject({ tab: text, column: text, to: place }) }),
  deleteColumn: v.strictObject({ deleteColumn: v.strictObject({ tab: text, column: text }) }),
  insertRows: v.strictObject({ insertRows: v.strictObject({ ...lines, before: place }) }),
  deleteRows: v.strictObject({ deleteRows: v.strictObject({ ...lines, row: place }) }),
  sortRows: v.strictObject({ sortRows: v.strictObject({ tab: text, column: text }) }),
  killAt: v.strictObject({ killAt: place, unflushed: v.optional(v.picklist(['lost', 'kept'])) }),
  failAt: v.strictObject({ failAt: place }),
  export: v.strictObject({ export: text }),
  save: v.strictObject({ save: text }),
} as const;

export type StepKey = keyof typeof SHAPES;

export type StepOf<Key extends StepKey> = v.InferOutput<(typeof SHAPES)[Key]>;

/** A step that was understood. */
export type Step = { [Key in StepKey]: { readonly key: Key; readonly step: StepOf<Key> } }[StepKey];

/** The settings may come one by one. */
const ALSO: Readonly<Record<string, StepKey>> = { timeZone: 'locale', user: 'locale' };

const isStepKey = (key: string): key is StepKey => Object.hasOwn(SHAPES, key);

function keyOf(step: object): StepKey | undefined {
  for (const key of Object.keys(step)) {
    const named = Object.hasOwn(ALSO, key) ? ALSO[key] : key;
    if (named !== undefined && isStepKey(named)) return named;
  }
  return undefined;
}

/** @throws Error that says which step cannot be read, and why. */
function readStep(step: unknown, index: number): Step {
  const where = `Step ${index + 1}`;
  if (typeof step !== 'object' || step === null || Array.isArray(step)) {
    throw new Error(`${where} is not an object.`);
  }
  const key = keyOf(step);
  if (key === undefined) throw new Error(`${where} is unknown: ${JSON.stringify(step)}`);
  const read = v.safeParse(SHAPES[key], step);
  if (read.success) return { key, step: read.output } as Step;
  const [issue] = read.issues;
  throw new Error(`${where} (${key}): ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

/** @throws Error when the text is not a list of steps that are all known. */
export function readSteps(source: string): readonly Step[] {
  const steps: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
  if (!Array.isArray(steps)) throw new Error('The file is not a list of steps.');
  return steps.map(readStep);
}
