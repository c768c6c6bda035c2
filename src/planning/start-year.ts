/** Sets up the workbook for a school year from the school's files or the wizard's answers; what people have stays. */

import type { Grid } from '../core/cell';
import {
  type Command,
  type Counts,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import type { Edit } from '../core/edit';
import { isObject, type Json, type JsonObject, property } from '../core/json';
import { readChoice } from '../core/read';
import { readRecords } from '../core/record';
import { nextFreeRow } from '../core/tab';
import { FIRST_ROW, type TabTemplate } from '../core/template';
import { isLocale, type Locale, type Text } from '../core/text';
import { LANGUAGES } from '../frameworks/choices';
import { FRAMEWORKS } from '../frameworks/frameworks';
import { home } from '../tabs/home';
import { inWords } from '../tabs/in-words';
import { profile } from '../tabs/profile';
import { SCHEMA, SCHEMA_VERSION } from '../tabs/schema';
import { hasRows } from './as-tab';
import { type FirstRows, firstRows, isToMake, standing } from './first-rows';
import { homePage, showsPage } from './home-page';
import { unreadEntries } from './organizing-rows';
import { SAMPLE_FACT, SAMPLE_FILES } from './sample-school';
import { readSchoolFiles, type SchoolFiles } from './school-files';
import { wordingIn } from './settings';

const TEMPLATES = SCHEMA.filter(({ onDemand }) => !onDemand);

const languageOf = (given: Json | undefined): Locale | undefined => {
  const found = typeof given === 'string' ? readChoice(LANGUAGES, given) : undefined;
  return isLocale(found) ? found : undefined;
};

const frameworkOf = (given: Json | undefined): string | undefined =>
  typeof given === 'string' ? readChoice(FRAMEWORKS, given) : undefined;

/** What the profile tab says, where it stands: a file that lost its facts (an import) still knows them there. */
const settingIn = (desk: Desk, key: string): string => {
  const tab = standing(desk, profile);
  const rows = tab ? readRecords({ ...tab, template: profile }) : [];
  return rows.find(({ record }) => record.setting === key)?.record.value ?? '';
};

/** A workbook that stands keeps its language and framework; others take what was chosen. */
function chosen(desk: Desk, answers: JsonObject, files: SchoolFiles) {
  if (!isToMake(desk, home)) return { language: desk.language, framework: desk.framework };
  const sources = (key: string): readonly (Json | undefined)[] => [
    settingIn(desk, key),
    property(answers, key),
    property(files.profile, key),
  ];
  return {
    language: sources('language').map(languageOf).find(Boolean) ?? desk.language,
    framework: sources('framework').map(frameworkOf).find(Boolean) ?? desk.framework,
  };
}

function tabEdits(desk: Desk, template: TabTemplate, rows: Grid): readonly Edit[] {
  if (isToMake(desk, template)) return [{ do: 'make-tab', template, rows }];
  const isBlank = !hasRows(desk.tabs[template.id]);
  return isBlank && rows.length > 0 ? [{ do: 'add-rows', tab: template.id, rows }] : [];
}

function homeEdits(desk: Desk, { settings }: FirstRows, language: Locale): readonly Edit[] {
  const report = homePage(settings, language);
  const standing = isToMake(desk, home) ? undefined : desk.tabs[home.id];
  return standing && showsPage(standing, report) ? [] : [{ do: 'draw-report', template: home, report }];
}

/** Facts of the workbook are kept from its first making on; the sample is known as such until it is removed. */
function factEdits(desk: Desk, language: Locale, framework: string, isSample: boolean): readonly Edit[] {
  if (!isToMake(desk, home) && desk.unfinished.length === 0) return [];
  return [
    { do: 'remember', fact: 'language', value: language },
    { do: 'remember', fact: 'framework', value: framework },
    { do: 'remember', fact: 'version', value: String(SCHEMA_VERSION) },
    ...(isSample ? [{ do: 'remember', fact: SAMPLE_FACT, value: 'yes' } as const] : []),
  ];
}

const isSample = (answers: JsonObject): boolean =>
  property(answers, 'sample') === true && property(answers, 'files') === undefined;

const rowsIn = (edit: Edit): number =>
  edit.do === 'make-tab' || edit.do === 'add-rows' ? edit.rows.length : 0;

const idOf = (edit: Edit): string =>
  edit.do === 'make-tab' ? edit.template.id : edit.do === 'add-rows' ? edit.tab : '';

/** Rows that come into each tab. */
const rowCounts = (edits: readonly Edit[]): Readonly<Record<string, number>> =>
  Object.fromEntries(edits.filter((edit) => rowsIn(edit) > 0).map((edit) => [idOf(edit), rowsIn(edit)]));

const keptCounts = (desk: Desk): readonly Counts[] =>
  TEMPLATES.filter((template) => template.shape === 'table' && !isToMake(desk, template)).flatMap(
    ({ id }): readonly Counts[] => {
      const tab = desk.tabs[id];
      return hasRows(tab) ? [{ tab: id, kept: nextFreeRow(tab) - FIRST_ROW }] : [];
    },
  );

const NOTICES = {
  ready: {
    id: 'Buku kerja tahun pelajaran {year} sudah siap; tidak ada yang diubah.',
    en: 'The workbook for {year} is ready already; nothing was changed.',
  },
  made: {
    id: 'Buku kerja tahun pelajaran {year} siap: {tabs} tab dibuat, {rows} baris diisikan. Mulailah dari tab Beranda.',
    en: 'The workbook for {year} is ready: {tabs} tabs made, {rows} rows filled in. Begin on the tab Home.',
  },
  completed: {
    id: 'Buku kerja tahun pelajaran {year} dilengkapi: {rows} baris ditambahkan; isian yang ada tidak diubah.',
    en: 'The workbook for {year} was completed: {rows} rows added; what stood there was not changed.',
  },
  unread: {
    id: 'Dilewati karena tidak memuat kolom yang dikenal: {unread}.',
    en: 'Left out, since they hold nothing that has a column: {unread}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

function notice(desk: Desk, edits: readonly Edit[], unread: readonly string[]): Text {
  if (edits.length === 0) return NOTICES.ready;
  const text = isToMake(desk, home) ? NOTICES.made : NOTICES.completed;
  if (unread.length === 0) return text;
  return { id: `${text.id} ${NOTICES.unread.id}`, en: `${text.en} ${NOTICES.unread.en}` };
}

function think(desk: Desk, answers: JsonObject, files: SchoolFiles): Outcome {
  const { language, framework } = chosen(desk, answers, files);
  const first = firstRows(desk, { answers, files, language, framework });
  const wording = wordingIn(first.settings, framework);
  const made = TEMPLATES.flatMap((template) =>
    template.id === home.id
      ? homeEdits(desk, first, language)
      : tabEdits(desk, inWords(template, wording), first.rows[template.id] ?? []),
  );
  const edits = [...made, ...first.fillings];
  const rows = rowCounts(edits);
  const tabs = edits.filter((edit) => edit.do === 'make-tab' || edit.do === 'draw-report').length;
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const unread = unreadEntries(files.org ?? {});
  const gaps = { year: first.settings.schoolYear, tabs, rows: total, unread: unread.join(', ') };
  return {
    edits: [...factEdits(desk, language, framework, isSample(answers)), ...edits],
    notice: { text: notice(desk, edits, unread), gaps },
    reply: { tabs, rows },
    counts: keptCounts(desk),
  };
}

const NOT_ANSWERS: Refusal = {
  code: 'bad-input',
  message: {
    text: { id: 'Isian wizard tidak dapat dibaca.', en: "The wizard's answers cannot be read." },
  },
  remedy: {
    text: {
      id: 'Buka lagi menu Siapkan tahun pelajaran, lalu isi dari awal.',
      en: 'Open Start the year in the menu again, and fill it in anew.',
    },
  },
};

const NO_SUCH_CHOICE = (key: string, given: string): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Isian {key} tidak dikenal: {given}.', en: 'The answer for {key} is unknown: {given}.' },
    gaps: { key, given },
  },
  remedy: {
    text: {
      id: 'Bahasa: id atau en. Kerangka: pola17, pop2016, atau asca.',
      en: 'Language: id or en. Framework: pola17, pop2016 or asca.',
    },
  },
});

/** An answer that is given has to be one of the choices. */
function wrongChoice(answers: JsonObject): Refusal | undefined {
  const language = property(answers, 'language');
  if (language !== undefined && languageOf(language) === undefined) {
    return NO_SUCH_CHOICE('language', String(language));
  }
  const framework = property(answers, 'framework');
  const isWrong = framework !== undefined && frameworkOf(framework) === undefined;
  return isWrong ? NO_SUCH_CHOICE('framework', String(framework)) : undefined;
}

function accept(input: Json): Thinking | Refusal {
  const answers = input ?? {};
  if (!isObject(answers)) return NOT_ANSWERS;
  const wrong = wrongChoice(answers);
  if (wrong) return wrong;
  const usual = isSample(answers) ? SAMPLE_FILES : undefined;
  const files = readSchoolFiles(property(answers, 'files') ?? usual);
  if (isRefusal(files)) return files;
  return (desk) => think(desk, answers, files);
}

export const startYear: Command = { reads: [], optional: SCHEMA, anywhere: true, accept };
