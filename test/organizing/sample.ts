/** The sample school's workbook at the start of the year, as its files make it. */

import { readdirSync, readFileSync } from 'node:fs';
import { isRefusal } from '../../src/core/command';
import type { Locale } from '../../src/core/text';
import { READS } from '../../src/organizing/school';
import { startYear } from '../../src/planning/start-year';
import { deskWith, type Tabs, tabWith } from './pictures';

const FOLDER = 'src/workbench/sample';

const files = readdirSync(FOLDER)
  .filter((name) => !name.startsWith('sessions'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

/** The tabs that the checks read. */
export function sampleTabs(language: Locale = 'id'): Tabs {
  const thinking = startYear.accept({ files, language });
  if (isRefusal(thinking)) throw new Error(thinking.message.text.en);
  const outcome = thinking({ ...deskWith({}, { language }), tabs: {} });
  if (isRefusal(outcome)) throw new Error(outcome.message.text.en);
  const tabs: Record<string, Tabs[string]> = {};
  for (const edit of outcome.edits) {
    if (edit.do === 'make-tab') tabs[edit.template.id] = tabWith(edit.template, edit.rows, language);
  }
  return Object.fromEntries(READS.flatMap(({ id }) => (tabs[id] ? [[id, tabs[id]]] : [])));
}

/** The file with the planted defects. */
export const SAMPLE_ORG: { readonly expected_some: readonly string[] } = JSON.parse(
  readFileSync(`${FOLDER}/org-2026-2027.json`, 'utf8'),
);
