/** What this add-on is, for whom, and which version it is; what its pages must know before they ask for more. */

import type { Command, Desk } from '../core/command';
import type { JsonObject } from '../core/json';
import type { Text } from '../core/text';
import { profile } from '../tabs/profile';
import { SCHEMA_VERSION, tabTitles } from '../tabs/schema';

/** As in package.json (held by a test). */
export const ADDON_VERSION = '0.1.0';

/** Of the files that are pushed: two people read it to each other. The build writes it in this one's place. */
const BUNDLE = 'poac-bundle';

const ABOUT: Text = {
  id: 'POAC for Sheets {version}: administrasi BK setahun dalam empat pilar (perencanaan, pengorganisasian, pelaksanaan, pengontrolan). Data tetap di buku kerja ini; tidak ada yang dikirim keluar. Mulailah dari tab Beranda.',
  en: 'POAC for Sheets {version}: a year of school guidance and counselling in four pillars (planning, organizing, actuating, controlling). Your data stay in this workbook; nothing is sent anywhere. Start on the tab Home.',
};

/** @param schoolYear what a page must know of the school year. */
export const makeAbout = (schoolYear: (desk: Desk) => JsonObject): Command => ({
  reads: [profile],
  optional: [profile],
  anywhere: true,
  readsOnly: true,
  accept: () => (desk) => ({
    edits: [],
    notice: { text: ABOUT, gaps: { version: ADDON_VERSION } },
    reply: {
      version: ADDON_VERSION,
      bundle: BUNDLE,
      schemaVersion: SCHEMA_VERSION,
      titles: tabTitles(),
      ...schoolYear(desk),
    },
  }),
});
