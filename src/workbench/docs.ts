/** `npm run docs`: a page for each check, in both languages, into `out/docs`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isObject, type Json, property } from '../core/json';
import { LOCALES, type Locale, type Text } from '../core/text';
import { ensureBuilt } from './steps/ensure-built';
import { runSteps } from './steps/run-steps';
import { startSession } from './steps/session';
import { readSteps } from './steps/steps';

const HEADS = {
  title: { id: 'Pemeriksaan', en: 'The checks' },
  severity: { id: 'Tingkat', en: 'Severity' },
  means: { id: 'Artinya', en: 'What it means' },
  why: { id: 'Mengapa', en: 'Why' },
  source: { id: 'Sumber', en: 'Source' },
  example: { id: 'Contoh', en: 'Example' },
  fix: { id: 'Perbaikan', en: 'How to mend it' },
} as const satisfies Readonly<Record<string, Text>>;

const SEVERITY: Readonly<Record<string, Text>> = {
  E: { id: 'Wajib diperbaiki', en: 'Must be fixed' },
  W: { id: 'Perlu perhatian', en: 'Needs attention' },
  I: { id: 'Info', en: 'For information' },
};

const PARTS = ['means', 'why', 'source', 'example', 'fix'] as const;

const wordsOf = (value: Json | undefined, locale: Locale): string => {
  const words = isObject(value) ? property(value, locale) : value;
  return typeof words === 'string' ? words : '';
};

function pageOf(page: Json, locale: Locale): string {
  const severity = SEVERITY[wordsOf(property(page, 'severity'), locale)]?.[locale] ?? '';
  const parts = PARTS.map((part) => `**${HEADS[part][locale]}.** ${wordsOf(property(page, part), locale)}`);
  return [`## ${wordsOf(property(page, 'id'), locale)}`, `*${severity}*`, ...parts].join('\n\n');
}

const [, program = ''] = process.argv;
const root = resolve(dirname(program), '../..');
await ensureBuilt(root);
const steps = readSteps(JSON.stringify([{ call: 'explainCheck', input: {} }]));
const [result] = await runSteps(startSession(root), steps);
const pages = property(property(property(result, 'value'), 'reply'), 'pages');
if (!Array.isArray(pages) || pages.length === 0) throw new Error('The add-on told of no checks.');
const folder = join(root, 'out/docs');
mkdirSync(folder, { recursive: true });
for (const locale of LOCALES) {
  const text = [`# ${HEADS.title[locale]}`, ...pages.map((page) => pageOf(page, locale))].join('\n\n');
  writeFileSync(join(folder, `checks.${locale}.md`), `${text}\n`);
}
console.log(`out/docs: ${pages.length} checks in ${LOCALES.length} languages`);
