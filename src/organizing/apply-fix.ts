/** The command "apply a fix": does what a finding offers, in its own cell and nowhere else. */

import { closedMonthsIn } from '../core/closed-months';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../core/command';
import { property } from '../core/json';
import type { Text } from '../core/text';
import { summary } from '../tabs/summary';
import { refuseClosed } from '../texts/closed-months';
import type { Check } from './check';
import { changedSince, noSuchFinding, numberOf } from './finding-input';
import { type Fixes, fixOf, offerPrint } from './fix';
import { inspect } from './inspect';
import { restsOnOther } from './mark';
import { READS } from './school';

const TEXTS = {
  done: {
    id: 'Temuan {no} diperbaiki: {what}. Periksa lagi untuk memastikan.',
    en: 'Finding {no} is fixed: {what}. Check again to make sure.',
  },
  gone: {
    id: 'Temuan {no} sudah selesai; tidak ada yang perlu diperbaiki.',
    en: 'Finding {no} is solved already; there is nothing to fix.',
  },
  byHand: {
    id: 'Temuan {no} hanya dapat Anda perbaiki sendiri.',
    en: 'Finding {no} can only be fixed by hand.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Wish {
  readonly no: number;
  /** The fix that the person saw. */
  readonly offer: string | undefined;
}

function think(desk: Desk, parts: Parts, { no, offer }: Wish): Outcome | Refusal {
  const inspection = inspect(desk, parts.checks);
  if (isRefusal(inspection)) return inspection;
  const { school, before, register } = inspection;
  const listed = before.find((row) => row.no === no);
  if (!listed) return noSuchFinding(no);
  const gaps = { no };
  const found = register.found.find((one) => one.listed.no === no);
  if (!found) return { edits: [], notice: { text: TEXTS.gone, gaps }, reply: { no, fixed: false } };
  const { finding } = found;
  if (restsOnOther(listed.mark, finding.mark)) return changedSince(no);
  const fix = fixOf(parts.fixes, school, finding);
  if (!fix) return { code: 'refused', message: { text: TEXTS.byHand, gaps }, remedy: { text: finding.fix } };
  if (offer !== undefined && offer !== offerPrint(fix)) return changedSince(no);
  const closed = closedMonthsIn(desk.tabs, [fix.edit]);
  if (closed.length > 0) return refuseClosed(finding.tab, closed);
  const { text, gaps: words = {} } = fix.words;
  return {
    edits: [fix.edit],
    notice: {
      text: { id: TEXTS.done.id.replace('{what}', text.id), en: TEXTS.done.en.replace('{what}', text.en) },
      gaps: { ...words, no },
    },
    reply: { no, fixed: true },
  };
}

interface Parts {
  readonly checks: readonly Check[];
  readonly fixes: Fixes;
}

/** Input `{finding, offer?}`. */
export const makeApplyFix = (checks: readonly Check[], fixes: Fixes): Command => ({
  reads: [],
  optional: READS,
  glances: [summary],
  accept: (input) => {
    const no = numberOf(input);
    if (no === undefined) return noSuchFinding(property(input, 'finding'));
    const offer = property(input, 'offer');
    return (desk) =>
      think(desk, { checks, fixes }, { no, offer: typeof offer === 'string' ? offer : undefined });
  },
});
