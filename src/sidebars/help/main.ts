/** The sidebar that explains the add-on. */

import { runPage } from '../kit/run-page';
import { view } from './view';

const still = { state: undefined };

runPage({ begin: () => still, step: () => still, view, opensAnyway: true });
