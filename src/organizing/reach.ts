/** Which activities a finding holds up: those on whose rows it stands, and those that use what it speaks of. */

import { readList } from '../core/read';
import { SERVICES } from '../frameworks/services';
import { isInForce, isOwnOf } from './documents';
import type { School } from './school';
import type { StandingFinding } from './standing';
import { type Use, useDay, usesOf } from './uses';

/** Whether the use needs what the finding speaks of. */
type Needs = (use: Use) => boolean;

type Reach = (school: School, finding: StandingFinding) => Needs;

const NOBODY: Needs = () => false;

function recordAt<R>(
  located: readonly { readonly row: number; readonly record: R }[],
  { row }: StandingFinding,
): R | undefined {
  return located.find((one) => one.row === row)?.record;
}

/** The aid on whose row it stands; with a day before which nobody can have it. */
const aidOf =
  (isLacking: (use: Use, ready: string | undefined, today: string) => boolean): Reach =>
  (school, finding) => {
    const { code, ready } = recordAt(school.aids, finding) ?? {};
    if (code === undefined) return NOBODY;
    return (use) => use.aids.includes(code) && isLacking(use, ready, school.today);
  };

const visit: Reach = (school, finding) => {
  const code = recordAt(school.rooms, finding)?.code;
  return code === undefined ? NOBODY : (use) => use.rooms().some((room) => room.code === code);
};

const person: Reach = (school, finding) => {
  const code = recordAt(school.people, finding)?.code;
  return code === undefined ? NOBODY : (use) => use.people.includes(code);
};

/** No row says which service it is: its name stands in the message. */
const procedure: Reach = (_school, { message }) => {
  const key = SERVICES.find(({ label }) => label === message.gaps?.service)?.key;
  return key === undefined ? NOBODY : (use) => use.service === key;
};

const lateInstrument: Reach = (school, finding) => {
  const record = recordAt(school.documents, finding);
  if (!record) return NOBODY;
  const since = record.needed ?? school.today;
  const isLate = ({ from }: Use): boolean => !isInForce(record) || (record.ready ?? '') > from;
  return (use) => use.to >= since && isOwnOf(record, use.service) && isLate(use);
};

const test: Reach = (school, finding) => {
  const record = recordAt(school.documents, finding);
  return record ? (use) => isOwnOf(record, use.service) : NOBODY;
};

const moneyFor: Reach = (school, finding) => {
  const plans = readList(recordAt(school.funds, finding)?.plan ?? '');
  return ({ plan }) => plan !== undefined && plans.includes(plan);
};

const ownPlan: Reach = (school, finding) => {
  const id = recordAt(school.plan, finding)?.id;
  return id === undefined ? NOBODY : ({ plan }) => plan === id;
};

/**
 * Findings on things that an activity cannot do without, by check id. All others hold up what stands on their own
 * rows and nothing else: a decree that has run out is for the office, no lesson waits for it.
 */
const REACHES: Readonly<Record<string, Reach>> = {
  'ORG-M03': aidOf((use, _ready, today) => use.to >= today),
  'ORG-M04': aidOf((use, ready) => ready === undefined || use.from < ready),
  'ORG-M05': aidOf(() => true),
  'ORG-F08': visit,
  'ORG-P14': person,
  'ORG-A01': procedure,
  'ORG-A03': lateInstrument,
  'ORG-A04': test,
  'ORG-D03': ownPlan,
  'ORG-D09': moneyFor,
};

const keyOf = ({ tab, row }: { readonly tab: string; readonly row: number }): string => `${tab} ${row}`;

/** A plan item's finding that names a month holds up that month and what follows, not what was before. */
function hasBegun({ message }: StandingFinding, use: Use, ofRow: readonly Use[]): boolean {
  const { date } = message.gaps ?? {};
  if (use.dated || typeof date !== 'object') return true;
  const first = ofRow.find((one) => useDay(one).id === date.id);
  return first === undefined || use.from >= first.from;
}

export interface HeldUse {
  readonly use: Use;
  /** In the order of the findings. */
  readonly reasons: readonly StandingFinding[];
}

export interface HeldUp {
  /** Every use of the year, earliest first. */
  readonly uses: readonly HeldUse[];
  /** `schedule 7`, `annual 3`: what stands on the row, or on what it uses on any day. */
  readonly byRow: ReadonlyMap<string, readonly StandingFinding[]>;
}

type Gathered = Map<string, StandingFinding[]>;

function put(into: Gathered, key: string, finding: StandingFinding): void {
  const before = into.get(key);
  if (before === undefined) into.set(key, [finding]);
  else if (!before.includes(finding)) before.push(finding);
}

function onOwnRows(standing: readonly StandingFinding[]): Gathered {
  const found: Gathered = new Map();
  for (const finding of standing) {
    if (finding.tab !== 'schedule' && finding.tab !== 'annual') continue;
    for (const row of finding.rows) put(found, keyOf({ tab: finding.tab, row }), finding);
  }
  return found;
}

/** @param standing what stands and is not ignored. */
export function heldUp(school: School, standing: readonly StandingFinding[]): HeldUp {
  const uses = usesOf(school);
  const own = onOwnRows(standing);
  const reaching = standing.flatMap((finding) => {
    const reach = Object.keys(REACHES).includes(finding.check) ? REACHES[finding.check] : undefined;
    return reach ? [{ finding, needs: reach(school, finding) }] : [];
  });
  const ofRow = new Map<string, Use[]>();
  for (const use of uses) ofRow.set(keyOf(use), [...(ofRow.get(keyOf(use)) ?? []), use]);
  const planRows = new Map([...school.plan].reverse().map(({ row, record }) => [record.id, row]));
  const byRow: Gathered = new Map([...own].map(([key, findings]) => [key, [...findings]]));
  const held = uses.map((use): HeldUse => {
    const key = keyOf(use);
    const onRow = (own.get(key) ?? []).filter((finding) => hasBegun(finding, use, ofRow.get(key) ?? []));
    const onThings = reaching.filter(({ needs }) => needs(use)).map(({ finding }) => finding);
    const planRow = planRows.get(use.plan);
    for (const finding of onThings) {
      put(byRow, key, finding);
      if (planRow !== undefined) put(byRow, keyOf({ tab: 'annual', row: planRow }), finding);
    }
    return { use, reasons: [...new Set([...onRow, ...onThings])] };
  });
  return { uses: held, byRow };
}
