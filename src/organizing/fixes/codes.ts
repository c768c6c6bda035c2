/** Fixes for words that no list knows: the one that was probably meant. */

import { textOf } from '../../core/cell';
import type { Text } from '../../core/text';
import { LOCALES } from '../../core/text';
import { labelOf, YES_NO } from '../../core/write';
import { type Fixer, writing } from '../fix';
import { cellOf, type School } from '../school';
import type { StandingFinding } from '../standing';
import { nearest } from './nearest';

const REPLACE: Text = { id: 'ganti "{before}" dengan "{after}"', en: 'replace "{before}" by "{after}"' };

const columnOf = (school: School, { tab, column }: StandingFinding) =>
  school.tabs[tab]?.template.columns.find(({ key }) => key === column);

/** The workbook's language is the one of the other answers in the column; Indonesian where nobody can tell. */
function labelsAsWritten(school: School, finding: StandingFinding): 'id' | 'en' {
  const tab = school.tabs[finding.tab];
  const own = columnOf(school, finding);
  const header = tab && own ? textOf(tab.grid[1]?.[tab.places[own.key] ?? -1]) : '';
  return own && header === own.title.en && own.title.en !== own.title.id ? 'en' : 'id';
}

/** ORG-X03 and the choices of ORG-X09. */
export const chooseNearest: Fixer = (school, finding) => {
  const column = columnOf(school, finding);
  const choices =
    column?.choices ??
    (column?.kind === 'yesno' ? Object.entries(YES_NO).map(([key, label]) => ({ key, label })) : []);
  const before = textOf(cellOf(school, finding.tab, finding.row, finding.column ?? ''));
  const key = nearest(
    before,
    choices.map((choice) => ({
      answer: choice.key,
      words: [choice.key, ...LOCALES.map((locale) => choice.label[locale])],
    })),
  );
  if (key === undefined) return undefined;
  const after = labelOf(choices, key, labelsAsWritten(school, finding));
  return writing(school, finding, after, { text: REPLACE, gaps: { before, after } });
};

/** One code of a cell that may hold several: the others stay as they are written. */
const replaced = (cell: string, before: string, after: string): string =>
  cell
    .split(/([;,\n])/)
    .map((part) => (part.trim() === before ? part.replace(before, after) : part))
    .join('');

const nearestCode =
  (codesOf: (school: School) => Iterable<string>): Fixer =>
  (school, finding) => {
    const { code } = finding.message.gaps ?? {};
    if (typeof code !== 'string') return undefined;
    const answers = [...codesOf(school)].map((answer) => ({ answer, words: [answer] }));
    const known = nearest(code, answers);
    const cell = textOf(cellOf(school, finding.tab, finding.row, finding.column ?? ''));
    const after = known === undefined ? cell : replaced(cell, code, known);
    if (known === undefined || after === cell) return undefined;
    return writing(school, finding, after, { text: REPLACE, gaps: { before: code, after: known } });
  };

export const nearestPerson = nearestCode(({ personOf }) => personOf.keys());
export const nearestPlace = nearestCode(({ roomOf }) => roomOf.keys());
export const nearestAid = nearestCode(({ aidOf }) => aidOf.keys());
