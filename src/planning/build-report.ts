/** Builds one of the printable reports in their one tab; each pillar adds its kinds. */

import { sameCell } from '../core/cell';
import { type Command, type Desk, isRefusal, type Refusal } from '../core/command';
import { type Json, property } from '../core/json';
import { type Report, shownValue } from '../core/report';
import type { TabTemplate } from '../core/template';
import { clip, folded, type Locale, type Text } from '../core/text';
import { worded } from '../frameworks/wording';
import { profile } from '../tabs/profile';
import { report as reportTab } from '../tabs/report';
import { noSuchPeriod, type Period, readPeriod, yearKey } from './period';
import { readSettings } from './settings';

export interface ReportKind {
  readonly key: string;
  readonly label: Text;
  readonly reads: readonly TabTemplate[];
  /** For the counsellor alone, and says so at its head: it holds codes, or exact counts of confidential services. */
  readonly isOwn?: true;
  /** The days of a report that always starts today: none is asked for. */
  readonly ownPeriod?: (desk: Desk) => Period;
  /** Is about one session, where one is named or selected. */
  readonly ofSession?: true;
  /** @param session ID of a row; left out or '' for the one that is selected, if any. */
  readonly build: (desk: Desk, period: Period, session?: string) => Report | Refusal;
}

/** Line i stands on sheet row i + 2, below the hidden row with the tab's id. */
const stands = (desk: Desk, { lines, widths }: Report): boolean => {
  const grid = desk.tabs[reportTab.id]?.grid;
  const isThere = grid !== undefined && !desk.unfinished.includes(reportTab.id);
  return (
    isThere &&
    grid.length - 1 <= lines.length &&
    lines.every(({ cells }, index) =>
      widths.every((_, place) => sameCell(shownValue(cells[place] ?? ''), grid[index + 1]?.[place])),
    )
  );
};

/** Every kind by the number under which the menu takes it. */
export function numberedKinds(kinds: readonly ReportKind[], between: string): Text {
  const inWords = (locale: Locale): string =>
    kinds.map(({ label }, index) => `${index + 1} ${label[locale]}`).join(between);
  return { id: inWords('id'), en: inWords('en') };
}

const NO_SUCH_KIND = (kind: string, kinds: readonly ReportKind[]): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Jenis laporan "{kind}" tidak dikenal.', en: 'The kind of report "{kind}" is unknown.' },
    gaps: { kind },
  },
  remedy: {
    text: { id: 'Tulis salah satu nomor: {kinds}.', en: 'Write one of these numbers: {kinds}.' },
    gaps: { kinds: numberedKinds(kinds, ', ') },
  },
});

const NOTICE: Text = {
  id: '{label}, {period}, ada pada tab {tab}. Cetak: lembar saat ini, {size}, {paper}, sesuaikan dengan lebar.',
  en: '{label}, {period}, is on the tab {tab}. Print: current sheet, {size}, {paper}, fit to width.',
};

const OWN: Text = {
  id: 'RAHASIA · hanya untuk guru BK; jangan diserahkan atau dicetak untuk pihak lain',
  en: 'CONFIDENTIAL · for the counsellor only; not to be handed over or printed for others',
};

/** Above all else that stands on the page. */
const withHead = (report: Report, { isOwn }: ReportKind, { language, framework }: Desk): Report =>
  isOwn
    ? {
        ...report,
        lines: [{ style: 'formSubtitle', cells: [worded(OWN, framework)[language]] }, ...report.lines],
      }
    : report;

const ACROSS: Text = { id: 'mendatar', en: 'landscape' };
const UPRIGHT: Text = { id: 'tegak', en: 'portrait' };

/** Pixels of a report that an upright page shrinks by a quarter at most: 698 of A4 between half-inch margins. */
const UPRIGHT_MOST = 930;

const wayOf = ({ widths }: Report): Text =>
  widths.reduce((sum, width) => sum + width, 0) > UPRIGHT_MOST ? ACROSS : UPRIGHT;

/** What is there and is no text can be no kind and no period: `?` is refused as such. */
function wordsIn(input: Json, key: string): string {
  const given = property(input, key) ?? '';
  return typeof given === 'string' ? given.trim() : '?';
}

/** The menu has one line for all: `12 S0012`, `official 2026-10`. */
const behindKind = (input: Json): string => wordsIn(input, 'kind').split(/\s+/).slice(1).join(' ');

function kindIn(kinds: readonly ReportKind[], input: Json): ReportKind | undefined {
  const word = folded(wordsIn(input, 'kind').split(/\s+/)[0] ?? '');
  return kinds.find(({ key }, index) => key === word || String(index + 1) === word);
}

const sessionIn = (input: Json, kind: ReportKind | undefined): string =>
  wordsIn(input, 'session') || (kind?.ofSession ? behindKind(input) : '');

const periodIn = (input: Json, kind: ReportKind | undefined): string =>
  wordsIn(input, 'period') || (kind?.ofSession ? '' : behindKind(input));

export const makeBuildReport = (kinds: readonly ReportKind[]): Command => ({
  reads: [profile],
  optional: [reportTab],
  readsAlso: (input) => kindIn(kinds, input)?.reads ?? [],
  readsSelection: (input) => {
    const kind = kindIn(kinds, input);
    return kind?.ofSession === true && sessionIn(input, kind) === '';
  },
  accept: (input: Json) => {
    const found = kindIn(kinds, input);
    const given = periodIn(input, found);
    const session = sessionIn(input, found);
    if (!found || (session !== '' && !found.ofSession))
      return NO_SUCH_KIND(clip(wordsIn(input, 'kind')), kinds);
    return (desk) => {
      const year = readSettings(desk.tabs.profile);
      const key = given || yearKey(year);
      const period = found.ownPeriod?.(desk) ?? readPeriod(key, year);
      if (!period) return noSuchPeriod(key, year);
      const built = found.build(desk, period, session);
      if (isRefusal(built)) return built;
      const report = withHead(built, found, desk);
      return {
        edits: stands(desk, report) ? [] : [{ do: 'draw-report', template: reportTab, report }],
        notice: {
          text: NOTICE,
          gaps: {
            label: found.label,
            period: period.label,
            tab: reportTab.title,
            size: year.paper,
            paper: wayOf(report),
          },
        },
        reply: { kind: found.key, period: period.key },
      };
    };
  },
});
