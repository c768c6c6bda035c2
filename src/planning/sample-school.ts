/** The sample school's files as they come with the product, each one string: parsed only when somebody tries it. */

import calendar from '../workbench/sample/calendar-2026-2027.json' with { type: 'text' };
import org from '../workbench/sample/org-2026-2027.json' with { type: 'text' };
import plan from '../workbench/sample/plan-2026-2027.csv' with { type: 'text' };
import profile from '../workbench/sample/profile.json' with { type: 'text' };

/** The compiler takes an imported `.json` for what it holds; the build makes text of it. */
export const SAMPLE_FILES = [
  { name: 'profile.json', text: String(profile) },
  { name: 'calendar.json', text: String(calendar) },
  { name: 'org.json', text: String(org) },
  { name: 'plan.csv', text: plan },
];

/** Of a workbook that was made from them. */
export const SAMPLE_FACT = 'sample';
