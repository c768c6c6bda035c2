/** The sidebar of the findings. */

import { FINDINGS } from '../../texts/findings-sidebar';
import { runPage } from '../kit/run-page';
import { begin, GREETING, step } from './state';
import { view } from './view';

runPage({
  begin,
  step,
  view,
  greeting: GREETING,
  openingWords: { heading: FINDINGS.checking, status: FINDINGS.checkingStatus },
});
