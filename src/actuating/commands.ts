/** A: what a person can ask about the journal, in menu order. */

import { type Entry, hidden, opens } from '../core/entry';
import { CLASS, MONTH } from '../texts/menu-questions';
import { adoptTab } from './adopt-tab';
import { closeMonth } from './close-month';
import { importRoster } from './import-roster';
import { importSessions } from './import-sessions';
import { issueCodes } from './issue-codes';
import { proposeAdoption } from './propose-adoption';
import { recordSession } from './record-session';
import { sessionsToRecord } from './sessions-to-record';

export const ACTUATING_COMMANDS = {
  recordSession: opens(
    { id: 'Catat kegiatan...', en: 'Record a session...' },
    'actuating',
    recordSession,
    'record',
  ),
  sessionsToRecord: hidden({ id: 'Kegiatan yang belum dicatat', en: 'Sessions to record' }, sessionsToRecord),
  importSessions: opens(
    { id: 'Impor jurnal...', en: 'Import a log...' },
    'actuating',
    importSessions,
    'import',
  ),
  issueCodes: {
    label: { id: 'Bagikan kode konseli...', en: 'Issue counselee codes...' },
    place: 'actuating',
    command: issueCodes,
    question: CLASS,
  },
  closeMonth: {
    label: { id: 'Tutup bulan...', en: 'Close a month...' },
    place: 'actuating',
    command: closeMonth,
    question: MONTH,
  },
  importRoster: opens(
    { id: 'Tempel daftar...', en: 'Paste a list...' },
    'organizing',
    importRoster,
    'roster',
  ),
  adoptTab: opens({ id: 'Ambil dari tab lain...', en: 'Use another tab...' }, 'actuating', adoptTab, 'adopt'),
  proposeAdoption: hidden({ id: 'Isi tab lain', en: 'What another tab holds' }, proposeAdoption),
} as const satisfies Readonly<Record<string, Entry>>;
