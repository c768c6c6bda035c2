/** From values to cells: the words of a choice in the workbook's language, dates as days, codes as text. */

import { type Cell, readDate, readTime, readYesNo } from './cell';
import { readChoice } from './read';
import type { Choice, Column, TabTemplate } from './template';
import type { Locale, Text } from './text';

export const YES_NO = {
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
} as const satisfies Record<string, Text>;

const yesNo = (value: boolean, locale: Locale): string => (value ? YES_NO.yes : YES_NO.no)[locale];

/** The label of a choice; what is no choice stays as a person wrote it. */
export function labelOf(choices: readonly Choice[], key: string, locale: Locale): string {
  const found = readChoice(choices, key);
  return choices.find((choice) => choice.key === found)?.label[locale] ?? key;
}

/** A day or a time where the text is one, for certain; else the text, so that nothing is lost. */
const dateCell = (text: string): Cell => {
  const date = readDate(text);
  return date ? { date } : text;
};

const timeCell = (text: string): Cell => {
  const minutes = readTime(text);
  return minutes === undefined ? text : { minutes };
};

const numberCell = (text: string): Cell => (/^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text);

const yesNoCell = (text: string, locale: Locale): Cell => {
  const answer = readYesNo(text);
  return text === '' || answer === undefined ? text : yesNo(answer, locale);
};

/** The cell for what a file or a form says, under its column. What the kind cannot read stays as text. */
export function toCell(column: Column, given: string | number | boolean | undefined, locale: Locale): Cell {
  const text = given === undefined ? '' : String(given).trim();
  switch (column.kind) {
    case 'date':
      return dateCell(text);
    case 'time':
      return timeCell(text);
    case 'number':
    case 'money':
    case 'percent':
      return numberCell(text);
    case 'yesno':
      return yesNoCell(text, locale);
    case 'choice':
      return text === '' ? '' : labelOf(column.choices ?? [], text, locale);
    case 'text':
    case 'code':
    case 'list':
      return text;
    default:
      return column.kind satisfies never;
  }
}

export type Given = Readonly<Record<string, string | number | boolean | undefined>>;

/** A row in template order from values by column key. */
export const toRow = (template: TabTemplate, given: Given, locale: Locale): readonly Cell[] =>
  template.columns.map((column) => toCell(column, given[column.key], locale));
