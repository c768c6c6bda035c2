/** The days of the week, Monday first, as schools write them. */

import type { Choice } from '../core/template';

/** Source: domain reference 7. */
export const WEEKDAYS = [
  { key: 'monday', label: { id: 'Senin', en: 'Monday' } },
  { key: 'tuesday', label: { id: 'Selasa', en: 'Tuesday' } },
  { key: 'wednesday', label: { id: 'Rabu', en: 'Wednesday' } },
  { key: 'thursday', label: { id: 'Kamis', en: 'Thursday' } },
  { key: 'friday', label: { id: 'Jumat', en: 'Friday' }, also: ["Jum'at"] },
  { key: 'saturday', label: { id: 'Sabtu', en: 'Saturday' } },
  { key: 'sunday', label: { id: 'Minggu', en: 'Sunday' }, also: ['Ahad'] },
] as const satisfies readonly Choice[];
