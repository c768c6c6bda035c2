/** Makes the printable service plan of a plan item or a dated row, and the rows where its texts are written. */

import { isBlank, sameCell } from '../core/cell';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { type Report, shownValue } from '../core/report';
import { clip, type Text } from '../core/text';
import { type ElementKey, PLAN_ELEMENTS } from '../frameworks/plan-elements';
import { PLAN_FORMS } from '../frameworks/plan-forms';
import { aids } from '../tabs/aids';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { needs } from '../tabs/needs';
import { personnel } from '../tabs/personnel';
import { planTexts } from '../tabs/plan-texts';
import { procedures } from '../tabs/procedures';
import { profile } from '../tabs/profile';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import { servicePlan } from '../tabs/service-plan';
import { emptyElements } from './service-plan-content';
import { type PlanFacts, planFacts } from './service-plan-facts';
import { planForm } from './service-plan-form';
import { readTexts, textEdits, type WrittenTexts, withTexts } from './service-plan-texts';
import { usualForm } from './usual-form';

/** Line i of a report stands on sheet row i + 2, below the hidden row with its id. */
const reportStands = (desk: Desk, id: string, { lines, widths }: Report): boolean => {
  const grid = desk.tabs[id]?.grid;
  return (
    grid !== undefined &&
    !desk.unfinished.includes(id) &&
    Math.max(grid.length - 1, lines.length) === lines.length &&
    lines.every(({ cells }, index) =>
      widths.every((_, place) => sameCell(shownValue(cells[place] ?? ''), grid[index + 1]?.[place])),
    )
  );
};

/** Dated rows that this plan serves name it, where nothing stands yet. */
function linkEdits(desk: Desk, { bookings, id }: PlanFacts): readonly Edit[] {
  const place = desk.tabs[schedule.id]?.places.servicePlan;
  if (place === undefined) return [];
  const cells = bookings
    .filter(({ row }) => isBlank(desk.tabs[schedule.id]?.grid[row - 1]?.[place]))
    .map(({ row }): CellChange => ({ row, column: 'servicePlan', before: '', after: id }));
  return cells.length > 0 ? [{ do: 'set-cells', tab: schedule.id, cells }] : [];
}

const NOTICE = {
  full: {
    id: '{form} {id} siap dicetak pada tab {tab}. Cetak: lembar saat ini, {size}, tegak, sesuaikan dengan lebar.',
    en: '{form} {id} is ready on the tab {tab}. Print: current sheet, {size}, portrait, fit to width.',
  },
  empty: {
    id: '{form} {id} ada pada tab {tab}. Unsur yang masih kosong: {empty}. Isi di tab {texts}, lalu buat lagi.',
    en: '{form} {id} is on the tab {tab}. Elements still empty: {empty}. Write them on the tab {texts}, then make it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const elementsText = (elements: readonly ElementKey[]): Text => {
  const labels = elements.flatMap((element) => PLAN_ELEMENTS.find(({ key }) => key === element)?.label ?? []);
  return { id: labels.map(({ id }) => id).join(', '), en: labels.map(({ en }) => en).join(', ') };
};

const NO_SUCH_PLAN = (plan: string): Refusal => ({
  code: 'bad-input',
  message: {
    text: {
      id: 'Tidak ada rencana atau jadwal dengan ID "{plan}".',
      en: 'There is no plan item and no dated row with the ID "{plan}".',
    },
    gaps: { plan: clip(plan) },
  },
  remedy: {
    text: {
      id: 'Tulis ID dari tab Program Tahunan (mis. PLN-004) atau dari tab Jadwal Harian.',
      en: 'Write an ID of the tab Annual programme (PLN-004, say) or of the tab Daily schedule.',
    },
  },
});

const NO_SUCH_FORM = (form: string): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Bentuk "{form}" tidak dikenal.', en: 'The form "{form}" is unknown.' },
    gaps: { form: clip(form) },
  },
  remedy: {
    text: {
      id: 'Pilih: {forms}; atau kosongkan untuk bentuk yang biasa.',
      en: 'Choose one of {forms}; or leave it out for the usual one.',
    },
    gaps: { forms: PLAN_FORMS.map(({ key }) => key).join(', ') },
  },
});

interface Wanted {
  readonly plan: string;
  readonly form: string | undefined;
  /** What the counsellor writes now, by element; blank takes back what was written. */
  readonly texts: WrittenTexts;
}

function think(desk: Desk, { plan, form: chosen, texts }: Wanted): Outcome | Refusal {
  const standing = planFacts(desk, plan);
  if (!standing) return NO_SUCH_PLAN(plan);
  const facts = withTexts(standing, texts);
  const form = PLAN_FORMS.find(({ key }) => key === chosen) ?? usualForm(facts);
  const report = planForm(facts, form);
  const empty = emptyElements(facts, form);
  return {
    edits: [
      ...textEdits(desk, facts, form, texts),
      ...linkEdits(desk, facts),
      ...(reportStands(desk, servicePlan.id, report)
        ? []
        : [{ do: 'draw-report', template: servicePlan, report } as const]),
    ],
    notice: {
      text: empty.length > 0 ? NOTICE.empty : NOTICE.full,
      gaps: {
        form: form.label,
        id: facts.id,
        tab: servicePlan.title,
        size: facts.settings.paper,
        texts: planTexts.title,
        empty: elementsText(empty),
      },
    },
    reply: { plan: facts.item.id ?? '', servicePlan: facts.id, form: form.key, empty: [...empty] },
  };
}

function accept(input: Json): Thinking | Refusal {
  const plan = property(input, 'plan') ?? '';
  const form = property(input, 'form') ?? '';
  const texts = readTexts(property(input, 'texts') ?? {});
  if (typeof plan !== 'string' || plan.trim() === '')
    return NO_SUCH_PLAN(typeof plan === 'string' ? plan : JSON.stringify(plan));
  if (typeof form !== 'string') return NO_SUCH_FORM(JSON.stringify(form));
  if (isRefusal(texts)) return texts;
  // The menu's one line may name the form behind the ID.
  const [id = '', ...behind] = form.trim() === '' ? plan.trim().split(/[\s;]+/) : [plan.trim()];
  const words = form.trim() || behind.join(' ');
  const chosen = words === '' ? undefined : readChoice(PLAN_FORMS, words);
  if (words !== '' && chosen === undefined) return NO_SUCH_FORM(words);
  return (desk) => think(desk, { plan: id, form: chosen, texts });
}

export const showServicePlan: Command = {
  reads: [profile, annual, planTexts],
  optional: [calendar, classes, needs, schedule, personnel, rooms, aids, procedures, servicePlan],
  accept,
};
