/** The three frameworks over one log: what each counts, and how one reads the other. */

import type { Choice } from '../core/template';
import type { Text } from '../core/text';

export const FRAMEWORKS = [
  { key: 'pola17', label: { id: 'Pola 17 Plus', en: 'Pola 17 Plus' } },
  { key: 'pop2016', label: { id: 'POP BK 2016', en: 'POP BK 2016' } },
  { key: 'asca', label: { id: 'ASCA', en: 'ASCA National Model' } },
] as const satisfies readonly Choice[];

export type FrameworkKey = (typeof FRAMEWORKS)[number]['key'];

/** Components of Permendikbud 111/2014. Source: domain reference 1.4. */
export const COMPONENTS = [
  { key: 'dasar', label: { id: 'Layanan dasar', en: 'Guidance curriculum' } },
  { key: 'responsif', label: { id: 'Layanan responsif', en: 'Responsive services' } },
  {
    key: 'perencanaan',
    label: { id: 'Peminatan dan perencanaan individual', en: 'Individual student planning' },
  },
  { key: 'dukungan', label: { id: 'Dukungan sistem', en: 'System support' } },
  { key: 'luar', label: { id: 'Di luar komponen', en: 'Beyond the components' } },
] as const satisfies readonly Choice[];

export type ComponentKey = (typeof COMPONENTS)[number]['key'];

/** Use-of-time categories of the ASCA National Model. Source: domain reference 1.4 [S45, S46]. */
export const CATEGORIES = [
  { key: 'direct', label: { id: 'Layanan langsung', en: 'Direct student services' } },
  { key: 'indirect', label: { id: 'Layanan tidak langsung', en: 'Indirect student services' } },
  {
    key: 'planning',
    label: { id: 'Perencanaan dan dukungan sekolah', en: 'Program planning and school support' },
  },
  { key: 'nonCounselling', label: { id: 'Tugas di luar konseling', en: 'Non-school-counseling tasks' } },
] as const satisfies readonly Choice[];

export type CategoryKey = (typeof CATEGORIES)[number]['key'];

/** Share of time by component and school level, per cent. Source: domain reference 1.4 [S18]; SMK as SMA [K-m]. */
const SHARES: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  SD: { dasar: [45, 55], responsif: [20, 30], perencanaan: [5, 10], dukungan: [10, 15] },
  SMP: { dasar: [35, 45], responsif: [25, 35], perencanaan: [15, 25], dukungan: [10, 15] },
  SMA: { dasar: [25, 35], responsif: [15, 25], perencanaan: [25, 35], dukungan: [10, 15] },
};

/** Least and most share of a component in per cent; undefined for what lies beyond the components. */
export function shareOf(component: string, level: string | undefined): readonly [number, number] | undefined {
  const shares = new Map(Object.entries(SHARES[level === 'SD' || level === 'SMP' ? level : 'SMA'] ?? {}));
  return shares.get(component);
}

interface Reading {
  readonly service: string;
  /** Any format where it is left out. */
  readonly formats?: readonly string[];
  readonly component: ComponentKey;
  readonly category: CategoryKey;
  readonly strategy: Text;
}

const STRATEGY = {
  class: { id: 'Bimbingan klasikal', en: 'Classroom guidance' },
  large: { id: 'Bimbingan kelas besar atau lintas kelas', en: 'Large-group guidance' },
  group: { id: 'Bimbingan kelompok', en: 'Group guidance' },
  media: { id: 'Media (papan bimbingan, leaflet)', en: 'Media (guidance board, leaflet)' },
  planning: { id: 'Perencanaan individual', en: 'Individual planning' },
} as const satisfies Readonly<Record<string, Text>>;

const LARGE = ['kelas besar', 'lapangan'];

/**
 * The crosswalk: the first reading that fits service and format wins.
 * Source: domain reference 1.4 with 0.1 (5: collaboration with teachers and parents is responsive).
 */
