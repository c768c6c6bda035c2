/** What a page gets back from the add-on, and what it makes of that. */

import { isObject, type Json, type JsonObject, property } from '../../core/json';
import type { Preview as Changes } from '../../core/preview';
import { isLocale, type Locale, type Saying, same } from '../../core/text';
import { SIDEBAR } from '../../texts/sidebar';

/** What would change, in words, and the token with which a person accepts it. */
export interface Preview extends Changes {
  readonly notice: string;
  readonly token: string;
  /** Where the command was to be carried out at once, and would replace what a person wrote. */
  readonly reply?: Json;
}

export interface Done {
  readonly reply: Json;
  readonly notice: string;
}

interface Refused {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly questions?: Json;
}

/** As `ask` in index.ts sends it: a test holds the two together. */
export type Envelope =
  | { readonly ok: true; readonly value: Done | Preview; readonly locale: Locale }
  | { readonly ok: false; readonly error: Refused; readonly locale: Locale };

/** Why something did not work, and what the person can do. */
export interface Problem {
  readonly code: string;
  readonly message: Saying;
  readonly remedy: Saying;
  /** What the person has to decide, for a page that offers it as buttons. */
  readonly questions?: Json;
}

export type Answer =
  | { readonly ok: true; readonly value: Done | Preview; readonly locale: Locale }
  | { readonly ok: false; readonly problem: Problem; readonly locale?: Locale };

export const failed = (problem: Problem): Answer => ({ ok: false, problem });

const EMPTY: Problem = {
  code: 'empty',
  message: { text: SIDEBAR.emptyAnswer },
  remedy: { text: SIDEBAR.emptyAnswerRemedy },
};

/** Google hands over null for a whole answer that it cannot carry. */
export function answerOf(envelope: Envelope | null | undefined): Answer {
  if (!envelope || typeof envelope.ok !== 'boolean') return failed(EMPTY);
  const { locale } = envelope;
  if (envelope.ok) return { ok: true, value: envelope.value, locale };
  const { code, message, remedy, questions } = envelope.error;
  const problem = {
    code,
    message: { text: same(message) },
    remedy: { text: same(remedy) },
    ...(questions === undefined ? {} : { questions }),
  };
  return { ok: false, problem, locale };
}

/**
 * The failure of several accounts has no words of its own: what is sure in every language is that Google speaks of
 * a permission that the person has, or says nothing.
 */
const PERMISSION =
  /PERMISSION_DENIED|permission|authoriz|authoris|storage|\bizin\b|otorisasi|wewenang|penyimpanan/i;

export const ACCOUNTS: Problem = {
  code: 'accounts',
  message: { text: SIDEBAR.accounts },
  remedy: { text: SIDEBAR.accountsRemedy },
};

export function failureOf(message: string): Problem {
  if (PERMISSION.test(message)) return ACCOUNTS;
  const reason = message.trim();
  return {
    code: 'unreachable',
    message: reason ? { text: SIDEBAR.brokenOff, gaps: { reason } } : { text: SIDEBAR.noAnswer },
    remedy: { text: SIDEBAR.brokenOffRemedy },
  };
}

export const isPreview = (value: Done | Preview): value is Preview => 'token' in value;

/** Rows would come or change, or a tab be laid out; rows that merely stay are no change. */
export const changesSomething = ({ tabs }: Preview): boolean =>
  tabs.some(({ added, changed, kept, skipped }) => added + changed > 0 || kept + skipped === 0);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const texts = (value: Json | undefined): { readonly id: string; readonly en: string } => ({
  id: text(property(value, 'id')),
  en: text(property(value, 'en')),
});

export interface Period {
  readonly key: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly from: string;
  readonly to: string;
}

/** What the add-on says of itself and of the workbook when a page opens. */
export interface About {
  readonly version: string;
  /** Fingerprint of the build. */
  readonly bundle: string;
  readonly today: string;
  readonly isSetUp: boolean;
  /** What stands in the workbook is the sample school. */
  readonly isSample: boolean;
  readonly schoolYear: string;
  readonly periods: readonly Period[];
  /** Of tabs, by template id. */
  readonly titles: JsonObject;
}

export function aboutOf(reply: Json): About {
  const periods = property(reply, 'periods');
  const titles = property(reply, 'titles');
  return {
    version: text(property(reply, 'version')),
    bundle: text(property(reply, 'bundle')),
    today: text(property(reply, 'today')),
    isSetUp: property(reply, 'isSetUp') === true,
    isSample: property(reply, 'isSample') === true,
    schoolYear: text(property(reply, 'schoolYear')),
    periods: (Array.isArray(periods) ? periods : []).map((one: Json) => ({
      key: text(property(one, 'key')),
      label: texts(property(one, 'label')),
      from: text(property(one, 'from')),
      to: text(property(one, 'to')),
    })),
    titles: isObject(titles) ? titles : {},
  };
}

/** @returns the tab's id where nobody said its title. */
export function titleOf(titles: JsonObject, tab: string, locale: Locale): string {
  return text(property(property(titles, tab), locale)) || tab;
}

/** Before anybody has told the page, the browser's own language is the best guess. */
export const guessedLocale = (browser: string): Locale => {
  const [language = ''] = browser.toLowerCase().split('-');
  return isLocale(language) ? language : 'id';
};
