/** Letterhead and signatures of printed plans: state, private and madrasah schools, one or several counsellors. */

import type { CivilDate } from '../core/civil-date';
import type { Line, LineStyle } from '../core/report';
import type { Locale, Text } from '../core/text';
import { worded } from '../frameworks/wording';
import { dayWords } from './long-dates';
import type { Settings } from './settings';

export interface Signer {
  readonly name: string;
  readonly nip: string;
  /** Number of teachers who have no NIP. */
  readonly nuptk?: string;
}

export interface Paper {
  readonly settings: Settings;
  readonly language: Locale;
  readonly framework: string;
  readonly today: CivilDate;
  /** Columns of the page, and the one where the right half starts. */
  readonly width: number;
  readonly right: number;
}

const WORDS = {
  acknowledged: { id: 'Mengetahui,', en: 'Acknowledged by,' },
  principal: { id: 'Kepala Sekolah,', en: 'Principal,' },
  madrasah: { id: 'Kepala Madrasah,', en: 'Principal,' },
  counsellor: { id: 'Guru BK (Konselor),', en: 'School Counsellor,' },
  coordinator: { id: 'Koordinator BK,', en: 'Lead Counsellor,' },
  npsn: { id: 'NPSN {npsn}', en: 'School no. (NPSN) {npsn}' },
} as const satisfies Readonly<Record<string, Text>>;

export const isMadrasah = ({ kind, school }: Settings): boolean =>
  /madrasah/i.test(kind) || /^(MI|MTs|MA)\b/i.test(school);

const isPrivate = ({ kind }: Settings): boolean => /swasta|private|yayasan|foundation/i.test(kind);

const speak = ({ language, framework }: Paper, text: Text): string => worded(text, framework)[language];

const BLANK_NAME = '(........................................)';

/**
 * 18 digits in groups of 8, 6, 1, 3; who has no NIP may have a NUPTK; private schools may have a number of their own.
 * Source: domain reference 2.0 and 7.
 */
function numberWords({ settings }: Paper, { nip, nuptk = '' }: Signer): string {
  if (/^\d{18}$/.test(nip)) return `NIP ${nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')}`;
  const isNone = nip === '' || nip === '-';
  if (isNone && /^\d{16}$/.test(nuptk)) return `NUPTK ${nuptk.replace(/(\d{4})(?=\d)/g, '$1 ')}`;
  return `${isPrivate(settings) ? 'NIY/NIK' : 'NIP'} ${nip || '-'}`;
}

const line = ({ width }: Paper, style: LineStyle, words: Readonly<Record<number, string>>): Line => ({
  style,
  cells: Array.from({ length: width }, (_, place) => words[place] ?? ''),
});

/** One above the other: the name, the number. ASCA schools know no NIP. Source: domain reference 0.1 (7). */
function names(paper: Paper, left: Signer | undefined, right: Signer | undefined): readonly Line[] {
  const at = (of: (signer: Signer) => string): Readonly<Record<number, string>> => ({
    ...(left ? { 0: of(left) } : {}),
    ...(right ? { [paper.right]: of(right) } : {}),
  });
  return [
    ...Array.from({ length: 3 }, () => line(paper, 'sign', {})),
    line(
      paper,
      'signName',
      at(({ name }) => name || BLANK_NAME),
    ),
    ...(paper.framework === 'asca'
      ? []
      : [
          line(
            paper,
            'sign',
            at((signer) => numberWords(paper, signer)),
          ),
        ]),
  ];
}

/** Principal left, counsellors right, one below the other; with several the coordinator signs left below. */
export function signatureLines(
  paper: Paper,
  counsellors: readonly Signer[],
  coordinator: Signer | undefined,
): readonly Line[] {
  const { settings, language, right } = paper;
  const principal = { name: settings.principal, nip: settings.principalNip };
  const day = dayWords(paper.today, language);
  const [first = { name: '', nip: '' }, ...others] = counsellors;
  const leads = counsellors.length > 1 ? coordinator : undefined;
  const rest = Array.from({ length: Math.max(others.length, leads ? 1 : 0) }, (_, index) => ({
    left: index === 0 ? leads : undefined,
    right: others[index],
  }));
  return [
    line(paper, 'sign', {
      0: speak(paper, WORDS.acknowledged),
      [right]: settings.place ? `${settings.place}, ${day}` : day,
    }),
    line(paper, 'sign', {
      0: speak(paper, isMadrasah(settings) ? WORDS.madrasah : WORDS.principal),
      [right]: speak(paper, WORDS.counsellor),
    }),
    ...names(paper, principal, first),
    ...rest.flatMap((pair) => [
      line(paper, 'sign', {}),
      line(paper, 'sign', {
        ...(pair.left ? { 0: speak(paper, WORDS.coordinator) } : {}),
        ...(pair.right ? { [right]: speak(paper, WORDS.counsellor) } : {}),
      }),
      ...names(paper, pair.left, pair.right),
    ]),
  ];
}

/** School, address and number above a rule; the first column stays free for the logo. */
export function letterhead(paper: Paper): readonly Line[] {
  const { settings, framework } = paper;
  const number =
    settings.npsn && framework !== 'asca' ? speak(paper, WORDS.npsn).replace('{npsn}', settings.npsn) : '';
  const below = [settings.address, settings.place, number].filter(Boolean).join(' · ');
  return [
    { style: 'formTitle', cells: [(settings.school || '................................').toUpperCase()] },
    ...(below ? [{ style: 'formSubtitle', cells: [below] } as const] : []),
    { style: 'formSubtitle', cells: [] },
  ];
}
