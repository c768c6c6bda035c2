/** ORG-A03 and ORG-A04: instruments are ready for their use, and tests are given by those who may. */

import { isBlank } from '../../core/cell';
import { readList } from '../../core/read';
import type { Located } from '../../core/record';
import { clip, folded } from '../../core/text';
import type { administration } from '../../tabs/administration';
import type { Check, Hit } from '../check';
import { isInForce, isInstrument, isOwnOf, isTest } from '../documents';
import { cellOf, type School } from '../school';
import { USES, type Use, useDay, usesOf } from '../uses';
import { dayText, refOf } from '../wording';

const TAB = 'administration';

type Instrument = Located<typeof administration>;

/** What makes it late for a day: its status, else the day from which it is ready. Nothing said is nothing known. */
function lateColumn(school: School, { record }: Instrument, day: string): string | undefined {
  if (record.status === undefined) return undefined;
  if (!isInForce(record)) return 'status';
  const { ready } = record;
  return ready !== undefined && ready > day && ready > school.today ? 'ready' : undefined;
}

/** For the day on which the tab says that it is needed, else for the next use of its service. */
function lateHit(school: School, uses: readonly Use[], instrument: Instrument): readonly Hit[] {
  const { row, record } = instrument;
  const { needed } = record;
  // A day that cannot be read says nothing; ORG-K06 speaks of it.
  if (needed === undefined && !isBlank(cellOf(school, TAB, row, 'needed'))) return [];
  const since = needed ?? school.today;
  const use = uses.find(({ to, service }) => to >= since && isOwnOf(record, service));
  const day = needed ?? use?.from;
  const column = day === undefined ? undefined : lateColumn(school, instrument, day);
  if (day === undefined || column === undefined) return [];
  const name = clip(record.name ?? record.code ?? '');
  const date = needed === undefined && use ? useDay(use) : dayText(day);
  return [{ tab: TAB, row, column, gaps: { name, date, ref: use?.ref ?? refOf(record.code, row) } }];
}

export const instrumentNotReady: Check = {
  id: 'ORG-A03',
  severity: 'E',
  message: {
    id: 'Instrumen {name} belum siap sebelum {date} ({ref}).',
    en: 'Instrument {name} is not ready before {date} ({ref}).',
  },
  fix: {
    id: 'Perbarui Status atau tanggal Siap, atau pindahkan kegiatannya.',
    en: 'Update Status or Ready on, or move the activity.',
  },
  needs: [
    'administration.kind',
    'administration.service',
    'administration.status',
    'administration.needed',
    'administration.ready',
    'annual.service',
  ],
  leansOn: USES,
  run: (school) => {
    const instruments = school.documents.filter(({ record }) => isInstrument(record));
    const uses = instruments.length > 0 ? usesOf(school) : [];
    return instruments.flatMap((one) => lateHit(school, uses, one));
  },
};

export const testWithoutAuthority: Check = {
  id: 'ORG-A04',
  severity: 'E',
  message: {
    id: '{name} harus oleh yang berwenang; pelaksana {person} tidak tercatat berwenang.',
    en: '{name} must be given by an authorised person; {person} is not.',
  },
  fix: {
    id: 'Isi Berwenang dengan orang yang boleh memberikan tes, atau pakai instrumen bukan tes.',
    en: 'Enter who may give the test under Authorised, or use an instrument that is no test.',
  },
  needs: ['administration.kind', 'administration.performer', 'administration.authorised'],
  leansOn: ['personnel.code', 'personnel.name'],
  run: (school) =>
    school.documents.flatMap(({ row, record }) => {
      if (!isTest(record)) return [];
      const authorised = (record.authorised ?? []).map(folded);
      const nameOf = (code: string): string => school.personOf.get(code)?.name ?? code;
      const others = readList(record.performer ?? '').filter(
        (code) => code !== '-' && ![code, nameOf(code)].some((word) => authorised.includes(folded(word))),
      );
      if (others.length === 0) return [];
      const name = clip(record.name ?? record.code ?? '');
      const person = clip(others.map(nameOf).join(', '));
      return [{ tab: TAB, row, column: 'performer', gaps: { name, person } }];
    }),
};
