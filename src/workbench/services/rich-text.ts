/** Rich text, as far as a whole cell's link: builder, value, and the range's setters and getters. */

import { writeCells } from '../book/entries';
import { setLinks } from '../book/links';
import { NotEmulated } from '../book/refusals';
import { rowAt, valueAt } from '../book/rows';
import { sheetOf, withSheet } from '../book/sheets';
import type { RowState } from '../book-state';
import { behind, itself } from './behind';
import { checkShape, gridOf, writing } from './range-values';
import type { GasRange, RangeSelf, Self } from './runtime';

type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type Value = GoogleAppsScript.Spreadsheet.RichTextValue;

interface TextSelf extends Self {
  text: string;
  link: string | null;
}

export const newRichTextBuilder = (self: Self): Builder =>
  self.runtime.make<Builder>('RichTextValueBuilder', { text: '', link: null });

const textOf = (self: Self, text: string, link: string | null): Value =>
  self.runtime.make<Value>('RichTextValue', { text, link });

export const richTextValueBuilder = {
  setText(this: TextSelf, text: string) {
    this.text = text;
    return itself<Builder>(this); // unverified
  },
  setLinkUrl(this: TextSelf, ...args: readonly (number | string | null)[]) {
    const [link = null] = args;
    if (args.length !== 1 || typeof link === 'number')
      throw new NotEmulated('RichTextValueBuilder.setLinkUrl of a part');
    this.link = link;
    return itself<Builder>(this); // unverified
  },
  build(this: TextSelf) {
    return textOf(this, this.text, this.link); // unverified
  },
};

export const richTextValue = {
  getText(this: TextSelf) {
    return this.text; // unverified
  },
  getLinkUrl(this: TextSelf) {
    return this.link; // unverified
  },
};

const textAt = (self: Self, row: RowState, column: number): Value | null => {
  const value = valueAt(row, column);
  return typeof value === 'string' ? textOf(self, value, row.links?.[column] ?? null) : null;
};

function setTexts(self: RangeSelf, texts: readonly (readonly Value[])[]): GasRange {
  checkShape(self, texts);
  const drafts = texts.map((line) => line.map((text) => behind<TextSelf>(text)));
  // Text stays text: a rich text is never parsed (unverified).
  const inputs = drafts.map((line) => line.map(({ text }) => (text === '' ? '' : `'${text}`)));
  self.runtime.book.change((book) =>
    withSheet(book, self.sheetId, () =>
      setLinks(
        writeCells(writing(self, self.sheetId), self.at, inputs),
        self.at,
        (place, across) => drafts[place]?.[across]?.link ?? null,
      ),
    ),
  );
  return itself(self);
}

export const rangeTexts = {
  setRichTextValue(this: RangeSelf, text: Value) {
    return setTexts(this, [[text]]); // unverified
  },
  setRichTextValues(this: RangeSelf, texts: readonly (readonly Value[])[]) {
    return setTexts(this, texts); // unverified
  },
  getRichTextValue(this: RangeSelf) {
    const sheet = sheetOf(this.runtime.book.state, this.sheetId);
    return textAt(this, rowAt(sheet, this.at.row), this.at.column); // unverified
  },
  getRichTextValues(this: RangeSelf) {
    const sheet = sheetOf(this.runtime.book.state, this.sheetId);
    return gridOf(this, sheet, (row, column) => textAt(this, row, column)); // unverified
  },
};
