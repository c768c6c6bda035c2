/** Takes the sample school out of the workbook again; rows that people wrote stay, and are named. */

import { isBlank } from '../core/cell';
import type { Command, Counts, Desk, Outcome, Refusal, Thinking } from '../core/command';
import type { Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import type { Tab } from '../core/tab';
import { HEADER_ROW } from '../core/template';
import type { Saying } from '../core/text';
import { SCHEMA } from '../tabs/schema';
import { REMOVE_SAMPLE } from '../texts/remove-sample';
import { type Standing, sampleReader } from './sample-rows';
import { SAMPLE_FACT } from './sample-school';

/** A column of the person's own with something in it. */
function hasOwnColumn(tab: Tab): boolean {
  const ours = new Set(Object.values(tab.places));
  return (
    tab.template.shape === 'table' &&
    tab.grid.some(
      (row, index) =>
        index >= HEADER_ROW - 1 && row.some((cell, place) => !ours.has(place) && !isBlank(cell)),
    )
  );
}

interface Runs {
  readonly first: number;
  readonly last: number;
}

function runsOf(rows: readonly number[]): readonly Runs[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** Stands for a grid that did not grow: what the rows leave behind are blank rows to write in. */
const AS_TALL = Number.MAX_SAFE_INTEGER;

const removals = ({ template }: Tab, rows: readonly number[]): readonly Edit[] =>
  runsOf(rows).map(({ first, last }) => ({
    do: 'remove-rows',
    tab: template.id,
    row: first,
    count: last - first + 1,
    gridBefore: AS_TALL,
  }));

interface Leaving {
  readonly tab: Tab;
  readonly standing: Standing;
  /** Nothing of the person's own stands in it. */
  readonly goes: boolean;
}

function leavingOf(desk: Desk, everything: boolean): readonly Leaving[] {
  const standingIn = sampleReader(desk);
  return SCHEMA.flatMap(({ id }) => {
    const tab = desk.tabs[id];
    if (!tab) return [];
    const standing = standingIn(tab);
    const goes = everything || (standing.own.length === 0 && !hasOwnColumn(tab));
    return [{ tab, standing, goes }];
  });
}

const rowWords = (rows: readonly number[]): string =>
  runsOf(rows)
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');

/** The rows that stay are named, so that nobody has to look for them. */
function staying(kept: readonly Leaving[]): Saying | undefined {
  if (kept.length === 0) return undefined;
  const named = kept.map(({ tab, standing }) => ({
    title: tab.template.title,
    rows: rowWords(standing.own),
  }));
  const inWords = (locale: 'id' | 'en'): string =>
    named
      .map(({ title, rows }) =>
        rows === '' ? title[locale] : `${title[locale]} (${REMOVE_SAMPLE.row[locale]} ${rows})`,
      )
      .join('; ');
  return { text: REMOVE_SAMPLE.stays, gaps: { tabs: { id: inWords('id'), en: inWords('en') } } };
}

const NOTHING: Outcome = {
  edits: [],
  notice: { text: REMOVE_SAMPLE.none },
  reply: { tabs: 0, rows: 0, kept: {} },
};

function think(desk: Desk, everything: boolean): Outcome {
  if (!desk.sample) return NOTHING;
  const leaving = leavingOf(desk, everything);
  const kept = leaving.filter(({ goes }) => !goes);
  const edits = leaving.flatMap(({ tab, standing, goes }): readonly Edit[] =>
    goes ? [{ do: 'delete-tab', template: tab.template }] : removals(tab, standing.sample),
  );
  // Last, and the sample last of all: until then a run that was broken off knows which rows it looks for.
  const facts = kept.length > 0 ? [SAMPLE_FACT] : ['language', 'framework', 'version', SAMPLE_FACT];
  const rows = leaving.reduce(
    (sum, { standing, goes }) => sum + standing.sample.length + (goes ? standing.own.length : 0),
    0,
  );
  const gone = leaving.filter(({ goes }) => goes).length;
  const stays = staying(kept);
  return {
    edits: [...edits, ...facts.map((fact) => ({ do: 'forget', fact }) as const)],
    notice: {
      text: kept.length > 0 ? REMOVE_SAMPLE.doneButKept : REMOVE_SAMPLE.done,
      gaps: { count: gone, ...stays?.gaps },
    },
    ...(stays ? { foreseen: stays } : {}),
    counts: kept.map(({ tab, standing }): Counts => ({ tab: tab.template.id, kept: standing.own.length })),
    reply: {
      tabs: gone,
      rows,
      kept: Object.fromEntries(kept.map(({ tab, standing }) => [tab.template.id, standing.own.length])),
    },
  };
}

function accept(input: Json): Thinking | Refusal {
  const everything = property(input, 'everything') === true;
  return (desk) => think(desk, everything);
}

/** `{everything: true}`: what people wrote in our tabs goes, too. */
export const removeSample: Command = { reads: [], optional: SCHEMA, anywhere: true, accept };