const READINGS: readonly Reading[] = [
  { service: 'ORI', formats: LARGE, component: 'dasar', category: 'direct', strategy: STRATEGY.large },
  { service: 'INF', formats: LARGE, component: 'dasar', category: 'direct', strategy: STRATEGY.large },
  {
    service: 'INF',
    formats: ['jarak jauh'],
    component: 'dasar',
    category: 'planning',
    strategy: STRATEGY.media,
  },
  { service: 'INF', formats: ['kelompok'], component: 'dasar', category: 'direct', strategy: STRATEGY.group },
  { service: 'PKO', formats: ['kelompok'], component: 'dasar', category: 'direct', strategy: STRATEGY.group },
  { service: 'ORI', component: 'dasar', category: 'direct', strategy: STRATEGY.class },
  { service: 'INF', component: 'dasar', category: 'direct', strategy: STRATEGY.class },
  { service: 'PKO', component: 'dasar', category: 'direct', strategy: STRATEGY.class },
  { service: 'TPU', component: 'dasar', category: 'planning', strategy: STRATEGY.media },
  { service: 'KBL', component: 'dasar', category: 'direct', strategy: STRATEGY.large },
  { service: 'BKP', component: 'dasar', category: 'direct', strategy: STRATEGY.group },
  { service: 'PNP', component: 'perencanaan', category: 'direct', strategy: STRATEGY.planning },
  { service: 'PMI', component: 'perencanaan', category: 'direct', strategy: STRATEGY.planning },
  {
    service: 'KPR',
    component: 'responsif',
    category: 'direct',
    strategy: { id: 'Konseling individual', en: 'Individual counselling' },
  },
  {
    service: 'KKP',
    component: 'responsif',
    category: 'direct',
    strategy: { id: 'Konseling kelompok', en: 'Group counselling' },
  },
  {
    service: 'MED',
    component: 'responsif',
    category: 'direct',
    strategy: { id: 'Mediasi', en: 'Mediation' },
  },
  {
    service: 'KSL',
    component: 'responsif',
    category: 'indirect',
    strategy: { id: 'Konsultasi', en: 'Consultation' },
  },
  {
    service: 'ADV',
    component: 'responsif',
    category: 'indirect',
    strategy: { id: 'Advokasi', en: 'Advocacy' },
  },
  {
    service: 'KKS',
    component: 'responsif',
    category: 'indirect',
    strategy: { id: 'Konferensi kasus', en: 'Case conference' },
  },
  {
    service: 'KRM',
    component: 'responsif',
    category: 'indirect',
    strategy: { id: 'Kunjungan rumah', en: 'Home visit' },
  },
  {
    service: 'ATK',
    component: 'responsif',
    category: 'indirect',
    strategy: { id: 'Referal', en: 'Referral' },
  },
  {
    service: 'KOL',
    component: 'responsif',
    category: 'indirect',
    strategy: { id: 'Kolaborasi', en: 'Collaboration' },
  },
  {
    service: 'KTM',
    component: 'responsif',
    category: 'direct',
    strategy: { id: 'Kotak masalah', en: 'Question box' },
  },
  {
    service: 'INS',
    component: 'dukungan',
    category: 'direct',
    strategy: { id: 'Asesmen kebutuhan', en: 'Needs assessment' },
  },
  {
    service: 'HIM',
    component: 'dukungan',
    category: 'planning',
    strategy: { id: 'Pengelolaan data', en: 'Data management' },
  },
  {
    service: 'PRG',
    component: 'dukungan',
    category: 'planning',
    strategy: { id: 'Manajemen program', en: 'Programme management' },
  },
  {
    service: 'PKB',
    component: 'dukungan',
    category: 'planning',
    strategy: { id: 'Pengembangan profesi', en: 'Professional development' },
  },
  {
    service: 'NBK',
    component: 'luar',
    category: 'nonCounselling',
    strategy: { id: 'Di luar BK', en: 'Beyond counselling' },
  },
];

/** The words of every way of delivery. */
export const STRATEGIES: readonly Text[] = READINGS.map(({ strategy }) => strategy);

/** How POP BK 2016 and ASCA read a service held in a format; undefined for an unknown service. */
export const readingOf = (service: string, format: string | undefined): Reading | undefined =>
  READINGS.find(
    (reading) =>
      reading.service === service &&
      (reading.formats === undefined || (format !== undefined && reading.formats.includes(format))),
  );

/** `actual`: as many lesson periods as were held; a number: so many periods an activity. */
export type Equivalence = number | 'actual';

/**
 * Services whose class format counts the periods held.
 * Source: domain reference 1.6, `jpByFormat` [S4, D].
 */
const COUNTED_IN_CLASS = ['ORI', 'INF', 'PNP', 'PKO', 'INS', 'PMI'];

/** Source: domain reference 4.3 [S8] for Pola 17 Plus; 0.1 (1) for 2016, values not confirmed [K-m]. */
const COUNTED_AS_NOTHING: Readonly<Record<FrameworkKey, readonly string[]>> = {
  pola17: ['HIM', 'TPU', 'ATK', 'KTM', 'PRG', 'PKB', 'NBK'],
  pop2016: ['PKB', 'NBK'],
  asca: ['HIM', 'TPU', 'ATK', 'KTM', 'PRG', 'PKB', 'NBK'],
};

/** One activity is 2 lesson periods [S2, S3]; class sessions count the periods that were held. */
export function equivalenceOf(framework: string, service: string, format: string | undefined): Equivalence {
  const known = FRAMEWORKS.find(({ key }) => key === framework)?.key ?? 'pola17';
  if (COUNTED_AS_NOTHING[known].includes(service)) return 0;
  return format === 'klasikal' && COUNTED_IN_CLASS.includes(service) ? 'actual' : 2;
}
