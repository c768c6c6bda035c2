/** What the page of service plans needs to know: the plan items, the forms, and what each element of one plan says. */

import { textOf } from '../core/cell';
import type { Command, Desk, Outcome, Refusal, SelectedRow } from '../core/command';
import { isRefusal, tabOf } from '../core/command';
import { type Json, type JsonObject, property } from '../core/json';
import { readChoice } from '../core/read';
import { readRecords } from '../core/record';
import { cellAt } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Text } from '../core/text';
import { type ElementKey, OPTIONAL_ELEMENTS, PLAN_ELEMENTS, WRITTEN } from '../frameworks/plan-elements';
import { PLAN_FORMS, type PlanForm } from '../frameworks/plan-forms';
import { serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { annual } from '../tabs/annual';
import { monthly } from '../tabs/monthly';
import { planTexts } from '../tabs/plan-texts';
import { schedule } from '../tabs/schedule';
import { semester } from '../tabs/semester';
import { servicePlan } from '../tabs/service-plan';
import { weekly } from '../tabs/weekly';
import { weekdayWords } from './long-dates';
import { usualContent } from './service-plan-content';
import { type PlanFacts, planFacts } from './service-plan-facts';
import { showServicePlan } from './show-service-plan';
import { usualForm } from './usual-form';

const json = ({ id, en }: Text): JsonObject => ({ id, en });

/** The column of each tab that says which plan item or dated row a row is. */
const NAMED_IN: Readonly<Record<string, string>> = {
  [annual.id]: 'id',
  [schedule.id]: 'id',
  [semester.id]: 'plan',
  [monthly.id]: 'plan',
  [weekly.id]: 'plan',
  [planTexts.id]: 'servicePlan',
};

/** Blank where the row is no plan's. */
function planInRow(desk: Desk, selected: SelectedRow | undefined): string {
  const tab = selected && desk.tabs[selected.tab];
  const column = selected && NAMED_IN[selected.tab];
  if (!tab || column === undefined || selected.row < FIRST_ROW) return '';
  return textOf(cellAt(tab.grid[selected.row - 1], tab.places[column]));
}

function itemsIn(desk: Desk): readonly JsonObject[] {
  const tab = tabOf(desk, annual);
  return (tab ? readRecords(tab) : []).flatMap(({ record }) => {
    if (record.id === undefined) return [];
    const label = serviceOf(record.service)?.label;
    return [
      {
        id: record.id,
        topic: record.topic ?? '',
        service: label ? json(worded(label, desk.framework)) : json({ id: '', en: '' }),
      },
    ];
  });
}

function elementOf(facts: PlanFacts, element: ElementKey, mark: string, label: Text | undefined): JsonObject {
  const own = PLAN_ELEMENTS.find(({ key }) => key === element)?.label;
  return {
    element,
    mark,
    label: json(worded(label ?? own ?? { id: element, en: element }, facts.framework)),
    text: facts.texts.get(element) ?? '',
    usual: usualContent(facts, element),
    isWritten: WRITTEN.includes(element),
    isNeeded: !OPTIONAL_ELEMENTS.includes(element),
  };
}

/** Each element once, in the order of the form; one alone in its part has the form's own words and mark. */
function elementsOf(facts: PlanFacts, form: PlanForm): readonly JsonObject[] {
  const seen = new Set<ElementKey>();
  return form.parts.flatMap(({ elements, mark, label }) =>
    elements.flatMap((element) => {
      if (seen.has(element)) return [];
      seen.add(element);
      return [elementOf(facts, element, mark, elements.length === 1 ? label : undefined)];
    }),
  );
}

/** A page shows so many days. */
const MOST_DATES = 40;

function openPlan(facts: PlanFacts, form: PlanForm): JsonObject {
  const { item, booking, bookings, framework, language } = facts;
  const name = serviceOf(item.service)?.label;
  return {
    id: item.id ?? '',
    asked: booking?.id ?? item.id ?? '',
    servicePlan: facts.id,
    topic: item.topic ?? '',
    service: name ? json(worded(name, framework)) : json({ id: '', en: '' }),
    form: form.key,
    usual: usualForm(facts).key,
    dates: bookings.slice(0, MOST_DATES).flatMap(({ record }) =>
      record.id === undefined || record.date === undefined
        ? []
        : [
            {
              id: record.id,
              words: [weekdayWords(record.date, language), (record.class ?? []).join(', ')]
                .filter(Boolean)
                .join(' · '),
            },
          ],
    ),
    elements: elementsOf(facts, form),
  };
}

interface Asked {
  readonly plan: string;
  readonly form: string;
}

function think(desk: Desk, { plan, form }: Asked): Outcome | Refusal {
  const wanted = plan || planInRow(desk, desk.selected);
  const facts = wanted === '' ? undefined : planFacts(desk, wanted);
  if (plan !== '' && !facts) {
    // The same words as where it is made.
    const refused = showServicePlan.accept({ plan, form });
    const said = isRefusal(refused) ? refused : refused(desk);
    if (isRefusal(said)) return said;
  }
  const chosen = PLAN_FORMS.find(({ key }) => key === readChoice(PLAN_FORMS, form));
  const titles = [annual, schedule, planTexts, servicePlan].map(
    ({ id, title }) => [id, json(title)] as const,
  );
  return {
    edits: [],
    notice: {
      text: { id: '{id} siap dilihat.', en: '{id} is ready to look at.' },
      gaps: { id: facts?.id ?? servicePlan.title },
    },
    reply: {
      today: desk.today,
      titles: Object.fromEntries(titles),
      plans: itemsIn(desk),
      forms: PLAN_FORMS.map(({ key, label }) => ({ key, label: json(label) })),
      ...(facts ? { open: openPlan(facts, chosen ?? usualForm(facts)) } : {}),
    },
  };
}

const wordsAt = (input: Json, key: string): string => {
  const given = property(input, key) ?? '';
  return typeof given === 'string' ? given.trim() : JSON.stringify(given);
};

export const readServicePlan: Command = {
  reads: showServicePlan.reads,
  optional: [...showServicePlan.optional, semester, monthly, weekly],
  readsOnly: true,
  readsSelection: true,
  accept: (input) => (desk) => think(desk, { plan: wordsAt(input, 'plan'), form: wordsAt(input, 'form') }),
};
