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
  /** Columns of the letterhead that are left free for the school's emblem. */
  readonly emblem?: number;
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

/** Lines of room for a signature. */
const HAND = [1, 2, 3] as const;

const BLANK_NAME = '(........................................)';

/**
 * 18 digits in groups of 8, 6, 1, 3; who has no NIP may have a NUPTK; private schools may have a number of their own.
 * Source: domain reference 2.0 and 7.
 */
export function numberWords({ settings }: Pick<Paper, 'settings'>, { nip, nuptk = '' }: Signer): string {
  if (/^\d{18}$/.test(nip)) return `NIP ${nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')}`;
  const isNone = nip === '' || nip === '-';
  if (isNone && /^\d{16}$/.test(nuptk)) return `NUPTK ${nuptk.replace(/(\d{4})(?=\d)/g, '$1 ')}`;
  return `${isPrivate(settings) ? 'NIY/NIK' : 'NIP'} ${nip || '-'}`;
}

const line = ({ width }: Paper, style: LineStyle, words: Readonly<Record<number, string>>): Line => ({
  style,
  cells: Array.from({ length: width }, (_, place) => words[place] ?? ''),
});

/** Room for the hand, the name, the number. ASCA schools know no NIP. Source: domain reference 0.1 (7). */
function names(paper: Paper, left: Signer | undefined, right: Signer | undefined): readonly Line[] {
  const at = (of: (signer: Signer) => string): Readonly<Record<number, string>> => ({
    ...(left ? { 0: of(left) } : {}),
    ...(right ? { [paper.right]: of(right) } : {}),
  });
  return [
    ...HAND.map(() => line(paper, 'sign', {})),
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

/** Below all others, in the middle. Source: domain reference 2.0 [K-h]. */
const coordinatorLines = (paper: Paper, signer: Signer): readonly Line[] => [
  line(paper, 'sign', {}),
  { style: 'signMiddle', cells: [speak(paper, WORDS.coordinator)] },
  ...HAND.map((): Line => ({ style: 'signMiddle', cells: [] })),
  { style: 'signMiddleName', cells: [signer.name || BLANK_NAME] },
  ...(paper.framework === 'asca'
    ? []
    : [{ style: 'signMiddle', cells: [numberWords(paper, signer)] } as const]),
];

/** The second and third side by side, the fourth and fifth below them; who is alone stands right. */
function pairs(signers: readonly Signer[]): readonly (readonly [left: Signer | undefined, right: Signer])[] {
  const rows: (readonly [Signer | undefined, Signer])[] = [];
  for (let at = 0; at < signers.length; at += 2) {
    const [one, other] = [signers[at], signers[at + 1]];
    if (one) rows.push(other ? [one, other] : [undefined, one]);
  }
  return rows;
}

/** Principal left, the first counsellor right, the others below in pairs; with several the coordinator signs last. */
export function signatureLines(
  paper: Paper,
  signers: readonly Signer[],
  coordinator: Signer | undefined,
): readonly Line[] {
  const { settings, language, right } = paper;
  const principal = { name: settings.principal, nip: settings.principalNip };
  const day = dayWords(paper.today, language);
  const leads = signers.length > 1 ? coordinator : undefined;
  // Who coordinates signs once.
  const counsellors = signers.filter(({ name, nip }) => name !== leads?.name || nip !== leads.nip);
  const [first = { name: '', nip: '' }, ...others] = counsellors;
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
    ...pairs(others).flatMap(([left, other]) => [
      line(paper, 'sign', {}),
      line(paper, 'sign', {
        ...(left ? { 0: speak(paper, WORDS.counsellor) } : {}),
        [right]: speak(paper, WORDS.counsellor),
      }),
      ...names(paper, left, other),
    ]),
    ...(leads ? coordinatorLines(paper, leads) : []),
  ];
}

/** As wide as an emblem, and no more than a quarter of the page. */
const EMBLEM = { least: 60, share: 0.25 } as const;

/** The first columns, as many as an emblem takes; none where they would push the words aside. */
export function emblemColumns(widths: readonly number[]): number {
  const most = widths.reduce((sum, width) => sum + width, 0) * EMBLEM.share;
  let taken = 0;
  for (const [index, width] of widths.entries()) {
    taken += width;
    if (taken >= EMBLEM.least) return taken <= most ? index + 1 : 0;
  }
  return 0;
}

/** Who the school belongs to, its name, address and number above a rule; the first columns stay free for the emblem. */
export function letterhead(paper: Paper): readonly Line[] {
  const { settings, framework, emblem = 0 } = paper;
  const free = Array.from({ length: emblem }, () => '');
  const npsn =
    settings.npsn && framework !== 'asca' ? speak(paper, WORDS.npsn).replace('{npsn}', settings.npsn) : '';
  const above = settings.authority.split(/[;\n]/).map((words) => words.trim());
  const below = [settings.address, settings.place, npsn].filter(Boolean).join(' · ');
  const text = (words: string): readonly Line[] =>
    words ? [{ style: 'letterText', cells: [...free, words] }] : [];
  return [
    ...above.flatMap((words) => text(words.toUpperCase())),
    {
      style: 'letterName',
      cells: [...free, (settings.school || '................................').toUpperCase()],
    },
    ...text(below),
    { style: 'space', cells: [] },
  ];
}
