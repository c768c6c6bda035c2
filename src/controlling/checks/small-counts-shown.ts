/** EVL-06: on the sheet for the principal stands no count of so few pupils that they could be known. */

import { type Cell, type Row, textOf } from '../../core/cell';
import { a1, type Tab } from '../../core/tab';
import { folded, LOCALES, type Text } from '../../core/text';
import { SERVICES } from '../../frameworks/services';
import { worded } from '../../frameworks/wording';
import type { Check, Hit } from '../../organizing/check';
import type { School } from '../../organizing/school';
import { summary } from '../../tabs/summary';
import { SHORT_SERVICES, TEXTS } from '../../texts/summary';
import { isFew } from '../suppression';

/** Labels above figures that stand for pupils or their sessions. */
const ABOVE_FIGURES: readonly Text[] = [
  TEXTS.counselees,
  TEXTS.openFollowUps,
  TEXTS.overdue,
  TEXTS.rated,
  TEXTS.open,
  TEXTS.closed,
];

interface Place {
  /** 0-based. */
  readonly line: number;
  readonly place: number;
}

type Speaks = (cell: Cell | undefined, texts: readonly Text[]) => boolean;

/** In either language, in the words of any framework or of this one. */
const speaking =
  (framework: string): Speaks =>
  (cell, texts) => {
    const said = folded(textOf(cell));
    const words = texts.flatMap((text) => [text, worded(text, framework)]);
    return said !== '' && words.some((text) => LOCALES.some((locale) => folded(text[locale]) === said));
  };

/** A session of such a service stands for a pupil. */
const GUARDED: readonly Text[] = SERVICES.filter(({ confidentiality }) => confidentiality > 0).map(
  ({ key, label }) => SHORT_SERVICES.get(key) ?? label,
);

function figuresBelow(grid: Tab['grid'], speaks: Speaks): readonly Place[] {
  return grid.flatMap((row, line) =>
    row.flatMap((cell, place) => (speaks(cell, ABOVE_FIGURES) ? [{ line: line + 1, place }] : [])),
  );
}

/** The table by service: every count of pupils, and the sessions of guarded services. */
function inServiceTable(grid: Tab['grid'], speaks: Speaks): readonly Place[] {
  const find = (row: Row, text: Text): number => row.findIndex((cell) => speaks(cell, [text]));
  const head = grid.findIndex((row) => find(row, TEXTS.service) === 0 && find(row, TEXTS.pupils) > 0);
  const heads = grid[head];
  if (!heads) return [];
  const [pupils, done] = [find(heads, TEXTS.pupils), find(heads, TEXTS.done)];
  const places: Place[] = [];
  for (let line = head + 1; line < grid.length; line += 1) {
    const first = grid[line]?.[0];
    places.push({ line, place: pupils });
    if (speaks(first, GUARDED)) places.push({ line, place: done });
    if (speaks(first, [TEXTS.total])) break;
  }
  return places;
}

function hitsIn({ tabs, framework, settings }: School): readonly Hit[] {
  const { grid = [] } = tabs[summary.id] ?? {};
  const limit = settings.smallestShownCount;
  const speaks = speaking(framework);
  return [...figuresBelow(grid, speaks), ...inServiceTable(grid, speaks)].flatMap(
    ({ line, place }): readonly Hit[] => {
      const count = grid[line]?.[place];
      if (typeof count !== 'number' || !isFew(count, limit)) return [];
      // The count is not said, but another one there opens it again.
      const gaps = { cell: a1(place, line + 1), k: limit, count };
      return [{ tab: summary.id, row: line + 1, place, gaps }];
    },
  );
}

export const smallCountsShown: Check = {
  id: 'EVL-06',
  severity: 'E',
  message: { id: 'Sel {cell} ditutup karena n < {k}.', en: 'Cell {cell} suppressed because n < {k}.' },
  fix: {
    id: 'Jalankan "Buat ringkasan..." lagi: angka itu dan satu sel pelengkapnya ditutup dengan sendirinya.',
    en: 'Run "Build the summary..." again: that count and one more cell are hidden by itself.',
  },
  needs: [],
  leansOn: ['profile.value'],
  blindOn: ({ tabs }) => (tabs[summary.id] ? [] : [summary.id]),
  run: hitsIn,
};
