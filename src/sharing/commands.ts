/** What a person can ask about templates and the workbook itself, in menu order. */

import { type Entry, hidden, opens } from '../core/entry';
import { SURE } from '../texts/menu-questions';
import { detachPack } from './detach-pack';
import { exportPack } from './export-pack';
import { goToCell } from './go-to-cell';
import { comparePack, importPack } from './import-pack';
import { prepareSharing } from './prepare-sharing';
import { repairWorkbook } from './repair-workbook';

export const SHARING_COMMANDS = {
  goToCell: hidden({ id: 'Buka sel', en: 'Go to a cell' }, goToCell),
  repairWorkbook: {
    label: { id: 'Pulihkan tab dan kolom...', en: 'Repair...' },
    place: 'settings',
    command: repairWorkbook,
  },
  exportPack: opens({ id: 'Templat...', en: 'Templates...' }, 'settings', exportPack, 'pack'),
  importPack: hidden({ id: 'Masukkan templat', en: 'Import a template' }, importPack),
  comparePack: hidden({ id: 'Bandingkan templat', en: 'Compare a template' }, comparePack),
  prepareSharing: {
    label: { id: 'Siapkan untuk dibagikan...', en: 'Prepare for sharing...' },
    place: 'settings',
    command: prepareSharing,
    question: SURE,
  },
  detachPack: hidden({ id: 'Lepaskan templat', en: 'Detach the template' }, detachPack),
} as const satisfies Readonly<Record<string, Entry>>;
