/** Which finding a person means, and what is said where there is none of that number. */

import type { Refusal } from '../core/command';
import { type Json, property } from '../core/json';
import type { Saying } from '../core/text';
import { findings } from '../tabs/findings';

const CHECK_AGAIN: Saying = {
  text: {
    id: 'Jalankan "Periksa kesiapan" untuk daftar terbaru.',
    en: 'Run "Check readiness" for the current list.',
  },
};

/** @returns undefined for what is no number of a finding. */
export function numberOf(input: Json): number | undefined {
  const given = property(input, 'finding');
  if (typeof given !== 'number' && typeof given !== 'string') return undefined;
  return /^\d{1,9}$/.test(String(given).trim()) ? Number(given) : undefined;
}

export const noSuchFinding = (no: Json | undefined): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Tidak ada temuan bernomor {no}.', en: 'There is no finding number {no}.' },
    gaps: { no: typeof no === 'string' || typeof no === 'number' ? String(no).slice(0, 20) : '?' },
  },
  remedy: CHECK_AGAIN,
  tab: findings.id,
});

export const changedSince = (no: number): Refusal => ({
  code: 'stale',
  message: {
    text: {
      id: 'Sel pada temuan {no} sudah berubah sejak diperiksa; belum ada yang ditulis.',
      en: 'The cell of finding {no} was changed since the check; nothing was written.',
    },
    gaps: { no },
  },
  remedy: CHECK_AGAIN,
});
