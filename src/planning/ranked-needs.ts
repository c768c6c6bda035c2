/** The tab of needs as it will be: what stands there, what an assessment brings, the rank of each in its domain. */

import { type Cell, isBlank, sameCell, textOf } from '../core/cell';
import type { CellChange } from '../core/edit';
import { type Located, readRecords } from '../core/record';
import { cellAt, type Tab } from '../core/tab';
import { folded, type Locale } from '../core/text';
import { labelOf } from '../core/write';
import { DOMAINS } from '../frameworks/choices';
import type { PlanItem } from '../tabs/annual';
import { needs } from '../tabs/needs';
import type { AssessedItem } from './assessment';
import { type Link, linkOf } from './need-links';

type Standing = Located<typeof needs>;

export interface RankedNeed {
  readonly item: string;
  readonly domain: string | undefined;
  readonly percent: number | undefined;
  readonly plan: string | undefined;
  readonly isGuess: boolean;
  readonly priority: number | undefined;
  /** 1-based row where it stands already. */
  readonly row: number | undefined;
  readonly assessed: AssessedItem | undefined;
  /** What stands came from the same instrument: a newer reading takes its place. */
  readonly isRefreshed: boolean;
}

/** The same instrument wrote it: its newer figures count. Somebody else's stay. */
const fromSame = ({ record }: Standing, instrument: string): boolean =>
  record.instrument !== undefined && folded(record.instrument) === folded(instrument);

function needOf(
  standing: Standing | undefined,
  assessed: AssessedItem | undefined,
  title: string,
  plans: readonly PlanItem[],
): Omit<RankedNeed, 'priority'> {
  const record = standing?.record;
  const isRefreshed =
    standing !== undefined &&
    assessed !== undefined &&
    (record?.percent === undefined || fromSame(standing, assessed.instrument ?? title));
  const item = record?.item ?? assessed?.item ?? '';
  const given = record?.domain ?? assessed?.domain;
  const link: Link | undefined = linkOf({ item, domain: given, plan: record?.plan ?? assessed?.plan }, plans);
  return {
    item,
    domain: given ?? link?.plan.domain,
    percent: isRefreshed ? assessed?.percent : (record?.percent ?? assessed?.percent),
    plan: record?.plan ?? link?.plan.id,
    isGuess: record?.plan === undefined && link?.isGuess === true,
    row: standing?.row,
    assessed,
    isRefreshed,
  };
}

/** Equal per cents share a rank; what has no per cent or no domain has none. */
function ranked(all: readonly Omit<RankedNeed, 'priority'>[]): readonly RankedNeed[] {
  return all.map((need) => {
    const { domain, percent } = need;
    const isRanked = domain !== undefined && percent !== undefined;
    const above = all.filter((other) => other.domain === domain && (other.percent ?? -1) > (percent ?? 0));
    return { ...need, priority: isRanked ? above.length + 1 : undefined };
  });
}

const ORDER: readonly string[] = DOMAINS.map(({ key }) => key);

const orderOf = ({ domain }: RankedNeed): number =>
  domain === undefined ? ORDER.length : ORDER.indexOf(domain);

/** By domain in the order of the field, the largest first. */
export const inOrder = (all: readonly RankedNeed[]): readonly RankedNeed[] =>
  [...all].sort((one, other) => orderOf(one) - orderOf(other) || (other.percent ?? -1) - (one.percent ?? -1));

/** @param title of the sheet that was read: it names the instrument where nothing else does. */
export function rankNeedsOf(
  tab: Tab,
  assessed: readonly AssessedItem[],
  title: string,
  plans: readonly PlanItem[],
): readonly RankedNeed[] {
  const standing = readRecords({ ...tab, template: needs }).filter(({ record }) => record.item !== undefined);
  const brought = new Map(assessed.map((one) => [folded(one.item), one]));
  const known = new Set(standing.map(({ record }) => folded(record.item ?? '')));
  return ranked([
    ...standing.map((one) => needOf(one, brought.get(folded(one.record.item ?? '')), title, plans)),
    ...assessed
      .filter(({ item }) => !known.has(folded(item)))
      .map((one) => needOf(undefined, one, title, plans)),
  ]);
}

type Written = Readonly<Record<string, Cell>>;

export const LINKED_BY_WORDS = {
  id: 'ID rencana dipilih menurut kata; periksa.',
  en: 'Plan item chosen by its words; please check.',
} as const;

/** What the command has to say of a need, by column. */
export function cellsOfNeed(need: RankedNeed, title: string, locale: Locale): Written {
  const { assessed, isRefreshed, row } = need;
  const isNew = row === undefined;
  const figures: Written =
    assessed && (isNew || isRefreshed)
      ? {
          percent: assessed.percent,
          respondents: assessed.respondents ?? '',
          instrument: assessed.instrument ?? title,
          date: assessed.date ? { date: assessed.date } : '',
        }
      : {};
  return {
    domain: need.domain === undefined ? '' : labelOf(DOMAINS, need.domain, locale),
    ...figures,
    priority: need.priority ?? '',
    plan: need.plan ?? '',
    ...(need.isGuess ? { note: LINKED_BY_WORDS[locale] } : {}),
  };
}

/** Columns whose newer figure takes the place of the one before. */
const FIGURES: readonly string[] = ['percent', 'respondents', 'date'];

/** Blank cells are filled; figures of the same instrument and ranks follow; all else that people wrote stays. */
export function needChanges(
  tab: Tab,
  need: RankedNeed,
  title: string,
  locale: Locale,
): readonly CellChange[] {
  const { row } = need;
  if (row === undefined) return [];
  return Object.entries(cellsOfNeed(need, title, locale)).flatMap(
    ([column, after]): readonly CellChange[] => {
      const place = tab.places[column];
      if (place === undefined) return [];
      const before = cellAt(tab.grid[row - 1], place);
      const follows = column === 'priority' || FIGURES.includes(column);
      if (sameCell(before, after) || textOf(before) === textOf(after)) return [];
      return isBlank(before) || (follows && (column === 'priority' || !isBlank(after)))
        ? [{ row, column, before, after }]
        : [];
    },
  );
}
