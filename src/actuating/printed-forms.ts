/** Sheets to print and fill in by hand: attendance, immediate evaluation, letter to parents. They hold no pupil's name. */

import { type Desk, isRefusal } from '../core/command';
import type { Line, LineStyle, Report, ReportCell } from '../core/report';
import type { Text } from '../core/text';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import { readSettings } from '../planning/settings';
import { emblemColumns, letterhead, type Paper, signatureLines } from '../planning/signatures';
import { FORM_WORDS as T } from './form-words';
import { FORM_READS, type OnForm, sessionOnForm } from './session-on-form';

/** More than a class has; one page. */
const ATTENDING = 36;

const WIDTHS = {
  attendance: [64, 266, 60, 190, 120],
  evaluation: [420, 70, 70, 70, 70],
  letter: [160, 190, 190, 160],
} as const satisfies Readonly<Record<string, readonly number[]>>;

const line = (style: LineStyle, ...cells: readonly ReportCell[]): Line => ({ style, cells });

const SPACE = line('space');

interface Form {
  readonly paper: Paper;
  readonly say: (text: Text) => string;
}

function formOf(desk: Desk, widths: readonly number[], right: number): Form {
  const { language, framework, today } = desk;
  const settings = readSettings(desk.tabs.profile);
  return {
    paper: {
      settings,
      language,
      framework,
      today,
      width: widths.length,
      right,
      emblem: emblemColumns(widths),
    },
    say: (text) => worded(text, framework)[language],
  };
}

/** `Tanggal: ........................`, or what the session says. */
const toFill = ({ say }: Form, texts: readonly (Text | readonly [Text, string])[]): readonly Line[] =>
  texts.map((one) => {
    const [text, words] = 'id' in one ? [one, ''] : one;
    return line('sign', `${say(text)}: ${words || '.'.repeat(60)}`);
  });

const head = ({ paper, say }: Form, title: Text, below: Text): readonly Line[] => [
  ...letterhead(paper),
  line('formTitle', say(title)),
  line('formSubtitle', say(below)),
  SPACE,
];

const signed = ({ paper }: Form): readonly Line[] => [
  SPACE,
  ...signatureLines(paper, [{ name: '', nip: '' }], undefined),
];

const reportOf = (widths: readonly number[], lines: readonly Line[]): Report => ({
  widths,
  lines,
  charts: [],
});

function attendance(desk: Desk, on: OnForm): Report {
  const form = formOf(desk, WIDTHS.attendance, 3);
  const { say } = form;
  return reportOf(WIDTHS.attendance, [
    ...head(form, T.attendance, T.attendanceHint),
    ...toFill(form, [
      [T.service, on.service],
      [T.topic, on.topic],
      [T.date, [on.date, on.hours].filter((words) => words !== '').join(', ')],
      [T.place, [on.place, on.classes].filter((words) => words !== '').join(' · ')],
    ]),
    SPACE,
    line('cellHead', say(T.no), say(T.name), say(T.sex), say(T.signature), say(T.remark)),
    ...Array.from({ length: ATTENDING }, (_, index) => line('cells', index + 1, '', '', '', '')),
    ...signed(form),
  ]);
}

/** Questions and scale. Source: domain reference 5.1 and 5.2. */
function evaluation(desk: Desk, on: OnForm): Report {
  const form = formOf(desk, WIDTHS.evaluation, 1);
  const { say } = form;
  return reportOf(WIDTHS.evaluation, [
    ...head(form, T.evaluation, T.evaluationHint),
    ...toFill(form, [
      [T.date, on.date],
      [T.service, on.service],
      [T.topic, on.topic],
      [T.class, on.classes],
    ]),
    SPACE,
    ...T.questions.flatMap((question, index) => [
      line('sign', `${index + 1}. ${say(question)}`),
      line('sign', '.'.repeat(120)),
      line('sign', '.'.repeat(120)),
    ]),
    SPACE,
    line('sign', say(T.scale)),
    line('cellHead', say(T.statement), '1', '2', '3', '4'),
    ...T.statements.map((statement) => line('cells', say(statement), '', '', '', '')),
    SPACE,
    line('sign', say(T.thanks)),
  ]);
}

/** It says nothing of why: anybody may open a letter. */
function letter(desk: Desk, on: OnForm): Report {
  const form = formOf(desk, WIDTHS.letter, 2);
  const { say } = form;
  return reportOf(WIDTHS.letter, [
    ...letterhead(form.paper),
    ...toFill(form, [T.number]),
    line('sign', say(T.about)),
    SPACE,
    line('sign', say(T.to)),
    ...toFill(form, [T.pupil, [T.class, on.classes]]),
    SPACE,
    line('sign', say(T.dear)),
    line('sign', say(T.invite)),
    ...toFill(form, [
      [T.day, on.date],
      [T.hour, on.hours],
      [T.place, on.place],
      [T.meeting, on.counsellor],
    ]),
    line('sign', say(T.purpose)),
    line('sign', say(T.thankYou)),
    ...signed(form),
    SPACE,
    line('part', say(T.slip)),
    ...toFill(form, [T.parent]),
    line('sign', say(T.coming)),
    ...toFill(form, [T.signature]),
  ]);
}

const ofSession =
  (form: (desk: Desk, on: OnForm) => Report): ReportKind['build'] =>
  (desk, _period, session = '') => {
    const on = sessionOnForm(desk, session);
    return isRefusal(on) ? on : form(desk, on);
  };

const attendanceList: ReportKind = {
  key: 'attendance',
  label: T.attendanceLabel,
  reads: FORM_READS,
  ofSession: true,
  build: ofSession(attendance),
};

const evaluationSheet: ReportKind = {
  key: 'immediate-evaluation',
  label: T.evaluationLabel,
  reads: FORM_READS,
  ofSession: true,
  build: ofSession(evaluation),
};

const summonsLetter: ReportKind = {
  key: 'summons',
  label: T.letterLabel,
  reads: FORM_READS,
  ofSession: true,
  build: ofSession(letter),
};

/** In the order in which people are offered them. */
export const PRINTED_FORMS: readonly ReportKind[] = [attendanceList, evaluationSheet, summonsLetter];
