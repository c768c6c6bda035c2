/** What this add-on is, for whom, and which version it is. */

import type { Command } from '../core/command';
import type { Text } from '../core/text';
import { SCHEMA_VERSION } from '../tabs/schema';

/** As in package.json (held by a test). */
export const ADDON_VERSION = '0.1.0';

const ABOUT: Text = {
  id: 'POAC for Sheets {version}: administrasi BK setahun dalam empat pilar (perencanaan, pengorganisasian, pelaksanaan, pengontrolan). Data tetap di buku kerja ini; tidak ada yang dikirim keluar. Mulailah dari tab Beranda.',
  en: 'POAC for Sheets {version}: a year of school guidance and counselling in four pillars (planning, organizing, actuating, controlling). Your data stay in this workbook; nothing is sent anywhere. Start on the tab Home.',
};

export const about: Command = {
  reads: [],
  optional: [],
  anywhere: true,
  accept: () => () => ({
    edits: [],
    notice: { text: ABOUT, gaps: { version: ADDON_VERSION } },
    reply: { version: ADDON_VERSION, schemaVersion: SCHEMA_VERSION },
  }),
};
