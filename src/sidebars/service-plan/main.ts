/** The sidebar that makes service plans ready to print. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'readServicePlan' });
