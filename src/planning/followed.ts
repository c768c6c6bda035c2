/** Tabs that are about to be made, once other rows came into them: what follows from those rows is worked out anew. */

import type { Grid } from '../core/cell';
import type { Desk } from '../core/command';
import type { Edit } from '../core/edit';
import type { Tab } from '../core/tab';
import type { TabTemplate } from '../core/template';
import { isLocale } from '../core/text';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { profile } from '../tabs/profile';
import { schedule } from '../tabs/schedule';
import { asTab } from './as-tab';
import { readCalendar } from './calendar';
import { withMonths } from './calendar-rows';
import { viewRows } from './views';

/** What the edits say that the workbook will know of itself. */
const remembered = (edits: readonly Edit[], fact: string): string | undefined =>
  edits.flatMap((edit) => (edit.do === 'remember' && edit.fact === fact ? [edit.value] : []))[0];

/** The same edits, with the months beside the holidays and the three programmes as they follow from the rows. */
export function followed(desk: Desk, edits: readonly Edit[]): readonly Edit[] {
  const toBe = ({ id }: TabTemplate): Tab | undefined => {
    const made = edits.find((edit) => edit.do === 'make-tab' && edit.template.id === id);
    return made?.do === 'make-tab' ? asTab(made.template, made.rows) : desk.tabs[id];
  };
  const [plan, days] = [toBe(annual), toBe(calendar)];
  if (!plan || !days) return edits;
  const year = readCalendar(days, toBe(profile));
  const spoken = remembered(edits, 'language');
  const views = viewRows(
    {
      annual: plan,
      schedule: toBe(schedule),
      journal: undefined,
      calendar: year,
      framework: remembered(edits, 'framework') ?? desk.framework,
    },
    isLocale(spoken) ? spoken : desk.language,
  );
  return edits.map((edit): Edit => {
    if (edit.do !== 'make-tab') return edit;
    const rows: Grid | undefined =
      edit.template.id === calendar.id ? withMonths(edit.rows, year) : views[edit.template.id];
    return rows ? { ...edit, rows } : edit;
  });
}
