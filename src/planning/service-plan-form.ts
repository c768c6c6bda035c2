/** The form of a service plan laid out for print: letterhead, title, elements, signatures. */

import type { Line, Report } from '../core/report';
import type { Text } from '../core/text';
import { readingOf } from '../frameworks/frameworks';
import { type ElementKey, OPTIONAL_ELEMENTS, PLAN_ELEMENTS } from '../frameworks/plan-elements';
import type { FormPart, PlanForm } from '../frameworks/plan-forms';
import { worded } from '../frameworks/wording';
import { contentOf, providers } from './service-plan-content';
import type { PlanFacts } from './service-plan-facts';
import { emblemColumns, isMadrasah, letterhead, type Paper, signatureLines } from './signatures';

/** Pixels: mark, label, words; together an upright page. */
const WIDTHS: readonly number[] = [64, 196, 440];

/** How schools call their plans in full. Source: domain reference 1.2. */
const LABELS: Readonly<Record<string, Text>> = {
  SATLAN: { id: 'Satuan Layanan (SATLAN)', en: 'Service Unit Plan (SATLAN)' },
  RPLBK: { id: 'Rencana Pelaksanaan Layanan BK (RPLBK)', en: 'Guidance Service Plan (RPLBK)' },
  RPP: { id: 'Rencana Program Pelayanan (RPP)', en: 'Service Programme Plan (RPP)' },
  RKP: { id: 'Rencana Kegiatan Pendukung (RKP)', en: 'Supporting-Activity Plan (RKP)' },
};

const WORDS = {
  number: { id: 'Nomor {id}', en: 'No. {id}' },
  semester: { id: 'Tahun Pelajaran {year}', en: 'School Year {year}' },
  school: { id: 'Satuan pendidikan', en: 'School' },
  madrasah: { id: 'Madrasah', en: 'School' },
  class: { id: 'Kelas/sasaran', en: 'Class/target' },
  need: { id: 'Kebutuhan yang dijawab', en: 'Need that it answers' },
  empty: { id: '(belum diisi)', en: '(still empty)' },
} as const satisfies Readonly<Record<string, Text>>;

/** The form's own name where the school says RPL, as most do; else the school's label. */
function titleOf(facts: PlanFacts, form: PlanForm): string {
  const label = facts.settings.servicePlanLabel.trim().toUpperCase();
  const own =
    facts.framework === 'asca' && form.key !== 'counselling'
      ? { id: 'Rencana Layanan', en: 'Lesson Plan' }
      : form.title;
  if (label === 'RPL' || label === form.key.toUpperCase()) return own[facts.language];
  const full = Object.keys(LABELS).includes(label) ? LABELS[label] : undefined;
  return full ? full[facts.language] : `${facts.settings.servicePlanLabel}: ${own[facts.language]}`;
}

const entry = (mark: string, label: string, words: string): Line => ({
  style: 'element',
  cells: [mark, label, words],
});

const labelOf = ({ label, elements }: FormPart): Text =>
  label ?? PLAN_ELEMENTS.find(({ key }) => key === elements[0])?.label ?? { id: '', en: '' };

function partLine(facts: PlanFacts, part: FormPart): Line {
  const { language, framework } = facts;
  const label = worded(labelOf(part), framework)[language];
  if (part.elements.length === 0) return { style: 'elementHead', cells: [part.mark, label, ''] };
  const said = part.elements
    .map((element: ElementKey) => contentOf(facts, element))
    .filter((words) => words !== '');
  const isOptional = part.elements.every((element) => OPTIONAL_ELEMENTS.includes(element));
  return entry(part.mark, label, said.join('\n') || (isOptional ? '–' : WORDS.empty[language]));
}

function titleLines(facts: PlanFacts, form: PlanForm): readonly Line[] {
  const { language, framework, item, service, id, settings } = facts;
  const strategy = readingOf(item.service ?? '', item.format)?.strategy;
  const kind = framework === 'pola17' ? service?.label : strategy;
  const title = `${titleOf(facts, form)}${kind && form.key !== 'counselling' ? ` ${worded(kind, framework)[language].replace(/^Layanan /, '')}` : ''}`;
  const year = WORDS.semester[language].replace('{year}', settings.schoolYear);
  return [
    { style: 'formTitle', cells: [title.toUpperCase()] },
    { style: 'formSubtitle', cells: [`${WORDS.number[language].replace('{id}', id)} · ${year}`] },
    { style: 'space', cells: [] },
  ];
}

function identityLines(facts: PlanFacts): readonly Line[] {
  const { language, settings, needs, item, booking } = facts;
  return [
    entry('', WORDS[isMadrasah(settings) ? 'madrasah' : 'school'][language], settings.school),
    entry('', WORDS.class[language], (booking?.class ?? item.target ?? []).join(', ')),
    ...(needs.length > 0 ? [entry('', WORDS.need[language], needs.join('\n'))] : []),
    { style: 'space', cells: [] },
  ];
}

export function planForm(facts: PlanFacts, form: PlanForm): Report {
  const { settings, language, framework, people } = facts;
  const paper: Paper = {
    settings,
    language,
    framework,
    today: facts.today,
    width: WIDTHS.length,
    right: 2,
    emblem: emblemColumns(WIDTHS),
  };
  const signers = providers(facts).map((code) => people.get(code) ?? { name: code, nip: '' });
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      ...titleLines(facts, form),
      ...identityLines(facts),
      ...form.parts.map((part) => partLine(facts, part)),
      { style: 'space', cells: [] },
      ...signatureLines(paper, signers, people.get(settings.coordinator)),
    ],
  };
}
