/** What the menu says besides the names of the commands. */

import type { Text } from '../core/text';

export const MENU = {
  finish: { id: 'Selesaikan', en: 'Finish' },
  planning: { id: 'Perencanaan', en: 'Planning' },
  organizing: { id: 'Pengorganisasian', en: 'Organizing' },
  actuating: { id: 'Pelaksanaan', en: 'Actuating' },
  controlling: { id: 'Pengontrolan', en: 'Controlling' },
} as const satisfies Readonly<Record<string, Text>>;
