/** Logs for the tests of the import: a header, rows that differ where a test says so, a school without a log. */

import { importSessions } from '../../src/actuating/import-sessions';
import { startYear } from '../../src/planning/start-year';
import { carriedOut, desk, outcome, records, YEAR_FILES } from '../planning/desk';

export const empty = carriedOut(desk(), outcome(startYear, { files: YEAR_FILES }, desk()));

export const log = (...lines: readonly string[]) => ({
  file: { name: 'jurnal.csv', text: lines.join('\n') },
});

export const HEADER = 'id,tanggal,mulai,selesai,menit,konselor,kode,format,bidang,topik,kelas,status';
export const row = (id: string, date = '2026-10-06', topic = 'Etika'): string =>
  `${id},${date},07:55,08:35,40,G2,INF,klasikal,sosial,${topic},VII-A,Terlaksana`;

export const imported = (input: ReturnType<typeof log>, before = empty) =>
  records(carriedOut(before, outcome(importSessions, input, before)).tabs.journal);
