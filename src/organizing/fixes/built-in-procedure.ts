/** The fix for a service without a procedure: a row that puts the built-in stages in force. */

import type { Text } from '../../core/text';
import { toRow } from '../../core/write';
import { SERVICES } from '../../frameworks/services';
import { administration } from '../../tabs/administration';
import { procedures } from '../../tabs/procedures';
import type { Fixer } from '../fix';
import type { School } from '../school';

const USE: Text = {
  id: 'pakai tahapan SPO bawaan: baris {code} di tab Administrasi',
  en: 'use the built-in stages: row {code} on the tab Documents',
};
const NAME: Text = { id: 'SPO {service} (bawaan)', en: 'SOP {service} (built in)' };

/** The answers of the tab in the workbook's own language; Indonesian where nobody can tell. */
function languageOf({ tabs }: School): 'id' | 'en' {
  const tab = tabs[administration.id];
  const header = tab?.grid[1]?.[tab.places.name ?? -1];
  return header === 'Name' ? 'en' : 'id';
}

/** ORG-A01. A draft of the school's own is theirs to finish: nothing is offered beside it. */
export const useBuiltInProcedure: Fixer = (school, { column, message, tab }) => {
  const service = SERVICES.find(({ label }) => label === message.gaps?.service);
  if (!service || tab !== administration.id || column !== 'code') return undefined;
  const code = `SPO-${service.key}`;
  if (school.documents.some(({ record }) => record.code === code)) return undefined;
  const language = languageOf(school);
  const { coordinator } = school.settings;
  const row = {
    code,
    name: NAME[language].replace('{service}', service.label[language]),
    kind: language === 'id' ? 'SPO' : 'SOP',
    service: service.key,
    status: 'ready',
    owner: school.personOf.has(coordinator) ? coordinator : '',
    location: `tab ${procedures.title[language]}`,
    confidentiality: '0',
  };
  return {
    words: { text: USE, gaps: { code } },
    edit: { do: 'add-rows', tab: administration.id, rows: [toRow(administration, row, language)] },
  };
};
