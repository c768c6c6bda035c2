/** Ranks the needs of the pupils by domain, links each to the plan item that answers it, and shows what is open. */

import type { Cell } from '../core/cell';
import { type Command, type Desk, type Outcome, type Refusal, type Thinking, tabOf } from '../core/command';
import { csvGrid } from '../core/csv';
import type { Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { clip } from '../core/text';
import { annual } from '../tabs/annual';
import { needs } from '../tabs/needs';
import { profile } from '../tabs/profile';
import type { Assessment } from './assessment';
import { foreseenOf, noticeOf, openNeeds, replyOf } from './needs-notice';
import { cellsOfNeed, inOrder, needChanges, type RankedNeed, rankNeedsOf } from './ranked-needs';
import { readAssessment } from './read-assessment';

const NO_SUCH_SHEET = (title: string): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Tidak ada tab bernama "{title}".', en: 'There is no tab called "{title}".' },
    gaps: { title: clip(title) },
  },
  remedy: {
    text: {
      id: 'Tulis nama tab persis seperti di bawah layar, mis. Form Responses 1.',
      en: 'Write the name exactly as it stands on the tab below, Form Responses 1 say.',
    },
  },
});

const NOT_READABLE = (title: string): Refusal => ({
  code: 'bad-input',
  message: {
    text: {
      id: 'Tab "{title}" tidak berisi jawaban Ya/Tidak dan tidak berisi butir dengan persen.',
      en: 'The tab "{title}" holds no Yes/No answers and no items with per cents.',
    },
    gaps: { title: clip(title) },
  },
  remedy: {
    text: {
      id: 'Pilih tab jawaban Google Formulir (satu kolom satu butir), atau tab dengan judul kolom Butir dan Persen.',
      en: 'Choose the answers of a Google Form (a column an item), or a tab with the headings Item and Per cent.',
    },
  },
});

const IS_NOT_TEXT = (given: Json): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Nama tab harus berupa teks, bukan {given}.', en: 'The name of a tab is text, not {given}.' },
    gaps: { given: clip(JSON.stringify(given)) },
  },
  remedy: { text: { id: 'Tulis nama tabnya.', en: 'Write its name.' } },
});

const NO_TABLE: Refusal = {
  code: 'bad-input',
  message: {
    text: {
      id: 'Yang ditempel bukan tabel butir dengan persen, dan bukan jawaban Ya/Tidak.',
      en: 'What was pasted is no table of items with per cents, and holds no Yes/No answers.',
    },
  },
  remedy: {
    text: {
      id: 'Salin sel-selnya beserta baris judul, misalnya kolom Butir, Bidang, dan Persen, lalu tempel lagi.',
      en: 'Copy the cells with their row of headings, the columns Item, Domain and Per cent say, and paste again.',
    },
  },
};

/** Pasted text takes the place of a tab. */
const pastedIn = (input: Json): Json | undefined => property(input, 'text');

const titleIn = (input: Json): string | undefined => {
  const given = property(input, 'tab') ?? '';
  if (pastedIn(input) !== undefined) return undefined;
  return (typeof given === 'string' && given.trim()) || undefined;
};

const NOTHING: Assessment = { items: [], unread: [], leftOut: [] };

function assessmentIn(desk: Desk, title: string): Assessment | Refusal {
  // The tab of needs itself only asks for new ranks.
  if (title === '' || desk.other?.ours === needs.id) return NOTHING;
  if (!desk.other) return NO_SUCH_SHEET(title);
  return (desk.other.ours ? undefined : readAssessment(desk.other)) ?? NOT_READABLE(title);
}

function editsOf(desk: Desk, tab: Tab, all: readonly RankedNeed[], title: string): readonly Edit[] {
  const rows = all
    .filter(({ row }) => row === undefined)
    .map((need): readonly Cell[] => {
      const cells: Readonly<Record<string, Cell>> = {
        item: need.item,
        ...cellsOfNeed(need, title, desk.language),
      };
      return needs.columns.map(({ key }) => cells[key] ?? '');
    });
  const cells = all.flatMap((need) => needChanges(tab, need, title, desk.language));
  return [
    ...(cells.length > 0 ? [{ do: 'set-cells', tab: needs.id, cells } as const] : []),
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: needs.id, rows } as const] : []),
  ];
}

/** @param title of the tab that was read, or the name of the instrument behind what was pasted. */
function think(
  desk: Desk,
  title: string,
  source: (desk: Desk, title: string) => Assessment | Refusal = assessmentIn,
): Outcome | Refusal {
  const [tab, plan] = [desk.tabs[needs.id], tabOf(desk, annual)];
  if (!tab || !plan) throw new RangeError('rankNeeds was run without its tabs');
  const assessment = source(desk, title);
  if ('code' in assessment) return assessment;
  const plans = readRecords(plan)
    .map(({ record }) => record)
    .filter(({ id }) => id !== undefined);
  const all = inOrder(rankNeedsOf(tab, assessment.items, title, plans));
  const edits = editsOf(desk, tab, all, title);
  const open = openNeeds(all, plans, assessment);
  const added = all.filter(({ row }) => row === undefined).length;
  const foreseen = foreseenOf(open);
  return {
    edits,
    notice: noticeOf(all.length, added, open),
    ...(foreseen ? { foreseen } : {}),
    reply: replyOf(all, added, open),
    counts: edits.length > 0 ? [] : [{ tab: needs.id, kept: all.length }],
  };
}

function pasted(text: Json, input: Json): Thinking | Refusal {
  const grid = typeof text === 'string' ? csvGrid(text) : undefined;
  const assessment = grid && readAssessment({ title: '', grid });
  const instrument = property(input, 'instrument') ?? '';
  if (!assessment || typeof instrument !== 'string') return NO_TABLE;
  return (desk) => think(desk, instrument.trim(), () => assessment);
}

function accept(input: Json): Thinking | Refusal {
  const text = pastedIn(input);
  if (text !== undefined) return pasted(text, input);
  const given = property(input, 'tab') ?? '';
  return typeof given === 'string' ? (desk) => think(desk, given.trim()) : IS_NOT_TEXT(given);
}

export const rankNeeds: Command = {
  reads: [profile, annual, needs],
  optional: [],
  readsOther: titleIn,
  accept,
};
