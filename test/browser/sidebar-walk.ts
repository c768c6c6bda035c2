/** Walks through a sidebar by itself: every state that its buttons, folds, choices and files lead to. */

import type { Page } from 'playwright-core';

/** One thing that a person does. */
export type Step =
  | { readonly is: 'unfold' }
  | { readonly is: 'choose otherwise' }
  | { readonly is: 'file' }
  | { readonly is: 'press'; readonly label: string; readonly isPrimary: boolean; readonly write: Writing };

/** What is written into fields that are blank first. */
type Writing = 'nothing' | 'words' | 'answers';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface Person {
  /** What stands in a field, by the beginning of its id; `''` leaves it blank. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly files: readonly TextFile[];
}

interface Seen {
  readonly heading: string;
  /** Names the state: the heading and its controls. */
  readonly print: string;
  readonly buttons: readonly { readonly label: string; readonly isPrimary: boolean }[];
  readonly hasFolds: boolean;
  readonly hasChoices: boolean;
  readonly hasFile: boolean;
  readonly hasBlanks: boolean;
}

/** Labels without what is particular: `Buka sel F14` and `Buka sel G3` lead to the same state. */
const LOOK = `(() => {
  const plain = (text) => text.trim().split(/[:"]/)[0].replace(/[A-Z-]*\\d[^ ]*/g, '#').trim();
  const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const heading = plain(document.querySelector('h1')?.textContent ?? '');
  const buttons = all('button').map((one) => ({ label: plain(one.textContent), isPrimary: one.className === 'primary' }));
  const controls = all('button, label, summary, legend, h2, .problem, .warning, .error:not(:empty)').map((one) =>
    one.matches('.problem, .warning, .error') ? one.className : plain(one.textContent));
  return {
    heading,
    print: [heading, ...new Set(controls)].join('|'),
    buttons,
    hasFolds: all('details:not([open]) > summary').length > 0,
    hasChoices: all('select, input[type=radio], input[type=checkbox]').length > 0,
    hasFile: document.querySelector('input[type=file]') !== null,
    hasBlanks: all('input[type=text], input[type=date], input[type=time], textarea:not([readonly])').some(({ value }) => value === ''),
  };
})()`;

export const lookAt = async (page: Page): Promise<Seen> => (await page.evaluate(LOOK)) as Seen;

const UNFOLD = `document.querySelectorAll('details:not([open])').forEach((one) => { one.open = true; })`;

/** The last of each list and of each group, and each tick the other way round. */
const CHOOSE_OTHERWISE = `(() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  for (const list of shown('select')) {
    list.selectedIndex = list.options.length - 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const name of new Set(shown('input[type=radio]').map((one) => one.name)))
    shown('input[type=radio]').filter((one) => one.name === name).at(-1)?.click();
  for (const tick of shown('input[type=checkbox]')) tick.click();
})()`;

/** Asked within the page: its rules forbid to compile a condition over and over. */
const SETTLED = `new Promise((resolve) => {
  const isSettled = () => asking === 0 && document.querySelector('.screen[aria-busy=false]') !== null;
  const look = () => (isSettled() ? resolve() : setTimeout(look, 10));
  look();
})`;

export const settled = (page: Page): Promise<unknown> => page.evaluate(SETTLED);

const BLANKS = 'input:is([type=text], [type=date], [type=time]):visible, textarea:not([readonly]):visible';

async function write(page: Page, writing: Writing, { answers = {} }: Person, words: string): Promise<void> {
  if (writing === 'nothing') return;
  for (const field of await page.locator(BLANKS).all()) {
    const [id, type] = [await field.getAttribute('id'), await field.getAttribute('type')];
    const known = Object.keys(answers).find((start) => id?.startsWith(start));
    const given = writing === 'answers' ? answers[known ?? ''] : undefined;
    const value = given ?? (type === 'date' || type === 'time' ? '' : words);
    if (value !== '' && (await field.inputValue()) === '') await field.fill(value);
  }
}

