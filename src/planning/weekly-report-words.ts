/** What the printed weekly programme says. */

import type { Text } from '../core/text';

export const WEEKLY_WORDS = {
  title: {
    id: 'Program Mingguan Bimbingan dan Konseling',
    en: 'Weekly programme of guidance and counselling',
  },
  week: { id: 'Minggu ke-{number}: {dates}', en: 'Week {number}: {dates}' },
  off: { id: '{week} (tidak efektif: {name})', en: '{week} (not effective: {name})' },
  stands: { id: 'Rencana dan pelaksanaan', en: 'Planned and done' },
  figures: {
    id: '{planned} direncanakan; {placed} terjadwal, {onDemand} menyesuaikan; {done} terlaksana',
    en: '{planned} planned; {placed} placed, {onDemand} as needed; {done} done',
  },
  activities: { id: 'Jumlah kegiatan', en: 'Activities' },
  periods: { id: 'Jumlah ekuivalensi JP', en: 'Periods by equivalence' },
  least: { id: 'Target minimum', en: 'Least target' },
  // Source: domain reference 2.5, the older guide [S2]: 150 pupils, 1 activity = 2 JP.
  leastWords: {
    id: '9 kegiatan seminggu tiap konselor (panduan lama)',
    en: '9 activities a week for each counsellor (older guide)',
  },
  byNeed: { id: 'menyesuaikan', en: 'as needed' },
  times: { id: '{count} kegiatan', en: '{count} activities' },
  done: { id: 'terlaksana', en: 'done' },
} as const satisfies Readonly<Record<string, Text>>;
