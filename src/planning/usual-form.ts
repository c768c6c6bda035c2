/** The form of a service plan that fits its service where nobody chose one. */

import { PLAN_FORMS, type PlanForm } from '../frameworks/plan-forms';
import type { PlanFacts } from './service-plan-facts';

export function usualForm({ service, framework, item }: PlanFacts): PlanForm {
  const byKey = (key: string): PlanForm => PLAN_FORMS.find((form) => form.key === key) ?? PLAN_FORMS[0];
  if (item.service === 'KPR' || item.service === 'KKP') return byKey('counselling');
  if (framework !== 'pola17') return byKey('rpl2016');
  return byKey(service?.kind === 'service' ? 'satlan' : 'satkung');
}
