/** Links needs to the plan items that answer them, and makes plan items of needs that nothing answers yet. */

import { type Grid, isBlank, textOf } from '../core/cell';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
  tabOf,
} from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import type { Json } from '../core/json';
import { type Located, readRecords } from '../core/record';
import { cellAt, type Tab } from '../core/tab';
import { clip, folded, type Saying, same } from '../core/text';
import { annual, type PlanItem } from '../tabs/annual';
import { needs } from '../tabs/needs';
import { profile } from '../tabs/profile';
import { ANSWERING } from '../texts/answering-needs';
import { type NeedAnswers, type NeedLink, type NewPlan, needAnswersIn } from './need-answers';
import { monthLabel } from './period';
import { joined } from './placing-notice';
import { nextPlanId, noNeedRefusal, planFromNeed } from './plan-from-need';
import { LINKED_BY_WORDS } from './ranked-needs';
import { noPlanRefusal } from './schedule-answers';
import { readSettings } from './settings';

const UNREADABLE: Refusal = {
  code: 'bad-input',
  message: { text: ANSWERING.unreadable },
  remedy: { text: ANSWERING.readable },
};

type Need = Located<typeof needs>;

interface Book {
  readonly desk: Desk;
  readonly tab: Tab;
  readonly needs: readonly Need[];
  readonly plans: readonly PlanItem[];
}

interface Answered {
  readonly cells: readonly CellChange[];
  readonly rows: Grid;
  readonly sayings: readonly Saying[];
  /** IDs of the plan items that were made. */
  readonly made: readonly string[];
}

const sameWords = (one: string | undefined, other: string): boolean =>
  one !== undefined && folded(one) === folded(other);

/** The link, and the remark that it was chosen by words gone with the doubt. */
function linkCells({ tab }: Book, { row, record }: Need, plan: string): readonly CellChange[] {
  const change = (column: string, after: string): readonly CellChange[] => {
    const place = tab.places[column];
    const before = cellAt(tab.grid[row - 1], place);
    const isSame = isBlank(before) ? after === '' : textOf(before) === after;
    return place === undefined || isSame ? [] : [{ row, column, before, after }];
  };
  const isOurs = Object.values(LINKED_BY_WORDS).some((words) => words === record.note);
  return [...change('plan', plan), ...(isOurs ? change('note', '') : [])];
}

const NOTHING: Answered = { cells: [], rows: [], sayings: [], made: [] };

function link(book: Book, { need, plan }: NeedLink): Answered | Refusal {
  const found = book.needs.filter(({ record }) => sameWords(record.item, need));
  if (found.length === 0) return noNeedRefusal(need);
  const item = book.plans.find(({ id }) => sameWords(id, plan));
  if (plan !== '' && item?.id === undefined) return noPlanRefusal(plan);
  const cells = found.flatMap((one) => linkCells(book, one, item?.id ?? ''));
  const [changed, unchanged] = item
    ? [ANSWERING.linked, ANSWERING.stands]
    : [ANSWERING.unlinked, ANSWERING.unanswered];
  const text = cells.length > 0 ? changed : unchanged;
  return { ...NOTHING, cells, sayings: [{ text, gaps: { need: same(clip(need)), plan: item?.id ?? '' } }] };
}

/** An ID that an item made a moment ago has is taken. */
function make(book: Book, wanted: NewPlan, before: readonly string[]): Answered | Refusal {
  const found = book.needs.filter(({ record }) => sameWords(record.item, wanted.need));
  const [first] = found;
  if (!first) return noNeedRefusal(wanted.need);
  const standing =
    book.plans.find(({ id }) => found.some(({ record }) => sameWords(id, record.plan ?? ''))) ??
    book.plans.find((plan) => sameWords(plan.need, wanted.need));
  // A run that was broken off after its new row is finished by the link.
  if (standing?.id !== undefined) return link(book, { need: wanted.need, plan: standing.id });
  const id = nextPlanId([...book.plans.flatMap((plan) => plan.id ?? []), ...before]);
  const year = readSettings(tabOf(book.desk, profile));
  const asWritten = { ...wanted, need: first.record.item ?? wanted.need };
  const made = planFromNeed(asWritten, id, first.record.domain, book.desk, year);
  if (isRefusal(made)) return made;
  const gaps = {
    plan: id,
    need: same(clip(wanted.need)),
    volume: made.volume,
    month: monthLabel(wanted.month),
  };
  return {
    cells: found.flatMap((one) => linkCells(book, one, id)),
    rows: [made.row],
    sayings: [{ text: ANSWERING.made, gaps }],
    made: [id],
  };
}

const both = (one: Answered, other: Answered): Answered => ({
  cells: [...one.cells, ...other.cells],
  rows: [...one.rows, ...other.rows],
  sayings: [...one.sayings, ...other.sayings],
  made: [...one.made, ...other.made],
});

/** Everything, or the first refusal: nothing is done by halves. */
function answered(book: Book, { links, plans }: NeedAnswers): Answered | Refusal {
  let all = NOTHING;
  for (const step of [
    ...links.map((one) => () => link(book, one)),
    ...plans.map((one) => () => make(book, one, all.made)),
  ]) {
    const found = step();
    if (isRefusal(found)) return found;
    all = both(all, found);
  }
  return all;
}

function think(desk: Desk, answers: NeedAnswers): Outcome | Refusal {
  const [tab, plan] = [tabOf(desk, needs), tabOf(desk, annual)];
  if (!tab || !plan) throw new RangeError('answerNeeds was run without its tabs');
  const book: Book = {
    desk,
    tab,
    needs: readRecords(tab),
    plans: readRecords(plan).map(({ record }) => record),
  };
  const found = answered(book, answers);
  if (isRefusal(found)) return found;
  const { cells, rows, sayings, made } = found;
  // The new rows first: a link to nothing would be a fault.
  const edits: readonly Edit[] = [
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: annual.id, rows } as const] : []),
    ...(cells.length > 0 ? [{ do: 'set-cells', tab: needs.id, cells } as const] : []),
  ];
  return { edits, notice: { text: joined(sayings) }, reply: { linked: cells.length, made: [...made] } };
}

function accept(input: Json): Thinking | Refusal {
  const answers = needAnswersIn(input);
  return answers ? (desk) => think(desk, answers) : UNREADABLE;
}

export const answerNeeds: Command = { reads: [profile, annual, needs], optional: [], accept };
