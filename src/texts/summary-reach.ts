/** Words of the principal's summary: how many were served, what the counsellors' duty is, how the process went. */

import type { Text } from '../core/text';

export const REACH = {
  served: {
    id: 'Konseli: {count} dari {pupils} murid ({percent}), rata-rata sekitar {times} kali tiap konseli.',
    en: 'Counselees: {count} of {pupils} pupils ({percent}), each about {times} {once|time|times} on average.',
  },
  servedUncounted: {
    id: 'Konseli: {count} murid, rata-rata sekitar {times} kali tiap konseli.',
    en: 'Counselees: {count} pupils, each about {times} {once|time|times} on average.',
  },
  duty: {
    id: 'Aturan rombel: {fulfilled} dari {counsellors} guru BK melayani sekurang-kurangnya {least} rombel ({rule}).',
    en: 'Rule on class groups: {fulfilled} of {counsellors} counsellors serve at least {least} ({rule}).',
  },
  dutySmall: {
    id: 'Aturan rombel: sekolah mempunyai kurang dari {least} rombel; pengecualian {rule} berlaku.',
    en: 'Rule on class groups: the school has fewer than {least}; the exception of {rule} applies.',
  },
  dutyBoth: {
    id: 'Rombel: {fulfilled} dari {counsellors} guru BK memenuhi ≥{least} ({rule}); kegiatan: {each} JP/minggu tiap guru BK.',
    en: 'Groups: {fulfilled} of {counsellors} counsellors have ≥{least} ({rule}); activities: {each} periods a week each.',
  },
  activityPeriods: {
    id: 'Menurut kegiatan: {each} JP per minggu efektif tiap guru BK.',
    en: 'By activities: {each} periods an effective week for each counsellor.',
  },
  activityHours: {
    id: 'Menurut kegiatan: {each} jam per minggu efektif tiap konselor.',
    en: 'By activities: {each} hours an effective week for each counsellor.',
  },
  process: {
    id: 'Proses: rata-rata {percent} ({rating}) dari {count} kegiatan yang dinilai prosesnya.',
    en: 'Process: {percent} on average ({rating}), of {count} sessions rated for process.',
  },
  processFew: {
    id: 'Proses: dinilai pada {count} kegiatan; rata-ratanya belum ditampilkan.',
    en: 'Process: rated for {count} sessions; their mean is not shown yet.',
  },
} as const satisfies Readonly<Record<string, Text>>;
