/** What is open between needs and plan, in words and as a list: needs without a plan item, plan items without a need. */

import type { Json } from '../core/json';
import { folded, type Saying, same, type Text } from '../core/text';
import { DOMAINS } from '../frameworks/choices';
import { readingOf } from '../frameworks/frameworks';
import { THRESHOLDS } from '../frameworks/thresholds';
import type { PlanItem } from '../tabs/annual';
import { needs as needsTab } from '../tabs/needs';
import type { Assessment } from './assessment';
import { joined } from './placing-notice';
import type { RankedNeed } from './ranked-needs';

export interface OpenNeeds extends Assessment {
  /** Asked for by enough pupils, and no plan item answers them; the largest first. */
  readonly unanswered: readonly RankedNeed[];
  readonly withoutDomain: readonly RankedNeed[];
  readonly guessed: readonly RankedNeed[];
  readonly plansWithoutNeed: readonly PlanItem[];
}

/**
 * What is decided before the year begins should answer a need that was found: the guidance curriculum and
 * individual planning. Counselling, consultation and system support answer what comes.
 * Source: domain reference 2.1.
 */
const COMPONENTS_OF_NEEDS: readonly (string | undefined)[] = ['dasar', 'perencanaan'];

export function openNeeds(
  all: readonly RankedNeed[],
  plans: readonly PlanItem[],
  assessment: Assessment,
): OpenNeeds {
  const ids = new Set(plans.flatMap(({ id }) => (id === undefined ? [] : [folded(id)])));
  const isAnswered = ({ plan }: RankedNeed): boolean => plan !== undefined && ids.has(folded(plan));
  const answering = new Set(all.flatMap(({ plan }) => (plan === undefined ? [] : [folded(plan)])));
  return {
    ...assessment,
    unanswered: all
      .filter((need) => (need.percent ?? 0) >= THRESHOLDS.needPercent && !isAnswered(need))
      .sort((one, other) => (other.percent ?? 0) - (one.percent ?? 0)),
    withoutDomain: all.filter(({ domain }) => domain === undefined),
    guessed: all.filter(({ isGuess }) => isGuess),
    plansWithoutNeed: plans.filter(
      ({ id, need, service, format }) =>
        COMPONENTS_OF_NEEDS.includes(readingOf(service ?? '', format)?.component) &&
        need === undefined &&
        !answering.has(folded(id ?? '')),
    ),
  };
}

