/** The sidebar that sets up the school year. */

import { runPage } from '../kit/run-page';
import { beginOn, step } from './state';
import { view } from './view';

const two = (number: number): string => String(number).padStart(2, '0');

function browserDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

runPage({ begin: beginOn(browserDay), step, view, opensAnyway: true });
