/** The plan that the add-on opened, as the page reads it. */

import { type Json, property } from '../../core/json';
import type { Locale } from '../../core/text';

export interface Element {
  readonly element: string;
  readonly mark: string;
  readonly label: string;
  /** What the counsellor wrote. */
  readonly text: string;
  /** What is said where nothing was written. */
  readonly usual: string;
  readonly isWritten: boolean;
  /** A plan cannot do without it. */
  readonly isNeeded: boolean;
}

export interface Opened {
  readonly plan: string;
  /** ID that was asked for: of the plan item or of one of its dated rows. */
  readonly asked: string;
  readonly servicePlan: string;
  readonly topic: string;
  readonly form: string;
  readonly usual: string;
  readonly dates: readonly { readonly id: string; readonly words: string }[];
  readonly elements: readonly Element[];
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export const textAt = (value: Json | undefined, key: string): string => text(property(value, key));

export const listAt = (value: Json | undefined, key: string): readonly Json[] => {
  const list = property(value, key);
  return Array.isArray(list) ? list : [];
};

/** @returns undefined where no plan was asked for, or none was found. */
export function openedIn(reply: Json | undefined, locale: Locale): Opened | undefined {
  const open = property(reply, 'open');
  if (open === undefined) return undefined;
  return {
    plan: textAt(open, 'id'),
    asked: textAt(open, 'asked'),
    servicePlan: textAt(open, 'servicePlan'),
    topic: textAt(open, 'topic'),
    form: textAt(open, 'form'),
    usual: textAt(open, 'usual'),
    dates: listAt(open, 'dates').map((one) => ({ id: textAt(one, 'id'), words: textAt(one, 'words') })),
    elements: listAt(open, 'elements').map((one) => ({
      element: textAt(one, 'element'),
      mark: textAt(one, 'mark'),
      label: text(property(property(one, 'label'), locale)),
      text: textAt(one, 'text'),
      usual: textAt(one, 'usual'),
      isWritten: property(one, 'isWritten') === true,
      isNeeded: property(one, 'isNeeded') === true,
    })),
  };
}
