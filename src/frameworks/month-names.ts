/** The months of the year, January first, as schools write them: never taken from a locale. */

import type { Choice } from '../core/template';

/** Source: domain reference 7; keys are the numbers of the months. */
export const MONTHS = [
  { key: '1', label: { id: 'Januari', en: 'January' }, also: ['Jan'] },
  { key: '2', label: { id: 'Februari', en: 'February' }, also: ['Feb', 'Pebruari'] },
  { key: '3', label: { id: 'Maret', en: 'March' }, also: ['Mar'] },
  { key: '4', label: { id: 'April', en: 'April' }, also: ['Apr'] },
  { key: '5', label: { id: 'Mei', en: 'May' } },
  { key: '6', label: { id: 'Juni', en: 'June' }, also: ['Jun'] },
  { key: '7', label: { id: 'Juli', en: 'July' }, also: ['Jul'] },
  { key: '8', label: { id: 'Agustus', en: 'August' }, also: ['Agu', 'Agt', 'Aug'] },
  { key: '9', label: { id: 'September', en: 'September' }, also: ['Sep', 'Sept'] },
  { key: '10', label: { id: 'Oktober', en: 'October' }, also: ['Okt', 'Oct'] },
  { key: '11', label: { id: 'November', en: 'November' }, also: ['Nov', 'Nopember'] },
  { key: '12', label: { id: 'Desember', en: 'December' }, also: ['Des', 'Dec'] },
] as const satisfies readonly Choice[];
