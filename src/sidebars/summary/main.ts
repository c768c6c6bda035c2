/** The sidebar that builds the principal's summary. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'offerSummaries' });
