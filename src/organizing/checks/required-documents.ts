/** ORG-A07, A10 and A13: the documents of the register, the forms of evaluation and the needs assessment are there. */

import { addMonths, type CivilDate } from '../../core/civil-date';
import { readRecords } from '../../core/record';
import { nextFreeRow } from '../../core/tab';
import { folded } from '../../core/text';
import { EVALUATION_FORMS, NEEDS_ASSESSMENTS, REQUIRED_DOCUMENTS } from '../../frameworks/documents';
import { SERVICES, type Service, serviceOf } from '../../frameworks/services';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { PlanItem } from '../../tabs/annual';
import { needs } from '../../tabs/needs';
import type { Check, Hit } from '../check';
import { isFor, isInForce, isNamed } from '../documents';
import type { School } from '../school';
import { listText, mentions, refOf } from '../wording';

const TAB = 'administration';

/** Listed with the remark that it does not exist. */
const isAbsent = ({ status }: { readonly status?: string | undefined }): boolean => status === 'none';

export const documentsMissing: Check = {
  id: 'ORG-A07',
  severity: 'W',
  message: { id: 'Dokumen wajib belum ada: {list}.', en: 'Required documents missing: {list}.' },
  fix: {
    id: 'Tambahkan barisnya di tab Administrasi, atau perbarui Status.',
    en: 'Add a row for each to the tab Documents, or update Status.',
  },
  needs: [
    'administration.code',
    'administration.name',
    'administration.kind',
    'administration.status',
    'annual.service',
  ],
  run: (school) => {
    const tab = school.tabs[TAB];
    // Nobody has begun to list documents: there is nothing to compare with.
    if (!tab || school.documents.length === 0) return [];
    const planned = new Set<string | undefined>(school.plan.map(({ record }) => record.service));
    const there = school.documents.map(({ record }) => record).filter((record) => !isAbsent(record));
    const missing = REQUIRED_DOCUMENTS[school.framework].filter(
      ({ words, services }) =>
        (services === undefined || services.some((service) => planned.has(service))) &&
        !there.some((record) => isNamed(record, words)),
    );
    if (missing.length === 0) return [];
    const list = listText(missing.map(({ label }) => label));
    return [{ tab: TAB, row: nextFreeRow(tab), column: 'code', gaps: { list } }];
  },
};

type Form = (typeof EVALUATION_FORMS)[number];

const formsOf = ({ evaluations }: Service): readonly Form[] =>
  EVALUATION_FORMS.filter(({ key }) => evaluations.includes(key));

const isSaid = (words: string, names: readonly string[]): boolean =>
  names.some((name) => mentions(words, name));

/** Said of the plan item itself; what names no kind of evaluation is taken for all of them. */
function isLinked(evaluation: string | undefined, form: Form): boolean {
  if (evaluation === undefined) return false;
  const words = folded(evaluation).replace(/[-_]/g, ' ');
  const named = EVALUATION_FORMS.filter((one) =>
    isSaid(
      words,
      one.words.map((word) => word.replace(/-/g, ' ')),
    ),
  );
  return named.length === 0 || named.includes(form);
}

/** One finding a service: its plan items share their forms. */
export const evaluationWithoutForm: Check = {
  id: 'ORG-A10',
  severity: 'W',
  message: {
    id: '{service} ({ref}) belum ada instrumen {kind}.',
    en: '{service} ({ref}) has no {kind} instrument.',
  },
  fix: {
    id: 'Sebutkan instrumennya pada Penilaian, atau tambahkan formulirnya di tab Administrasi, Status = Siap.',
    en: 'Name the instrument under Evaluation, or add the form to the tab Documents, Status = Ready.',
  },
  needs: [
    'annual.id',
    'annual.service',
    'annual.evaluation',
    'administration.code',
    'administration.name',
    'administration.kind',
    'administration.service',
    'administration.status',
  ],
  run: (school) => {
    if (school.documents.length === 0) return [];
    const valid = school.documents.map(({ record }) => record).filter(isInForce);
    const lackingIn = ({ service, evaluation }: PlanItem): readonly Form[] => {
      const known = serviceOf(service);
      return (known ? formsOf(known) : []).filter(
        (form) =>
          !isLinked(evaluation, form) &&
          !valid.some((record) => isFor(record, service ?? '') && isNamed(record, form.words)),
      );
    };
    return SERVICES.flatMap(({ key, label }): readonly Hit[] => {
      const [first, ...others] = school.plan.filter(
        ({ record }) => record.service === key && lackingIn(record).length > 0,
      );
      if (!first) return [];
      const kind = listText(lackingIn(first.record).map((form) => form.label));
      const gaps = { service: label, ref: refOf(first.record.id, first.row), kind };
      const touches = others.map(({ row }) => row);
      return [{ tab: 'annual', row: first.row, column: 'evaluation', gaps, touches, group: key }];
    });
  },
};

interface Assessment {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  readonly date: CivilDate | undefined;
}

/** On the tab of its results, or as an instrument that was ready by then. */
function assessmentsOf(school: School): readonly Assessment[] {
  const { needs: tab } = school.tabs;
  const results = (tab ? readRecords({ ...tab, template: needs }) : []).map(({ row, record }) => ({
    tab: needs.id,
    row,
    column: 'date',
    date: record.date,
  }));
  const instruments = school.documents
    .filter(({ record }) => isInForce(record) && isNamed(record, NEEDS_ASSESSMENTS))
    .map(({ row, record }) => ({ tab: TAB, row, column: 'ready', date: record.ready }));
  return [...results, ...instruments];
}

const later = (one: Assessment, other: Assessment): Assessment =>
  (other.date ?? '') > (one.date ?? '') ? other : one;

export const needsNotAssessed: Check = {
  id: 'ORG-A13',
  severity: 'W',
  message: { id: 'Asesmen kebutuhan tahun ini belum ada.', en: 'No needs assessment for this year.' },
  fix: {
    id: 'Isi hasil asesmen dengan tanggal dan jumlah responden di tab Asesmen Kebutuhan.',
    en: 'Enter the results with date and number of respondents on the tab Needs.',
  },
  needs: [
    'needs.item',
    'needs.date',
    'administration.code',
    'administration.name',
    'administration.kind',
    'administration.status',
    'administration.ready',
    'annual.id',
    'profile.value',
  ],
  run: (school) => {
    const { needs: tab } = school.tabs;
    // Nobody has begun to plan.
    if (!tab || school.plan.length === 0) return [];
    const all = assessmentsOf(school);
    const oldest = addMonths(school.calendar.yearStart, -THRESHOLDS.assessmentMonths);
    if (all.some(({ date }) => date !== undefined && date >= oldest)) return [];
    const [first, ...others] = all;
    const latest = first && others.reduce(later, first);
    return [latest ?? { tab: needs.id, row: nextFreeRow(tab), column: 'item' }].map(
      ({ tab: where, row, column }) => ({ tab: where, row, column }),
    );
  },
};
