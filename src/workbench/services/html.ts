/** HtmlService: pages from the built files, and their title and size (§1.9). Templates are not emulated. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../book/refusals';
import { itself } from './behind';
import type { Self } from './runtime';

type Output = GoogleAppsScript.HTML.HtmlOutput;

export interface HtmlSelf extends Self {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const output = (self: Self, content: string): Output =>
  self.runtime.make<Output>('HtmlOutput', { content, title: '', width: null, height: null });

export const htmlService = {
  createHtmlOutput(this: Self, content: unknown = '') {
    return output(this, String(content)); // §1.9
  },
  createHtmlOutputFromFile(this: Self, name: string) {
    const file = join(this.runtime.distDir, `${name.replace(/\.html$/, '')}.html`);
    if (!existsSync(file)) throw new Refusal(`No HTML file named ${name} was found.`);
    return output(this, readFileSync(file, 'utf8')); // §1.9
  },
} satisfies Partial<GoogleAppsScript.HTML.HtmlService>;

function update(self: HtmlSelf, part: Partial<HtmlSelf>): Output {
  Object.assign(self, part);
  return itself(self);
}

/** Unverified, all of it. */
export const htmlOutput = {
  getContent(this: HtmlSelf) {
    return this.content;
  },
  setContent(this: HtmlSelf, content: string) {
    return update(this, { content });
  },
  append(this: HtmlSelf, content: string) {
    return update(this, { content: this.content + content });
  },
  getTitle(this: HtmlSelf) {
    return this.title;
  },
  setTitle(this: HtmlSelf, title: string) {
    return update(this, { title });
  },
  getWidth(this: HtmlSelf) {
    return this.width as number;
  },
  setWidth(this: HtmlSelf, width: number) {
    return update(this, { width });
  },
  getHeight(this: HtmlSelf) {
    return this.height as number;
  },
  setHeight(this: HtmlSelf, height: number) {
    return update(this, { height });
  },
} satisfies Partial<Output>;
