/** The sidebar of the evaluations and follow-ups that are due. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'listDue' });
