/** Every tab but the findings, in the order of the tab bar: the findings name them all. */

import type { TabTemplate } from '../core/template';
import { administration } from './administration';
import { aids } from './aids';
import { annual } from './annual';
import { calendar } from './calendar';
import { ceilings } from './ceilings';
import { classes } from './classes';
import { codes } from './codes';
import { evaluation } from './evaluation';
import { followUps } from './follow-ups';
import { funds } from './funds';
import { home } from './home';
import { journal } from './journal';
import { lists } from './lists';
import { monthly } from './monthly';
import { needs } from './needs';
import { personnel } from './personnel';
import { planTexts } from './plan-texts';
import { procedures } from './procedures';
import { profile } from './profile';
import { report } from './report';
import { rooms } from './rooms';
import { schedule } from './schedule';
import { semester } from './semester';
import { servicePlan } from './service-plan';
import { summary } from './summary';
import { supervision } from './supervision';
import { weekly } from './weekly';
import { workload } from './workload';

export const BEFORE_FINDINGS: readonly TabTemplate[] = [
  home,
  profile,
  calendar,
  classes,
  lists,
  needs,
  annual,
  semester,
  monthly,
  weekly,
  schedule,
  planTexts,
  servicePlan,
  personnel,
  rooms,
  aids,
  administration,
  funds,
  ceilings,
];

export const BEHIND_FINDINGS: readonly TabTemplate[] = [
  journal,
  procedures,
  codes,
  evaluation,
  followUps,
  supervision,
  workload,
  summary,
  report,
];
