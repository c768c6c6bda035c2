/** The sidebar that places the plan on days and shows where each month stands. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'readPlan' });
