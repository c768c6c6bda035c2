/** ORG-A06, A08, A09: documents are valid, kept where few can see them, and in somebody's charge. */

import { isBlank } from '../../core/cell';
import { clip, folded } from '../../core/text';
import { FOR_ONE_OCCASION, NOT, SHARED } from '../../frameworks/words';
import type { Document } from '../../tabs/administration';
import type { Check } from '../check';
import { cellOf } from '../school';
import { dayText, refOf } from '../wording';

const TAB = 'administration';

const nameOf = (record: Document, row: number) =>
  record.name === undefined ? refOf(record.code, row) : clip(record.name);

export const documentExpired: Check = {
  id: 'ORG-A06',
  severity: 'W',
  message: { id: 'Dokumen {name} kedaluwarsa ({date}).', en: 'Document {name} is out of date ({date}).' },
  fix: {
    id: 'Tinjau dokumennya, lalu perbarui Versi dan Berlaku s.d.',
    en: 'Review the document, then update Version and Valid until.',
  },
  needs: ['administration.validUntil'],
  leansOn: ['administration.kind'],
  run: (school) =>
    school.documents.flatMap(({ row, record }) => {
      const { validUntil } = record;
      if (
        validUntil === undefined ||
        validUntil >= school.today ||
        FOR_ONE_OCCASION.test(folded(record.kind ?? ''))
      )
        return [];
      const gaps = { name: nameOf(record, row), date: dayText(validUntil) };
      return [{ tab: TAB, row, column: 'validUntil', gaps }];
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
