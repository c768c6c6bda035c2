/** The sidebar of the needs assessment: results in, needs beside the plan. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'readNeeds' });
