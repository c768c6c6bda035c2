/** ORG-A06, A08, A09: documents are valid, kept where few can see them, and in somebody's charge. */

import { isBlank } from '../../core/cell';
import { yearOf } from '../../core/civil-date';
import { clip, folded } from '../../core/text';
import { FOR_ONE_OCCASION, NOT, SHARED } from '../../frameworks/words';
import type { Document } from '../../tabs/administration';
import type { Check, Hit } from '../check';
import { cellOf, type School } from '../school';
import { dayText, refOf } from '../wording';

const TAB = 'administration';

const nameOf = (record: Document, row: number) =>
  record.name === undefined ? refOf(record.code, row) : clip(record.name);

/** Every year that it names is over when the school year begins: `2024`, `2024/2025`, `Edisi 2025`. */
function isOfYearBefore({ calendar }: School, version: string): boolean {
  const years = (version.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  return years.length > 0 && Math.max(...years) < yearOf(calendar.startDate);
}

export const documentExpired: Check = {
  id: 'ORG-A06',
  severity: 'W',
  message: { id: 'Dokumen {name} kedaluwarsa ({date}).', en: 'Document {name} is out of date ({date}).' },
  fix: {
    id: 'Tinjau dokumennya, lalu perbarui Versi dan Berlaku s.d.',
    en: 'Review the document, then update Version and Valid until.',
  },
  needs: ['administration.validUntil'],
  leansOn: ['administration.kind', 'administration.version', 'profile.value'],
  run: (school) =>
    school.documents.flatMap(({ row, record }): readonly Hit[] => {
      if (FOR_ONE_OCCASION.test(folded(record.kind ?? ''))) return [];
      const { validUntil, version = '' } = record;
      const name = nameOf(record, row);
      if (validUntil !== undefined) {
        if (validUntil >= school.today) return [];
        return [{ tab: TAB, row, column: 'validUntil', gaps: { name, date: dayText(validUntil) } }];
      }
      // What cannot be read says nothing; ORG-K06 speaks of it.
      if (!isBlank(cellOf(school, TAB, row, 'validUntil')) || !isOfYearBefore(school, version)) return [];
      return [{ tab: TAB, row, column: 'version', gaps: { name, date: clip(version) } }];
    }),
};

const CONFIDENTIAL = '2';

/** A link alone does not say who may open it. */
function isShared({ location }: Document): boolean {
  const words = folded(location ?? '');
  return SHARED.test(words) && !NOT.test(words);
}

export const confidentialButShared: Check = {
  id: 'ORG-A08',
  severity: 'E',
  message: {
    id: 'Dokumen rahasia {name} tersimpan di lokasi bersama.',
    en: 'Confidential document {name} is in a shared location.',
  },
  fix: {
    id: 'Pindahkan ke tempat yang terbatas, lalu ubah Lokasi.',
    en: 'Move it to a place that few can open, then change Location.',
  },
  needs: ['administration.confidentiality', 'administration.location'],
  run: (school) =>
    school.documents
      .filter(({ record }) => record.confidentiality === CONFIDENTIAL && isShared(record))
      .map(({ row, record }) => ({ tab: TAB, row, column: 'location', gaps: { name: nameOf(record, row) } })),
};

export const documentWithoutOwner: Check = {
  id: 'ORG-A09',
  severity: 'W',
  message: { id: '{name} belum ada penanggung jawabnya.', en: '{name} has no person in charge.' },
  fix: { id: 'Isi kolom PJ.', en: 'Fill in the column In charge.' },
  needs: ['administration.owner'],
  run: (school) =>
    school.documents
      .filter(({ row }) => isBlank(cellOf(school, TAB, row, 'owner')))
      .map(({ row, record }) => ({ tab: TAB, row, column: 'owner', gaps: { name: nameOf(record, row) } })),
};
