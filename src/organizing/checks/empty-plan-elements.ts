/** ORG-A14: a service plan that is still to be used says something under each of its elements. */

import { folded } from '../../core/text';
import { type ElementKey, PLAN_ELEMENTS, WRITTEN } from '../../frameworks/plan-elements';
import { PLAN_FORMS, type PlanForm } from '../../frameworks/plan-forms';
import { worded } from '../../frameworks/wording';
import { emptyElements } from '../../planning/service-plan-content';
import { factsReader, type PlanFacts } from '../../planning/service-plan-facts';
import { usualForm } from '../../planning/usual-form';
import type { Check, Hit } from '../check';
import type { School } from '../school';
import { listText } from '../wording';

interface TextRow {
  /** 1-based. */
  readonly row: number;
  readonly element: ElementKey | undefined;
}

/** The rows of each service plan on the tab of texts. */
function rowsByPlan(school: School): ReadonlyMap<string, readonly TextRow[]> {
  const found = new Map<string, TextRow[]>();
  for (const { row, record } of school.planTexts) {
    const { servicePlan, element } = record;
    if (servicePlan === undefined) continue;
    found.set(servicePlan, [...(found.get(servicePlan) ?? []), { row, element }]);
  }
  return found;
}

/** What was made with these rows: a form of which every text has its row, the usual one first. */
function formOf(facts: PlanFacts, asked: readonly (ElementKey | undefined)[]): PlanForm | undefined {
  const hasRows = (form: PlanForm): boolean =>
    form.parts.every(({ elements }) =>
      elements.every((element) => !WRITTEN.includes(element) || asked.includes(element)),
    );
  return [usualForm(facts), ...PLAN_FORMS].find(hasRows);
}

function emptyIn(facts: PlanFacts, rows: readonly TextRow[]): readonly ElementKey[] {
  const asked = rows.map(({ element }) => element);
  const form = formOf(facts, asked);
  if (form) return emptyElements(facts, form);
  return emptyElements(facts, {
    ...PLAN_FORMS[0],
    parts: asked.flatMap((element) => (element ? [{ mark: '', elements: [element] }] : [])),
  });
}

/** All of its dates have gone by: nobody will hold it after this plan any more. */
function isOver({ bookings, today }: PlanFacts): boolean {
  const dates = bookings.flatMap(({ record }) => record.date ?? []);
  return dates.length > 0 && dates.every((date) => date < today);
}

/** Where the plan item says it; everything else is written on the tab of texts. */
const IN_ANNUAL: Readonly<Partial<Record<ElementKey, string>>> = {
  topic: 'topic',
  target: 'target',
  media: 'aids',
  place: 'place',
  provider: 'person',
};

function hitOf(school: School, facts: PlanFacts, rows: readonly TextRow[]): readonly Hit[] {
  const empty = emptyIn(facts, rows);
  const [first] = empty;
  if (first === undefined) return [];
  const labels = empty.flatMap((element) => PLAN_ELEMENTS.find(({ key }) => key === element)?.label ?? []);
  const gaps = { ref: facts.id, element: worded(listText(labels), school.framework) };
  const text = rows.find(({ element }) => element === first);
  const item = school.plan.find(({ record }) => record.id === facts.item.id);
  const column = IN_ANNUAL[first];
  if (!text && item && column) return [{ tab: 'annual', row: item.row, column, gaps }];
  return [{ tab: 'plan-texts', row: (text ?? rows[0])?.row ?? 2, column: text ? 'text' : 'element', gaps }];
}

/** One finding a service plan, at the first of its empty elements. */
export const emptyPlanElements: Check = {
  id: 'ORG-A14',
  severity: 'W',
  message: {
    id: '{ref}: unsur {element} pada RPL masih kosong.',
    en: '{ref}: element {element} of the service plan is still empty.',
  },
  fix: {
    id: 'Isi teksnya di samping unsur itu, atau lewat menu "Buat RPL...".',
    en: 'Write its text beside the element, or through "Make a service plan..." in the menu.',
  },
  needs: [
    'plan-texts.servicePlan',
    'plan-texts.plan',
    'plan-texts.element',
    'plan-texts.text',
    'annual.id',
    'annual.service',
  ],
  leansOn: [
    'annual.format',
    'annual.domain',
    'annual.topic',
    'annual.objective',
    'annual.target',
    'annual.person',
    'annual.place',
    'annual.aids',
    'annual.method',
    'annual.evaluation',
    'schedule.date',
    'schedule.servicePlan',
  ],
  run: (school) => {
    const byPlan = rowsByPlan(school);
    if (byPlan.size === 0) return [];
    const factsOf = factsReader({ ...school, language: 'id' });
    return [...byPlan].flatMap(([id, rows]) => {
      const facts = factsOf(id);
      // What is known by another ID now is said under that one.
      const isThis = facts !== undefined && folded(facts.id) === folded(id);
      return isThis && !isOver(facts) ? hitOf(school, facts, rows) : [];
    });
  },
};
