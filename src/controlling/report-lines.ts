/** Lines and numbers of a report in the words of its language. */

import type { Line, LineStyle, ReportCell, Shown } from '../core/report';
import { type Locale, type SayingGaps, same, say, type Text } from '../core/text';
import { worded } from '../frameworks/wording';
import { amountText } from '../organizing/wording';
import type { Between, ShownCount } from './suppression';

export const line = (style: LineStyle, ...cells: readonly ReportCell[]): Line => ({ style, cells });

export const SPACE: Line = line('space');

/** Whole numbers as they are; parts of shared plan items with one decimal. */
export const count = (value: number): Shown => ({
  value,
  look: Number.isInteger(value) ? 'whole' : 'decimal',
});

export const decimal = (value: number): Shown => ({ value, look: 'decimal' });

/** A dash where there is no number. */
export const NOTHING: Shown = { value: '–', look: 'text' };

/** Per cent, 0 to 100; a dash where there was nothing to divide. */
export const percent = (value: number | null): Shown =>
  value === null ? NOTHING : { value, look: 'percent' };

/** A mean; a dash where there is none. */
export const mean = (value: number | null): Shown => (value === null ? NOTHING : decimal(value));

/** `<5`. */
export const fewWords = (limit: number): string => `<${limit}`;

/** `≥5`. */
export const coveredWords = (limit: number): string => `≥${limit}`;

/** `147–150`, `≥36`; nothing where nothing is known. */
function betweenWords({ least, most }: Between): string {
  if (Number.isFinite(most)) return `${least}–${most}`;
  return least > 0 ? `≥${least}` : '–';
}

export function shownCount(shown: ShownCount, limit: number): Shown {
  if (shown === 'few') return { value: fewWords(limit), look: 'text' };
  if (shown === 'covered') return { value: coveredWords(limit), look: 'text' };
  if (shown === 'withheld') return NOTHING;
  return typeof shown === 'number' ? count(shown) : { value: betweenWords(shown), look: 'text' };
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** `1.115` and `96,3` in Indonesian. */
export const numberText = (value: number): Text => amountText(toTenth(value));

/** `87,6%`. */
export function percentText(value: number | null): Text {
  if (value === null) return same('–');
  const { id, en } = numberText(value);
  return { id: `${id}%`, en: `${en}%` };
}

/** A text in a language and in the words of a framework, its numbers written in that language too. */
export function speaking(language: Locale, framework: string): (text: Text, gaps?: SayingGaps) => string {
  return (text, gaps = {}) =>
    say(
      worded(text, framework),
      language,
      Object.fromEntries(
        Object.entries(gaps).map(([name, gap]) => [name, typeof gap === 'number' ? numberText(gap) : gap]),
      ),
    );
}

/** Words over as many lines as they need. */
export function wrapped(words: readonly string[], longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length + 1 <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
