/** The paper that a school prints on: which its profile says, how large it is, and how the file names it. */

import { readChoice } from '../../core/read';
import { PAPERS, type PaperSize } from '../../frameworks/choices';
import type { BookState } from '../book-state';
import { tabsOf } from '../steps/find-tab';

export interface PageSize {
  /** The number that .xlsx knows it by. */
  readonly code: number;
  /** Inches, upright. */
  readonly width: number;
  readonly height: number;
}

export const PAGE_SIZES: Readonly<Record<PaperSize, PageSize>> = {
  A4: { code: 9, width: 8.27, height: 11.69 },
  F4: { code: 14, width: 8.5, height: 13 },
  Letter: { code: 1, width: 8.5, height: 11 },
};

/** As the settings read it: A4 where the profile is silent. */
export function pageSizeOf(book: BookState): PageSize {
  const profile = tabsOf(book).find(({ template }) => template?.id === 'profile');
  const [setting, value] = ['setting', 'value'].map((key) => profile?.places.get(key));
  if (!profile || setting === undefined || value === undefined) return PAGE_SIZES.A4;
  const row = profile.sheet.rows.find(({ values }) => values[setting] === 'paper');
  const chosen = readChoice(PAPERS, String(row?.values[value] ?? ''));
  return PAGE_SIZES[PAPERS.find(({ key }) => key === chosen)?.key ?? 'A4'];
}
