/** "Start the year" in a copy that somebody prepared: its tabs come with the template, and the first steps go. */

import type { Cell } from '../core/cell';
import { type Command, type Desk, isRefusal, type Outcome } from '../core/command';
import type { Edit, MakeTab } from '../core/edit';
import type { Tab } from '../core/tab';
import { FIRST_ROW, type TabTemplate } from '../core/template';
import { type Locale, same } from '../core/text';
import { welcome } from '../tabs/welcome';
import { keptPack } from './kept-pack';
import { mergePart } from './merge-part';
import { PACK_PARTS, type Pack } from './pack';

/** The tab as it would stand once it is made. */
const made = ({ template, rows }: MakeTab): Tab => ({
  template,
  grid: [
    template.columns.map(({ key }) => `${template.id}.${key}`),
    template.columns.map(({ title }) => title.id),
    ...rows,
  ],
  places: Object.fromEntries(template.columns.map(({ key }, place) => [key, place])),
});

/** Headers as the template's author worded them; another language has its own. */
function reworded({ template }: MakeTab, pack: Pack, language: Locale): TabTemplate {
  const labels = pack.meta.language === language ? pack.labels[template.id] : undefined;
  if (!labels) return template;
  const columns = template.columns.map((column) => {
    const label = labels[column.key];
    return label === undefined ? column : { ...column, title: same(label) };
  });
  return { ...template, columns };
}

function withPack(edit: Edit, pack: Pack, language: Locale): Edit {
  const part = PACK_PARTS.find(({ template }) => edit.do === 'make-tab' && edit.template.id === template.id);
  if (!part || edit.do !== 'make-tab') return edit;
  const tab = made(edit);
  const fresh = part.spoken && pack.meta.language !== language ? [] : pack[part.name];
  const merged = mergePart({
    part,
    tab,
    language,
    old: undefined,
    fresh,
    lock: undefined,
    wants: () => true,
  });
  const rows: Cell[][] = edit.rows.map((row) => [...row]);
  for (const { row, column, after } of merged.cells) {
    const cells = rows[row - FIRST_ROW];
    if (cells) cells[tab.places[column] ?? 0] = after;
  }
  return { ...edit, template: reworded(edit, pack, language), rows: [...rows, ...merged.rows] };
}

/** What follows from rows that came with the template. */
type Follow = (desk: Desk, edits: readonly Edit[]) => readonly Edit[];

function prepared(desk: Desk, outcome: Outcome, follow: Follow): Outcome {
  const pack = keptPack(desk);
  if (!desk.tabs[welcome.id]) return outcome;
  const language = outcome.edits.flatMap((edit): readonly Locale[] =>
    edit.do === 'remember' && edit.fact === 'language' ? [edit.value === 'en' ? 'en' : 'id'] : [],
  )[0];
  const edits = pack
    ? follow(
        desk,
        outcome.edits.map((edit) => withPack(edit, pack, language ?? desk.language)),
      )
    : outcome.edits;
  return { ...outcome, edits: [...edits, { do: 'delete-tab', template: welcome }] };
}

export const startFromTemplate = (start: Command, follow: Follow): Command => ({
  ...start,
  accept: (input) => {
    const thinking = start.accept(input);
    if (isRefusal(thinking)) return thinking;
    return (desk) => {
      const outcome = thinking(desk);
      return isRefusal(outcome) ? outcome : prepared(desk, outcome, follow);
    };
  },
});
