/** What a person is told whose change would touch a month of the journal that was closed. */

import type { Refusal } from '../core/command';

/** @param months `2026-10`, one at least. */
export const refuseClosed = (tab: string, months: readonly string[]): Refusal => ({
  code: 'refused',
  tab,
  message: {
    text: {
      id: 'Bulan {months} di jurnal sudah ditutup; belum ada yang diubah.',
      en: 'The journal of {months} is closed; nothing was changed.',
    },
    gaps: { months: months.join(', ') },
  },
  remedy: {
    text: {
      id: 'Periksa tanggalnya. Bila memang untuk bulan itu, buka dulu lewat menu Tutup bulan (ketik: buka {month}).',
      en: 'Check the date. If it belongs to that month, open it first in the menu Close a month (type: open {month}).',
    },
    gaps: { month: months[0] ?? '' },
  },
});
