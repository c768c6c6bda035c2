/** Numbers as people read them; never by the browser's own rules, which differ by machine. */

import type { Locale } from '../../core/text';

const MARKS: Readonly<Record<Locale, { readonly thousands: string; readonly decimal: string }>> = {
  id: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** At most one decimal: `1.149`, `42,5`. */
export function numberWords(value: number, locale: Locale): string {
  const { thousands, decimal } = MARKS[locale];
  const [whole = '', part = ''] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === '' ? grouped : `${grouped}${decimal}${part}`;
}
