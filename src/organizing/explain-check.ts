/** The command "What is this?": tells about a check, or about all of them. Reads no tab. */

import type { Command, Outcome } from '../core/command';
import { type JsonObject, property } from '../core/json';
import { clip, type Text } from '../core/text';
import type { Check } from './check';
import { type CheckPage, checkPages } from './check-page';

const ONE: Text = { id: '{check}: {means}', en: '{check}: {means}' };
const ALL: Text = { id: '{count} pemeriksaan.', en: '{count} checks.' };

const shown = ({ id, severity, means, why, source, example, fix }: CheckPage): JsonObject => ({
  id,
  severity,
  means: { ...means },
  why: { ...why },
  source,
  example: { ...example },
  fix: { id: fix.id, en: fix.en },
});

function answer(pages: readonly CheckPage[]): Outcome {
  const [first] = pages;
  const notice =
    first && pages.length === 1
      ? { text: ONE, gaps: { check: first.id, means: first.means } }
      : { text: ALL, gaps: { count: pages.length } };
  return { edits: [], notice, reply: { pages: pages.map(shown) } };
}

/** Input `{check}`; `{}` for all. */
export const makeExplainCheck = (checks: readonly Check[]): Command => ({
  reads: [],
  optional: [],
  anywhere: true,
  readsOnly: true,
  accept: (input) => {
    const given = property(input, 'check') ?? '';
    const id = typeof given === 'string' ? given.trim().toUpperCase() : '?';
    const pages = checkPages(checks).filter((page) => id === '' || page.id === id);
    if (pages.length > 0) return () => answer(pages);
    return {
      code: 'bad-input',
      message: {
        text: { id: 'Pemeriksaan "{id}" tidak dikenal.', en: 'There is no check "{id}".' },
        gaps: { id: clip(id) },
      },
      remedy: {
        text: {
          id: 'Tulis ID seperti pada kolom Cek di tab Hasil Pemeriksaan, misalnya ORG-P07.',
          en: 'Write an ID as in the column Check of the tab Findings, ORG-P07 say.',
        },
      },
    };
  },
});
