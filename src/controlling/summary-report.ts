/** The principal's summary, laid out: one sheet of values that fits two A4 pages. */

import type { Line, Report } from '../core/report';
import type { Tab } from '../core/tab';
import { signatureLines, sourceLines } from './report-closing';
import { decisionLines } from './report-decisions';
import { noteLines, recommendationLines } from './report-fields';
import { figureLines, headLines, standingLines } from './report-head';
import { SPACE } from './report-lines';
import { monthBlock } from './report-months';
import { componentLines, serviceLines } from './report-services';
import { evaluationLines, obstacleLines, reachLines, readinessLines } from './report-standing';
import type { Facts } from './summary-facts';

/** Pixels: a little more than an A4 page without its margins holds, so that it shrinks and takes more lines. Equal neighbours are set in one call. */
const WIDTHS: readonly number[] = [170, 79, 79, 79, 79, 79, 79, 96];

/** Lines that two pages hold at this width. */
const MOST_LINES = 94;

type Section = readonly Line[];

/** A blank line between sections as long as two pages hold them. */
function joined(sections: readonly Section[]): readonly Line[] {
  const written = sections.filter((section) => section.length > 0);
  const length = written.reduce((sum, section) => sum + section.length, 0) + written.length - 1;
  const gap = length > MOST_LINES ? [] : [SPACE];
  return written.flatMap((section, index) => (index === 0 ? section : [...gap, ...section]));
}

/** @param standing the summary as it stands, for the words that people wrote in it. */
export function summaryReport(facts: Facts, standing: Tab | undefined): Report {
  const months = monthBlock(facts, WIDTHS);
  const above = [headLines(facts), figureLines(facts), standingLines(facts)];
  // What fills the first page stands before the services, which are too many to share it.
  const below = [
    componentLines(facts),
    evaluationLines(facts),
    obstacleLines(facts),
    serviceLines(facts),
    reachLines(facts),
    readinessLines(facts),
    decisionLines(facts, standing, WIDTHS.length),
    recommendationLines(facts, standing, WIDTHS.length),
    noteLines(facts, standing, WIDTHS.length),
    signatureLines(facts),
    sourceLines(facts),
  ];
  const lines = joined([...above, months.lines, ...below]);
  const at = lines.indexOf(months.lines[0] ?? SPACE);
  const { chart } = months;
  return {
    widths: WIDTHS,
    lines,
    charts: [{ ...chart, from: chart.from + at, to: chart.to + at, line: chart.line + at }],
  };
}