export async function take(page: Page, step: Step, person: Person, words = 'SMP Contoh'): Promise<void> {
  if (step.is === 'unfold') await page.evaluate(UNFOLD);
  if (step.is === 'choose otherwise') await page.evaluate(CHOOSE_OTHERWISE);
  if (step.is === 'file') {
    const files = person.files.map(({ name, text }) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    }));
    const field = page.locator('input[type=file]').first();
    const isMany = (await field.getAttribute('multiple')) !== null;
    await field.setInputFiles(isMany ? files : files.slice(0, 1));
  }
  if (step.is === 'press') {
    await write(page, step.write, person, words);
    const { buttons } = await lookAt(page);
    const place = buttons.findIndex(
      ({ label, isPrimary }) => label === step.label && isPrimary === step.isPrimary,
    );
    if (place < 0) throw new Error(`No button ${step.label} among ${buttons.map(({ label }) => label)}.`);
    await page.locator('button:visible').nth(place).click();
  }
  await settled(page);
}

/** Under its name a step is done once. */
type Named = readonly [string, Step];

/** Everything that can be done next, in the order in which it is tried. */
function choicesIn(seen: Seen, person: Person, last: Step | undefined): readonly Named[] {
  const { heading } = seen;
  const how = last?.is === 'choose otherwise' ? 'otherwise' : '';
  const known: Writing = person.answers ? 'answers' : 'nothing';
  const writings: readonly Writing[] = seen.hasBlanks
    ? [...new Set([known, 'words', 'nothing'] as const)]
    : [known];
  const presses = seen.buttons.flatMap(({ label, isPrimary }): readonly Named[] => {
    const press = { is: 'press', label, isPrimary } as const;
    return isPrimary
      ? writings.map((write) => [`${heading} ${label} ${write} ${how}`, { ...press, write }])
      : [[label, { ...press, write: known }]];
  });
  return [
    ...(seen.hasFolds ? ([[`${heading} unfold ${how}`, { is: 'unfold' }]] as const) : []),
    ...presses,
    ...(seen.hasFile ? ([[`${heading} file`, { is: 'file' }]] as const) : []),
    ...(seen.hasChoices ? ([[`${heading} otherwise`, { is: 'choose otherwise' }]] as const) : []),
  ];
}

export interface Walk {
  readonly page: Page;
  readonly person: Person;
  /** Opens the sidebar anew. */
  open(): Promise<void>;
  /** Looks at a state for the first time. */
  look(seen: Seen): Promise<void>;
  /** Told of each step that has come to its end; of none when the page has just opened. */
  tell(step?: Step): void;
  /** What was done and seen already, on other workbooks say. */
  readonly done: Set<string>;
  readonly known: Set<string>;
}

/** More steps than any way through our pages takes. */
const LONGEST = 20;

/** A state to come back to, for what was left undone there. */
interface Left {
  readonly way: readonly Step[];
  readonly names: readonly string[];
}

/** Goes on from where it stands for as long as there is something new to do; `later` gets the places to come back to. */
async function goOn(walk: Walk, way: readonly Step[], later: Left[]): Promise<void> {
  const { page, person, look, done, known } = walk;
  if (way.length > LONGEST) throw new Error(`No end: ${JSON.stringify(way)}`);
  const seen = await lookAt(page);
  if (!known.has(seen.print)) {
    known.add(seen.print);
    await look(seen);
  }
  const untried = choicesIn(seen, person, way.at(-1)).filter(([name]) => !done.has(name));
  const [first] = untried;
  if (first === undefined) return;
  const [name, step] = first;
  later.push({ way, names: untried.map(([other]) => other) });
  done.add(name);
  await take(page, step, person);
  walk.tell(step);
  await goOn(walk, [...way, step], later);
}

/** @returns how many states were seen for the first time. */
export async function walkThrough(walk: Walk): Promise<number> {
  const { page, person, open, known, done } = walk;
  const before = known.size;
  const places: Left[] = [{ way: [], names: [] }];
  for (let left = places.pop(); left; left = places.pop()) {
    // What was left undone here may have been done elsewhere meanwhile.
    if (left.names.length > 0 && left.names.every((name) => done.has(name))) continue;
    await open();
    await settled(page);
    walk.tell();
    for (const step of left.way) {
      await take(page, step, person);
      walk.tell(step);
    }
    await goOn(walk, left.way, places);
  }
  return known.size - before;
}