const WORDS = {
  ranked: {
    id: '{count} kebutuhan berurutan menurut bidang pada tab {tab}; {added} di antaranya baru.',
    en: '{count} needs are ranked by domain on the tab {tab}; {added} of them are new.',
  },
  nothing: {
    id: 'Tab {tab} masih kosong. Sebutkan nama tab yang memuat hasil asesmen, atau tulis butirnya di sana.',
    en: 'The tab {tab} is still blank. Name the tab with the results of the assessment, or write its items there.',
  },
  unanswered: {
    id: 'Belum dijawab rencana ({count}, dari {percent}% murid ke atas): {list}.',
    en: 'Not answered by the plan ({count}, from {percent}% of the pupils): {list}.',
  },
  answered: {
    id: 'Setiap kebutuhan dari {percent}% murid ke atas dijawab rencana.',
    en: 'Every need from {percent}% of the pupils is answered by the plan.',
  },
  plans: {
    id: 'Rencana tanpa kebutuhan ({count}): {list}. Isi kolom ID rencana pada tab {tab} bila ada yang dijawabnya.',
    en: 'Plan items without a need ({count}): {list}. Fill in Plan item on the tab {tab} where one answers a need.',
  },
  guessed: {
    id: '{count} tautan dipilih menurut katanya; periksa kolom ID rencana.',
    en: '{count} links were chosen by their words; check the column Plan item.',
  },
  domains: {
    id: '{count} butir belum punya bidang: pilih bidangnya pada tab {tab}, lalu urutkan lagi.',
    en: '{count} items have no domain yet: pick it on the tab {tab}, then rank again.',
  },
  unread: {
    id: '{count} sel tidak terbaca dan tidak ikut dihitung: {list}. Isi Ya atau Tidak, atau persen 0 sampai 100.',
    en: '{count} cells could not be read and do not count: {list}. Write Yes or No, or a per cent from 0 to 100.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const MOST = 5;

function listed(words: readonly string[]): Text {
  const shown = words.slice(0, MOST).join('; ');
  const rest = words.length - MOST;
  return rest > 0
    ? { id: `${shown}; dan ${rest} lagi`, en: `${shown}; and ${rest} more` }
    : { id: shown, en: shown };
}

const percentText = (percent: number | undefined): string => (percent === undefined ? '' : ` ${percent}%`);

const shortened = (words: string): string => (words.length > 48 ? `${words.slice(0, 47)}…` : words);

const needsListed = (all: readonly RankedNeed[]): Text =>
  listed(all.map(({ item, percent }) => `${shortened(item)}${percentText(percent)}`));

/** Where the person has to do something, in the order of its weight. */
function openEnds({
  unanswered,
  plansWithoutNeed,
  guessed,
  withoutDomain,
  unread,
}: OpenNeeds): readonly Saying[] {
  const tab = needsTab.title;
  const about = (text: Text, count: number, list: Text = same('')): readonly Saying[] =>
    count > 0 ? [{ text, gaps: { count, list, tab, percent: THRESHOLDS.needPercent } }] : [];
  return [
    ...about(
      WORDS.unread,
      unread.length,
      listed(unread.map(({ cell, words }) => (words === '' ? cell : `${cell} "${shortened(words)}"`))),
    ),
    ...about(WORDS.domains, withoutDomain.length),
    ...about(WORDS.unanswered, unanswered.length, needsListed(unanswered)),
    ...about(WORDS.guessed, guessed.length),
    ...about(WORDS.plans, plansWithoutNeed.length, listed(plansWithoutNeed.map(({ id }) => id ?? ''))),
  ];
}

export function noticeOf(count: number, added: number, open: OpenNeeds): Saying {
  const tab = needsTab.title;
  if (count === 0) return { text: joined([{ text: WORDS.nothing, gaps: { tab } }, ...openEnds(open)]) };
  const first = { text: WORDS.ranked, gaps: { count, added, tab } };
  const all = { text: WORDS.answered, gaps: { percent: THRESHOLDS.needPercent } };
  return { text: joined([first, ...(open.unanswered.length === 0 ? [all] : []), ...openEnds(open)]) };
}

export function foreseenOf(open: OpenNeeds): Saying | undefined {
  const ends = openEnds(open);
  return ends.length > 0 ? { text: joined(ends) } : undefined;
}

export const needReply = ({ item, domain, percent, priority, plan, isGuess, row }: RankedNeed): Json => ({
  item,
  domain: domain ?? '',
  percent: percent ?? null,
  priority: priority ?? null,
  plan: plan ?? '',
  isGuess,
  row: row ?? null,
});

export function replyOf(all: readonly RankedNeed[], added: number, open: OpenNeeds): Json {
  return {
    needs: all.length,
    added,
    byDomain: DOMAINS.map(({ key }) => ({
      domain: key,
      needs: all.filter(({ domain }) => domain === key).map(needReply),
    })).filter(({ needs }) => needs.length > 0),
    unanswered: open.unanswered.map(needReply),
    withoutDomain: open.withoutDomain.map(needReply),
    guessed: open.guessed.map(needReply),
    plansWithoutNeed: open.plansWithoutNeed.map(({ id, topic }) => ({ id: id ?? '', topic: topic ?? '' })),
    unread: open.unread.map((one) => ({ ...one })),
    leftOut: [...open.leftOut],
  };
}
