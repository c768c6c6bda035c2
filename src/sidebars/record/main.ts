/** The sidebar that records sessions. */

import { runPage } from '../kit/run-page';
import { begin, keeps, step } from './state';
import { view } from './view';

runPage({ begin, step, view, keeps, greeting: 'sessionsToRecord' });
