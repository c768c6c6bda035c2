/** The annual programme's plan items for print: topics by service and domain, and the action plan. */

import type { Line } from '../core/report';
import type { Choice } from '../core/template';
import type { Locale, Text } from '../core/text';
import { DOMAINS } from '../frameworks/choices';
import { EVALUATION_FORMS } from '../frameworks/documents';
import { CATEGORIES, COMPONENTS, readingOf } from '../frameworks/frameworks';
import { SERVICES, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import type { PlanItem } from '../tabs/annual';
import { line, type Source, whole } from './annual-report-source';
import { aidNamesIn, namedWords } from './programme-paper';

const T = {
  d: { id: 'D. Materi bidang pengembangan', en: 'D. Topics by service and domain' },
  e: { id: 'E. Rencana kegiatan (action plan)', en: 'E. Action plan' },
} as const satisfies Readonly<Record<string, Text>>;

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  id: [
    'No',
    'Bidang',
    'Tujuan',
    'Komponen',
    'Strategi',
    'Kelas',
    'Materi',
    'Metode',
    'Media',
    'Evaluasi',
    'Ekuivalensi',
  ],
  en: [
    'No',
    'Domain',
    'Aim',
    'Component',
    'Delivery',
    'Grade',
    'Content',
    'Method',
    'Media',
    'Evaluation',
    'Periods',
  ],
};

const HEADS_OF_MATRIX: Readonly<Record<Locale, readonly string[]>> = {
  id: ['Kode', 'Layanan/kegiatan'],
  en: ['Code', 'Service'],
};

/** ASCA groups the personal, social, family and religious domains. Source: domain reference 0.1 (7). */
const groupsOf = (
  framework: string,
): readonly { readonly label: Text; readonly keys: readonly string[] }[] =>
  framework === 'asca'
    ? [
        { label: { id: 'Akademik', en: 'Academic' }, keys: ['belajar'] },
        { label: { id: 'Karier', en: 'Career' }, keys: ['karier'] },
        {
          label: { id: 'Sosial/emosional', en: 'Social/emotional' },
          keys: ['pribadi', 'sosial', 'keluarga', 'beragama'],
        },
      ]
    : DOMAINS.map(({ key, label }) => ({ label, keys: [key] }));

export function matrixLines({ desk, language, items }: Source): readonly Line[] {
  const groups = groupsOf(desk.framework);
  const used = SERVICES.filter(({ key }) => items.some(({ service }) => service === key));
  return [
    line('part', T.d[language]),
    line('cellHead', 'No', ...HEADS_OF_MATRIX[language], ...groups.map(({ label }) => label[language])),
    ...used.map(({ key, label }, index) =>
      line(
        'cells',
        whole(index + 1),
        key,
        worded(label, desk.framework)[language],
        ...groups.map(({ keys }) =>
          items
            .filter((item) => item.service === key && keys.includes(item.domain ?? ''))
            .map(({ topic }) => topic ?? '')
            .join('; '),
        ),
      ),
    ),
  ];
}

function componentWords({ service, format }: PlanItem, { desk, language }: Source): string {
  const reading = readingOf(service ?? '', format);
  const choices: readonly Choice[] = desk.framework === 'asca' ? CATEGORIES : COMPONENTS;
  const key = desk.framework === 'asca' ? reading?.category : reading?.component;
  return choices.find((choice) => choice.key === key)?.label[language] ?? '';
}

/** Source: domain reference 2.2, part E. */
const PROCESS: Text = { id: 'proses', en: 'process' };

function evaluationWords({ service }: PlanItem, language: Locale): string {
  const words = (serviceOf(service)?.evaluations ?? []).map((key) => {
    const form = EVALUATION_FORMS.find((one) => one.key === key);
    return form ? form.label[language].replace(' evaluation', '') : PROCESS[language];
  });
  return words.join(', ').replace(/^./, (first) => first.toUpperCase());
}

function strategyWords({ service, format }: PlanItem, { desk, language }: Source): string {
  const reading = readingOf(service ?? '', format);
  return reading ? worded(reading.strategy, desk.framework)[language] : '';
}

export function actionLines(source: Source): readonly Line[] {
  const { desk, language, items } = source;
  const isAsca = desk.framework === 'asca';
  const groups = groupsOf(desk.framework);
  const names = aidNamesIn(desk);
  return [
    line('part', T.e[language]),
    line('cellHead', ...HEADS[language].slice(0, isAsca ? 10 : 11)),
    ...items.map((item, index) => {
      const evaluation = item.evaluation ?? evaluationWords(item, language);
      return line(
        'cells',
        whole(index + 1),
        groups.find(({ keys }) => keys.includes(item.domain ?? ''))?.label[language] ?? '',
        item.objective ?? '',
        componentWords(item, source),
        strategyWords(item, source),
        (item.target ?? []).join(', '),
        item.topic ?? '',
        item.method ?? '',
        namedWords(names, item.aids ?? []),
        evaluation,
        ...(isAsca ? [] : [`${item.volume} x ${item.periods ?? 0} JP`]),
      );
    }),
  ];
}
