/** What every tab holds when a school year begins: its files, what is built in, and what follows from them. */

import type { Grid } from '../core/cell';
import { monthOf } from '../core/civil-date';
import type { Desk } from '../core/command';
import type { Edit } from '../core/edit';
import type { JsonObject } from '../core/json';
import type { Tab } from '../core/tab';
import type { TabTemplate } from '../core/template';
import type { Locale } from '../core/text';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { lists } from '../tabs/lists';
import { procedures } from '../tabs/procedures';
import { profile } from '../tabs/profile';
import { schedule } from '../tabs/schedule';
import { asTab, completed, hasRows } from './as-tab';
import { listRows, procedureRows } from './built-in-rows';
import { readCalendar } from './calendar';
import { entryRows, withMonths } from './calendar-rows';
import { calendarFilling, filledCalendar, filledProfile, profileFilling } from './fill-blanks';
import { organizingRows, planExtras } from './organizing-rows';
import { planRows } from './plan-rows';
import { profileRows, profileValues } from './profile-rows';
import type { SchoolFiles } from './school-files';
import { readSettings, type Settings } from './settings';
import { viewRows } from './views';

/** Not in the workbook, or left half made by a run that was broken off. */
export const isToMake = (desk: Desk, { id }: TabTemplate): boolean =>
  desk.tabs[id] === undefined || desk.unfinished.includes(id);

/** A finished tab in which somebody wrote. */
export const standing = (desk: Desk, template: TabTemplate): Tab | undefined => {
  const tab = desk.tabs[template.id];
  return !isToMake(desk, template) && hasRows(tab) ? tab : undefined;
};

/** The tab as it will be when these rows have come: what people have stays. */
function tabToBe(desk: Desk, template: TabTemplate, rows: Grid): Tab {
  const tab = desk.tabs[template.id];
  if (!hasRows(tab)) return asTab(template, rows);
  return isToMake(desk, template) ? completed(tab, rows) : tab;
}

export interface Choices {
  readonly answers: JsonObject;
  readonly files: SchoolFiles;
  readonly language: Locale;
  readonly framework: string;
  /** Only what the files and the add-on bring, not what follows from it. */
  readonly withoutViews?: true;
}

export interface FirstRows {
  readonly settings: Settings;
  /** For a profile and a calendar that stand already. */
  readonly fillings: readonly Edit[];
  /** In template order, by template id; tabs that begin blank are left out. */
  readonly rows: Readonly<Record<string, Grid>>;
}

const NOTHING: JsonObject = {};

export function firstRows(desk: Desk, choices: Choices): FirstRows {
  const { answers, files, language, framework } = choices;
  const org = files.org ?? NOTHING;
  const days = files.calendar ?? NOTHING;
  const values = profileValues({
    answers,
    profile: files.profile ?? NOTHING,
    calendar: days,
    today: desk.today,
    language,
    framework,
  });
  const school = profileRows(values, language);
  const [ownSchool, ownDays] = [standing(desk, profile), standing(desk, calendar)];
  const schoolTab = ownSchool ? filledProfile(ownSchool, values) : tabToBe(desk, profile, school);
  const settings = readSettings(schoolTab);
  const entries = entryRows(days, language);
  const year = ownDays
    ? filledCalendar(ownDays, entries, schoolTab)
    : readCalendar(tabToBe(desk, calendar, entries), schoolTab);
  const organizing = organizingRows(org, language);
  const firstMonth = monthOf(settings.yearStart);
  const plan = files.plan
    ? planRows(files.plan, { locale: language, framework, firstMonth, extras: planExtras(org) })
    : [];
  const views = (): Readonly<Record<string, Grid>> =>
    viewRows(
      {
        annual: tabToBe(desk, annual, plan),
        schedule: tabToBe(desk, schedule, organizing[schedule.id] ?? []),
        journal: desk.tabs.journal,
        calendar: year,
        framework,
      },
      language,
    );
  return {
    settings,
    fillings: [
      ...(ownSchool ? profileFilling(ownSchool, values) : []),
      ...(ownDays ? calendarFilling(ownDays, entries, year) : []),
    ],
    rows: {
      ...organizing,
      ...(choices.withoutViews ? {} : views()),
      [profile.id]: school,
      [calendar.id]: withMonths(entries, year),
      [lists.id]: listRows(language),
      [annual.id]: plan,
      [procedures.id]: procedureRows(language, framework),
    },
  };
}
