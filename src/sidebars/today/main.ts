/** The sidebar that a counsellor opens first. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'showToday' });
