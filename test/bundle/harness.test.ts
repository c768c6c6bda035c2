/** What every other command promises, present and future: each is found in the command table by itself. */

import { COMMANDS, type CommandName } from '../../src/commands';
import { keepTheirPromises, OF_PLANNING } from './harness';

keepTheirPromises((Object.keys(COMMANDS) as CommandName[]).filter((name) => !OF_PLANNING.includes(name)));
