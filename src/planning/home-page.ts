/** The front page: what to do first, and what every tab is for. */

import { textOf } from '../core/cell';
import { type Line, type Report, shownValue } from '../core/report';
import { cellAt, type Tab } from '../core/tab';
import { PILLARS, type Pillar, type TabTemplate } from '../core/template';
import { type Locale, say, type Text } from '../core/text';
import { FRAMEWORKS } from '../frameworks/frameworks';
import { worded } from '../frameworks/wording';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { home } from '../tabs/home';
import { titleIn } from '../tabs/in-words';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { schedule } from '../tabs/schedule';
import { SCHEMA } from '../tabs/schema';
import type { Settings } from './settings';

const PILLAR_NAMES: Readonly<Record<Pillar, Text>> = {
  settings: { id: 'Pengaturan', en: 'Settings' },
  planning: { id: 'Perencanaan (Planning)', en: 'Planning' },
  organizing: { id: 'Pengorganisasian (Organizing)', en: 'Organizing' },
  actuating: { id: 'Pelaksanaan (Actuating)', en: 'Actuating' },
  controlling: { id: 'Pengontrolan (Controlling)', en: 'Controlling' },
};

const WORDS = {
  product: { id: 'POAC untuk Bimbingan dan Konseling', en: 'POAC for Guidance and Counselling' },
  school: { id: 'POAC · {school}', en: 'POAC · {school}' },
  subtitle: {
    id: 'Tahun pelajaran {year} · {framework}',
    en: 'School year {year} · {framework}',
  },
  first: { id: 'Langkah pertama', en: 'First steps' },
  hidden: {
    id: 'Tab yang belum berisi disembunyikan; buka lewat Tampilan > Sheet tersembunyi.',
    en: 'Tabs with nothing in them are hidden; open them with View > Hidden sheets.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Step {
  readonly name: Text;
  readonly advice: Text;
  /** The tab where the step is taken; a step of the menu has none. */
  readonly tab?: TabTemplate;
}

const STEPS: readonly Step[] = [
  {
    name: { id: 'Lengkapi profil sekolah', en: 'Complete the school profile' },
    advice: {
      id: 'Nama sekolah, jam pelajaran, kepala sekolah, kerangka BK.',
      en: 'Name of the school, lesson periods, principal, framework.',
    },
    tab: profile,
  },
  {
    name: { id: 'Periksa kalender', en: 'Check the calendar' },
    advice: {
      id: 'Hari libur dan pekan ujian menentukan minggu efektif.',
      en: 'Holidays and exam weeks decide which weeks are effective.',
    },
    tab: calendar,
  },
  {
    name: { id: 'Isi program tahunan', en: 'Fill in the annual programme' },
    advice: {
      id: 'Satu baris satu rencana, dengan volume tiap bulan. Lalu menu Jabarkan program.',
      en: 'One row a plan item, with a volume for each month. Then Derive the plan in the menu.',
    },
    tab: annual,
  },
  {
    name: { id: 'Susun jadwal harian', en: 'Place activities on days' },
    advice: {
      id: 'Tanggal, jam, pelaksana, dan tempat setiap kegiatan.',
      en: 'Date, time, person and place of each activity.',
    },
    tab: schedule,
  },
  {
    name: { id: 'Catat kegiatan', en: 'Record sessions' },
    advice: {
      id: 'Setiap layanan satu baris; kode konseli, tanpa nama murid.',
      en: "One row a service; counselee codes, no pupil's name.",
    },
    tab: journal,
  },
  {
    name: { id: 'Periksa kesiapan', en: 'Check readiness' },
    advice: {
      id: 'Menu POAC: menunjukkan yang masih kurang, sel demi sel.',
      en: 'POAC menu: shows what is still missing, cell by cell.',
    },
  },
  {
    name: { id: 'Buat ringkasan', en: 'Build the summary' },
    advice: {
      id: 'Menu POAC: satu lembar untuk pimpinan, siap cetak.',
      en: 'POAC menu: one sheet for the principal, ready to print.',
    },
  },
];

/** Each link costs a service call: only where people go often. */
const LINKED: readonly string[] = [profile, calendar, annual, schedule, personnel, journal].map(
  ({ id }) => id,
);

const SPACE: Line = { style: 'space', cells: ['', ''] };

const leading = (id: string | undefined): { readonly leadsTo?: string } =>
  id === undefined ? {} : { leadsTo: id };

const stepLine = (
  { name, advice, tab }: Step,
  index: number,
  { framework }: Settings,
  locale: Locale,
): Line => ({
  style: 'row',
  cells: [`${index + 1}. ${titleIn(name, framework)[locale]}`, worded(advice, framework)[locale]],
  ...leading(tab?.id),
});

const tabLine = ({ id, title, purpose }: TabTemplate, locale: Locale, framework: string): Line => ({
  style: 'row',
  cells: [titleIn(title, framework)[locale], worded(purpose, framework)[locale]],
  ...leading(LINKED.includes(id) ? id : undefined),
});

const pillarLines = (pillar: Pillar, locale: Locale, framework: string): readonly Line[] => [
  SPACE,
  { style: 'heading', cells: [PILLAR_NAMES[pillar][locale], ''] },
  ...SCHEMA.filter(
    (template) => template.pillar === pillar && template.id !== home.id && !template.backstage,
  ).map((template) => tabLine(template, locale, framework)),
];

export function homePage(settings: Settings, locale: Locale): Report {
  const { school, schoolYear, framework } = settings;
  const title = school === '' ? WORDS.product[locale] : say(WORDS.school, locale, { school });
  const name = FRAMEWORKS.find(({ key }) => key === framework)?.label ?? WORDS.product;
  const subtitle = say(WORDS.subtitle, locale, { year: schoolYear, framework: name });
  return {
    widths: [240, 560],
    charts: [],
    lines: [
      { style: 'title', cells: [title, ''] },
      { style: 'subtitle', cells: [subtitle, ''] },
      SPACE,
      { style: 'heading', cells: [WORDS.first[locale], ''] },
      ...STEPS.map((step, index) => stepLine(step, index, settings, locale)),
      ...PILLARS.flatMap((pillar) => pillarLines(pillar, locale, framework)),
      SPACE,
      { style: 'note', cells: [WORDS.hidden[locale], ''] },
    ],
  };
}

/** The tab shows exactly this page, from its second row on. */
export function showsPage(tab: Tab, { lines }: Report): boolean {
  const height = Math.max(tab.grid.length - 1, lines.length);
  return Array.from({ length: height }, (_, index) => index).every((index) => {
    const row = tab.grid[index + 1] ?? [];
    const cells = lines[index]?.cells ?? [];
    const width = Math.max(row.length, cells.length);
    return Array.from({ length: width }, (_, place) => place).every(
      (place) => textOf(cellAt(row, place)) === textOf(shownValue(cells[place] ?? '')),
    );
  });
}
