/** Rows that come with the add-on: the codes that tabs offer, and the stages of each service's procedure. */

import type { Cell, Grid } from '../core/cell';
import type { Choice } from '../core/template';
import type { Locale, Text } from '../core/text';
import { toRow } from '../core/write';
import {
  DOCUMENT_STATUSES,
  DOMAINS,
  FOLLOW_UP_STATUSES,
  FOLLOW_UPS,
  FORMATS,
  FUND_STATUSES,
  HOURS,
  LEVELS,
  ORIGINS,
  SCHOOL_LEVELS,
  STATUSES,
  SUPERVISION_KINDS,
} from '../frameworks/choices';
import { CATEGORIES, COMPONENTS, FRAMEWORKS } from '../frameworks/frameworks';
import stagesByService from '../frameworks/procedures.data.json';
import { SERVICES, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { procedures } from '../tabs/procedures';

/** The codes that tabs offer, under the name of their list. */
export const LISTS: readonly { readonly name: Text; readonly choices: readonly Choice[] }[] = [
  { name: { id: 'Layanan', en: 'Service' }, choices: SERVICES },
  { name: { id: 'Format', en: 'Format' }, choices: FORMATS },
  { name: { id: 'Bidang', en: 'Domain' }, choices: DOMAINS },
  { name: { id: 'Komponen', en: 'Component' }, choices: COMPONENTS },
  { name: { id: 'Kategori ASCA', en: 'ASCA category' }, choices: CATEGORIES },
  { name: { id: 'Status kegiatan', en: 'Status of a session' }, choices: STATUSES },
  { name: { id: 'Jam pelajaran', en: 'Lesson hours' }, choices: HOURS },
  { name: { id: 'Asal konseli', en: 'Origin' }, choices: ORIGINS },
  { name: { id: 'Tindak lanjut', en: 'Follow-up' }, choices: FOLLOW_UPS },
  { name: { id: 'Status tindak lanjut', en: 'Status of a follow-up' }, choices: FOLLOW_UP_STATUSES },
  { name: { id: 'Kerahasiaan', en: 'Confidentiality' }, choices: LEVELS },
  { name: { id: 'Status dokumen', en: 'Status of a document' }, choices: DOCUMENT_STATUSES },
  { name: { id: 'Status anggaran', en: 'Status of a budget line' }, choices: FUND_STATUSES },
  { name: { id: 'Jenis supervisi', en: 'Kind of supervision' }, choices: SUPERVISION_KINDS },
  { name: { id: 'Kerangka', en: 'Framework' }, choices: FRAMEWORKS },
  { name: { id: 'Jenjang', en: 'Level' }, choices: SCHOOL_LEVELS },
];

export const listRows = (locale: Locale): Grid =>
  LISTS.flatMap(({ name, choices }) =>
    choices.map(({ key, label }): readonly Cell[] => [name[locale], key, label[locale]]),
  );

const stagesOf = (): Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> =>
  JSON.parse(String(stagesByService));

/** The words of each service's stages. */
export const stageWords = (service: string): readonly Text[] => {
  const own = Object.entries(stagesOf()).find(([key]) => key === service)?.[1];
  return (own?.id ?? []).map((id, index) => ({ id, en: own?.en[index] ?? id }));
};

/** The stages of each service, in the order of the field's table. Source: domain reference 1.6 and 4.2. */
export function procedureRows(locale: Locale, framework: string): Grid {
  return Object.keys(stagesOf())
    .filter((service) => serviceOf(service) !== undefined)
    .flatMap((service) =>
      stageWords(service).map((stage, index) =>
        toRow(procedures, { service, step: index + 1, stage: worded(stage, framework)[locale] }, locale),
      ),
    );
}
