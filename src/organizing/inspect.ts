/** One look over the school: everything that stands, beside what earlier checks listed. */

import { type Desk, isRefusal, type Refusal, tabOf } from '../core/command';
import type { TabOf } from '../core/record';
import { missingColumns } from '../core/tab';
import { findings } from '../tabs/findings';
import { type Check, messagesOf } from './check';
import { type Listed, readListed } from './listed';
import { type Memory, readMemory, remembered } from './memory';
import { type Register, upToDate } from './register';
import { type School, schoolOf } from './school';
import { type StandingFinding, standingFindings } from './standing';
import { unsureOf } from './unsure';

export interface Inspection {
  /** Undefined where no check has made it yet. */
  readonly tab: TabOf<typeof findings> | undefined;
  readonly school: School;
  /** As the tab says it. */
  readonly before: readonly Listed[];
  readonly register: Register;
  /** What is said on the page and listed nowhere. */
  readonly onPage: readonly StandingFinding[];
  /** For the next check. */
  readonly memory: Memory;
}

/** Without these a finding cannot be known again, and would get a new number on every run. */
const MEMORY: readonly string[] = ['no', 'time', 'check', 'tab', 'message', 'status'];

function lostMemory(tab: TabOf<typeof findings>): Refusal | undefined {
  const lost = missingColumns(tab).find(({ key }) => MEMORY.includes(key));
  if (!lost) return undefined;
  return {
    code: 'damaged',
    message: {
      text: {
        id: 'Tab {tab} tidak lagi memiliki kolom {column}, sehingga temuan lama tidak dapat dikenali.',
        en: 'The tab {tab} has lost its column {column}, so earlier findings cannot be known again.',
      },
      gaps: { tab: findings.title, column: lost.title },
    },
    remedy: {
      text: {
        id: 'Jalankan "Pulihkan tab dan kolom...", lalu periksa lagi.',
        en: 'Run "Repair...", then check again.',
      },
    },
    tab: findings.id,
  };
}

/** @param pupilNames to look for in this run; kept nowhere. */
export function inspect(
  desk: Desk,
  every: readonly Check[],
  pupilNames: readonly string[] = [],
): Inspection | Refusal {
  const found = tabOf(desk, findings);
  // Broken off while it was made: as good as missing.
  const tab = found && Object.keys(found.places).length > 0 ? found : undefined;
  const lost = tab && !desk.unfinished.includes(findings.id) ? lostMemory(tab) : undefined;
  if (isRefusal(lost)) return lost;
  const { today, language } = desk;
  const { [findings.id]: _made, ...others } = desk.tabs;
  const school = schoolOf(tab ? desk : { ...desk, tabs: others }, pupilNames);
  const before = tab ? readListed(tab, today) : [];
  const checks = every.filter(({ id }) => !school.settings.checksOff.includes(id));
  const listed = checks.filter(({ isOnPageOnly }) => !isOnPageOnly);
  const isUnsure = unsureOf(listed, school);
  const circumstances = { today, language, isUnsure };
  const register = upToDate(before, standingFindings(listed, school), messagesOf(listed), circumstances);
  const onPage = standingFindings(
    checks.filter(({ isOnPageOnly }) => isOnPageOnly),
    school,
  );
  const memory = remembered(school, readMemory(tab));
  return { tab, school, before, register, onPage, memory };
}
