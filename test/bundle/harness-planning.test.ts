/** What the commands that plan the year promise: they make the most calls, so a file of their own runs beside the rest. */

import { keepTheirPromises, OF_PLANNING } from './harness';

keepTheirPromises(OF_PLANNING);
