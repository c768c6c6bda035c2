/** The sidebar that brings in tables of the person's own tabs. */

import { runPage } from '../kit/run-page';
import { begin, step } from './state';
import { view } from './view';

runPage({ begin, step, view, greeting: 'proposeAdoption' });
