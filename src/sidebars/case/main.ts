/** The sidebar that shows one counselee code's way. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'showCase' });
