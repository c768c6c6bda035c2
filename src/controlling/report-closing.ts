/** The end of the summary: signatures, and where the figures come from. */

import type { Line } from '../core/report';
import { dayText } from '../organizing/wording';
import { SKIP_WORDS, TEXTS } from '../texts/summary';
import { SKIP_REASONS } from './journal-words';
import { coveredWords, fewWords, line, numberText, speaking } from './report-lines';
import { lacksCodes, shownCounselees, shownServices } from './report-services';
import type { Facts, Signer } from './summary-facts';
import { isFew } from './suppression';

/** A signature's right half starts here. */
const RIGHT = 4;

/** 18 digits in groups of 8, 6, 1, 3. Source: domain reference 2.0. */
const nipWords = (nip: string): string =>
  `NIP ${nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') || '–'}`;

const nameWords = ({ name }: Signer): string => name || '(........................................)';

const twoSides = (style: 'sign' | 'signName', left: string, right: string): Line =>
  line(style, left, ...Array.from({ length: RIGHT - 1 }, () => ''), right);

export function signatureLines(facts: Facts): readonly Line[] {
  const { principal, coordinator, settings, today, language, framework } = facts;
  const speak = speaking(language, framework);
  const day = dayText(today)[language];
  return [
    twoSides('sign', speak(TEXTS.acknowledged), settings.place ? `${settings.place}, ${day}` : day),
    twoSides('sign', speak(TEXTS.principal), speak(TEXTS.coordinator)),
    ...Array.from({ length: 3 }, () => line('sign')),
    twoSides('signName', nameWords(principal), nameWords(coordinator)),
    // NIP is not a word of ASCA schools. Source: domain reference 0.1 (7).
    ...(framework === 'asca' ? [] : [twoSides('sign', nipWords(principal.nip), nipWords(coordinator.nip))]),
  ];
}

function reasonWords({ summary, language }: Facts): string {
  const given = SKIP_REASONS.filter((reason) => summary.skipped[reason] > 0).map(
    (reason) => `${SKIP_WORDS[reason][language]} ${numberText(summary.skipped[reason])[language]}`,
  );
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
}

/** Every row of the journal is accounted for; what is hidden is explained. */
export function sourceLines(facts: Facts): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  const { read, counted } = facts.summary;
  const limit = facts.settings.smallestShownCount;
  const { cells, total } = shownCounselees(facts);
  const { n } = facts.summary.evaluation;
  const hidden = [...cells, total, ...shownServices(facts)];
  const gaps = { few: fewWords(limit), covered: coveredWords(limit), most: limit - 1 };
  const { open, overdue, closed } = facts.summary.followUps;
  const isAnyFew = hidden.includes('few') || [n, open, overdue, closed].some((value) => isFew(value, limit));
  const isCovered = hidden.includes('covered');
  const hiding = isAnyFew && isCovered ? TEXTS.fewCoveredNote : isAnyFew ? TEXTS.fewNote : TEXTS.coveredNote;
  return [
    line(
      'note',
      speak(typeof facts.done === 'number' ? TEXTS.reconciled : TEXTS.reconciledUnsaid, {
        read,
        counted,
        skipped: read - counted,
        reasons: reasonWords(facts),
      }),
    ),
    ...(lacksCodes(facts) ? [line('note', speak(TEXTS.noCodesNote))] : []),
    ...(isAnyFew || isCovered ? [line('note', speak(hiding, gaps))] : []),
    ...(hidden.some((one) => typeof one === 'object') ? [line('note', speak(TEXTS.betweenNote, gaps))] : []),
  ];
}
