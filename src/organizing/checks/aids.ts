/** ORG-M03 to ORG-M05: what is used is in order, ready in time and licensed. */

import { isBlank, textOf } from '../../core/cell';
import { clip, folded } from '../../core/text';
import { BROKEN, LICENSED } from '../../frameworks/words';
import type { Check } from '../check';
import { cellOf } from '../school';
import { USES, useDay, usesOf } from '../uses';
import { dayText, refOf } from '../wording';

const isBroken = (condition: string): boolean =>
  BROKEN.some((word) => folded(condition) === word || folded(condition).startsWith(`${word} `));

export const brokenAid: Check = {
  id: 'ORG-M03',
  severity: 'W',
  message: {
    id: '{aid} berstatus {condition} tetapi dijadwalkan {date} ({ref}).',
    en: '{aid} is {condition} but scheduled on {date} ({ref}).',
  },
  fix: {
    id: 'Perbaiki atau ganti, lalu perbarui Kondisi.',
    en: 'Repair or replace it, then update Condition.',
  },
  needs: ['aids.code', 'aids.condition', 'annual.aids', 'schedule.aids'],
  leansOn: USES,
  run: (school) => {
    // What is broken today says nothing about last month.
    const uses = usesOf(school).filter(({ to }) => to >= school.today);
    return school.aids.flatMap(({ row, record }) => {
      const { code = '', condition = '' } = record;
      const next = isBroken(condition) ? uses.find(({ aids }) => aids.includes(code)) : undefined;
      if (!next) return [];
      const aid = record.name ?? refOf(record.code, row);
      const gaps = { aid, condition: clip(condition), date: dayText(next.from), ref: next.ref };
      return [{ tab: 'aids', row, column: 'condition', gaps }];
    });
  },
};

export const aidNotReady: Check = {
  id: 'ORG-M04',
  severity: 'W',
  message: {
    id: '{aid} belum siap sebelum {date} ({ref}).',
    en: '{aid} is not ready before {date} ({ref}).',
  },
  fix: { id: 'Majukan Tanggal siap.', en: 'Bring Ready on forward.' },
  needs: ['aids.code', 'aids.ready', 'annual.aids', 'schedule.aids'],
  leansOn: USES,
  run: (school) => {
    const uses = usesOf(school);
    return school.aids.flatMap(({ row, record }) => {
      const { code = '', ready } = record;
      const first = uses.find(({ aids }) => aids.includes(code));
      const cell = cellOf(school, 'aids', row, 'ready');
      const late = ready === undefined ? isBlank(cell) : first !== undefined && ready > first.from;
      if (!first || !late) return [];
      const aid = record.name ?? textOf(code);
      return [{ tab: 'aids', row, column: 'ready', gaps: { aid, date: useDay(first), ref: first.ref } }];
    });
  },
};

export const aidWithoutLicence: Check = {
  id: 'ORG-M05',
  severity: 'W',
  message: { id: 'Hak pakai {aid} belum dicatat.', en: 'The licence of {aid} is not recorded.' },
  fix: {
    id: 'Isi Hak pakai; tulis - bila tidak perlu.',
    en: 'Fill in Licence; write - where none is needed.',
  },
  needs: ['aids.kind', 'aids.name', 'aids.licence'],
  run: (school) =>
    school.aids
      .filter(
        ({ record: { kind, name = '', licence } }) =>
          licence === undefined && LICENSED.test(folded(kind ?? name)),
      )
      .map(({ row, record }) => ({
        tab: 'aids',
        row,
        column: 'licence',
        gaps: { aid: record.name ?? refOf(record.code, row) },
      })),
};
