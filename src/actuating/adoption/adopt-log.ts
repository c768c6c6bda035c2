/** A foreign log that was read comes into the journal: what is new is added, what stands already is left alone. */

import { closedMonths } from '../../core/closed-months';
import type { Desk, Refusal } from '../../core/command';
import type { Tab } from '../../core/tab';
import { serviceOf } from '../../frameworks/services';
import { readCalendar } from '../../planning/calendar';
import { readSettings } from '../../planning/settings';
import { journal } from '../../tabs/journal';
import { completionsOf } from '../half-written';
import { lostColumns } from '../log-columns';
import { sessionRows } from '../log-rows';
import { matchLog, matchMended, newRows, withoutClosed } from '../match-log';
import { CONFIDENTIAL } from '../session-rules';
import { type Adopted, editsFor } from './adopted';
import type { ReadSession } from './read-log';

/** What a confidential session was about stays out of the log. */
function masked({ line, given }: ReadSession, { language }: Desk): ReadSession {
  const isConfidential = serviceOf(given.service)?.confidentiality === 2;
  return isConfidential && given.topic
    ? { line, given: { ...given, topic: CONFIDENTIAL[language] } }
    : { line, given };
}

export function adoptLog(desk: Desk, tab: Tab, sessions: readonly ReadSession[]): Adopted | Refusal {
  const filled = new Set(
    sessions.flatMap(({ given }) => Object.keys(given).filter((key) => given[key] !== '')),
  );
  const lost = lostColumns(tab, filled);
  if (lost) return lost;
  const { calendar, profile } = desk.tabs;
  const rules = {
    calendar: readCalendar(calendar, profile),
    settings: readSettings(profile),
    framework: desk.framework,
  };
  const logs = sessionRows(
    sessions.map((session) => masked(session, desk)),
    rules,
    desk.language,
  );
  const { match, closed } = withoutClosed(matchMended(tab, matchLog(tab, logs, false)), closedMonths(tab));
  const numbered = newRows(tab, match, logs);
  const taken = new Set([
    ...[...match.added, ...match.kept.map(({ log }) => log)].map(({ line }) => line),
    ...closed,
  ]);
  const completed = desk.unfinished.includes(journal.id) ? completionsOf(tab, match.kept) : [];
  return {
    added: numbered,
    kept: match.kept.length,
    repeated: logs.map(({ line }) => line).filter((line) => !taken.has(line)),
    closed,
    edits: editsFor(desk, tab, numbered, completed),
  };
}
