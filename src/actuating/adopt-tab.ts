/** The command "use another tab": rows of a table of the person's own come in by copy; the original stays as it is. */

import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import type { Json } from '../core/json';
import type { TabTemplate } from '../core/template';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { adoptionForeseen, adoptionNotice, adoptionReply, askFirst, leftOf } from './adoption/adoption-reply';
import { type Asked, askedIn, intoAsked, tabAsked } from './adoption/asked';
import { study } from './adoption/study';

const lost = ({ id, title }: TabTemplate): Refusal => ({
  code: 'damaged',
  tab: id,
  message: {
    text: { id: 'Tab {tab} tidak ada di buku kerja ini.', en: 'The tab {tab} is not in this workbook.' },
    gaps: { tab: title },
  },
  remedy: {
    text: {
      id: 'Jalankan menu Pulihkan tab dan kolom, lalu ulangi.',
      en: 'Run Repair in the menu, and try again.',
    },
  },
});

function adopt(desk: Desk, asked: Asked): Outcome | Refusal {
  const tab = desk.tabs[asked.into.id];
  if (!tab) return lost(asked.into);
  const found = study(desk, asked);
  if (isRefusal(found)) return found;
  const first = found.questions.filter((question) => question.first);
  if (first.length > 0) return askFirst(first);
  const adopted = found.adopt(tab);
  if (isRefusal(adopted)) return adopted;
  const foreseen = adoptionForeseen(found, adopted);
  return {
    edits: adopted.edits,
    notice: adoptionNotice(found, adopted),
    ...(foreseen ? { foreseen } : {}),
    reply: adoptionReply(found, adopted),
    counts: [{ tab: asked.into.id, kept: adopted.kept, skipped: leftOf(found, adopted).length }],
  };
}

/** What has to be read to bring rows into a tab. */
function tabsFor(input: Json): readonly TabTemplate[] {
  const into = intoAsked(input);
  if (!into) return [];
  return into.id === journal.id ? [profile, calendar, journal, personnel, classes] : [into, personnel];
}

function accept(input: Json): Thinking | Refusal {
  const asked = askedIn(input);
  return isRefusal(asked) ? asked : (desk) => adopt(desk, asked);
}

export const adoptTab: Command = {
  reads: [],
  optional: [],
  readsAlso: tabsFor,
  readsOther: tabAsked,
  accept,
};
