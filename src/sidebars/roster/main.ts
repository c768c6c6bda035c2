/** The sidebar that takes a pasted list: the page that brings in tables, opened where one is pasted. */

import { beginPasting, step } from '../adopt/state';
import { view } from '../adopt/view';
import { runPage } from '../kit/run-page';

runPage({ begin: beginPasting, step, view, greeting: 'proposeAdoption' });
