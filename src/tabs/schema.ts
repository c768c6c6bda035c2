/** The workbook's schema: every tab's template, in the order of the tab bar. */

import type { TabTemplate } from '../core/template';
import { findings } from './findings';
import { BEFORE_FINDINGS, BEHIND_FINDINGS } from './other-tabs';
import { pack } from './pack';
import { welcome } from './welcome';

export const SCHEMA: readonly TabTemplate[] = [
  ...BEFORE_FINDINGS,
  findings,
  ...BEHIND_FINDINGS,
  pack,
  welcome,
];

/** Version of the schema; grows when a template changes in a way that needs a migration. */
export const SCHEMA_VERSION = 1;

/** @returns undefined for an id that is no tab of ours. */
export const templateOf = (id: string): TabTemplate | undefined =>
  SCHEMA.find((template) => template.id === id);

/** Of every tab, by template id: pages name tabs by them. */
export const tabTitles = (): Readonly<Record<string, { readonly id: string; readonly en: string }>> =>
  Object.fromEntries(SCHEMA.map(({ id, title }) => [id, { id: title.id, en: title.en }]));
