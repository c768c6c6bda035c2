/** The findings, as the add-on sends them, and how the page groups them. */

import { isObject, type Json, property } from '../../core/json';
import type { Text } from '../../core/text';

export const GRADES = ['E', 'W', 'I'] as const;

export type Grade = (typeof GRADES)[number];

export interface Offer {
  readonly words: Text;
  /** Sent back, so that only what the person saw is done. */
  readonly print: string;
}

/** What the add-on tells of a check. */
export interface Explained {
  readonly check: string;
  readonly means: Text;
  readonly why: Text;
  readonly source: string;
}

export interface Found {
  readonly no: number;
  readonly check: string;
  readonly grade: Grade;
  readonly tab: string;
  readonly cell: string;
  readonly status: 'new' | 'open' | 'ignored';
  readonly reason: string;
  readonly message: Text;
  readonly fix: Text;
  readonly offer?: Offer;
}

/** Rows of a tab that were changed since the check before. */
export interface Changed {
  readonly tab: string;
  readonly cell: string;
  readonly message: Text;
}

export interface FoundList {
  readonly findings: readonly Found[];
  readonly changed: readonly Changed[];
  readonly solved: number;
  /** The cells of findings show in their tabs. */
  readonly isMarked: boolean;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

const texts = (value: Json | undefined): Text => ({
  id: text(property(value, 'id')),
  en: text(property(value, 'en')),
});

const STATUSES = ['new', 'open', 'ignored'] as const;

function foundOf(given: Json): Found {
  const at = (key: string): string => text(property(given, key));
  const offer = property(given, 'offer');
  return {
    no: number(property(given, 'no')),
    check: at('check'),
    grade: GRADES.find((grade) => grade === at('severity')) ?? 'I',
    tab: at('tab'),
    cell: at('cell'),
    status: STATUSES.find((status) => status === at('status')) ?? 'open',
    reason: at('reason'),
    message: texts(property(given, 'message')),
    fix: texts(property(given, 'fix')),
    ...(isObject(offer) && {
      offer: { words: texts(property(offer, 'words')), print: text(property(offer, 'print')) },
    }),
  };
}

const changedOf = (given: Json): Changed => ({
  tab: text(property(given, 'tab')),
  cell: text(property(given, 'cell')),
  message: texts(property(given, 'message')),
});

export function listOf(reply: Json | undefined): FoundList {
  const list = property(reply, 'list');
  const objectsIn = (key: string) => {
    const given = property(list, key);
    return (Array.isArray(given) ? given : []).filter(isObject);
  };
  return {
    findings: objectsIn('findings').map(foundOf),
    changed: objectsIn('changed').map(changedOf),
    solved: number(property(list, 'solved')),
    isMarked: property(reply, 'marked') === true,
  };
}

export const isIgnored = ({ status }: Found): boolean => status === 'ignored';

export const standingOf = (list: FoundList, grade: Grade): readonly Found[] =>
  list.findings.filter((found) => found.grade === grade && !isIgnored(found));

export interface TabGroup {
  readonly tab: string;
  readonly findings: readonly Found[];
}

/** By tab, in the order in which the tabs first come up. */
export function byTab(findings: readonly Found[]): readonly TabGroup[] {
  const groups = new Map<string, Found[]>();
  for (const found of findings) {
    const group = groups.get(found.tab);
    if (group) group.push(found);
    else groups.set(found.tab, [found]);
  }
  return [...groups].map(([tab, members]) => ({ tab, findings: members }));
}

export function explainedIn(reply: Json | undefined): Explained | undefined {
  const pages = property(reply, 'pages');
  const [page] = Array.isArray(pages) ? pages : [];
  if (page === undefined) return undefined;
  const at = (key: string): Text => texts(property(page, key));
  return {
    check: text(property(page, 'id')),
    means: at('means'),
    why: at('why'),
    source: text(property(page, 'source')),
  };
}
