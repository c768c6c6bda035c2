/** The parts that pages are made of: screen, button, field, choice, problem, figures. */

import type { ComponentChildren, VNode } from 'preact';
import { type Locale, sayIt } from '../../core/text';
import type { Problem } from './answer';

interface ScreenProps {
  readonly heading: string;
  /** Work is going on: said aloud, and shown by a moving bar. */
  readonly busy?: string | undefined;
  /** Said aloud only: the screen shows it in its place. */
  readonly status?: string | undefined;
  readonly children?: ComponentChildren;
}

/**
 * A whole page. The heading takes the focus when another screen comes; the line below is there before it speaks,
 * so that screen readers hear it.
 */
export const Screen = ({ heading, busy, status, children }: ScreenProps): VNode => (
  <div class="screen" aria-busy={busy !== undefined}>
    <h1 id="heading" tabIndex={-1}>
      {heading}
    </h1>
    <div class="body" key={heading}>
      {children}
    </div>
    <p class={busy === undefined ? 'aloud' : 'busy'} role="status" aria-live="polite">
      {busy ?? status ?? ''}
    </p>
  </div>
);

interface ButtonProps {
  readonly primary?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** The one thing to do next is blue and comes first. */
export const Button = ({ primary = false, onPress, children }: ButtonProps): VNode => (
  <button type="button" class={primary ? 'primary' : 'plain'} onClick={onPress}>
    {children}
  </button>
);

export const Buttons = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <div class="buttons">{children}</div>
);

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}

/** The ids that a control of a field names in `aria-describedby`. */
export const describedBy = (id: string, error: string | undefined): string =>
  error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`;

export const Field = ({ id, label, hint, error, children }: FieldProps): VNode => (
  <div class="field">
    <label for={id}>{label}</label>
    {children}
    <p class="error" id={`${id}-error`} role="alert">
      {error}
    </p>
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
  </div>
);

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly onChoose: (key: string) => void;
}

export const Choice = ({ name, label, value, options, onChoose }: ChoiceProps): VNode => (
  <fieldset>
    <legend class="aloud">{label}</legend>
    {options.map(({ key, label: words }) => (
      <label class="option" key={key}>
        <input type="radio" name={name} value={key} checked={key === value} onChange={() => onChoose(key)} />
        <span>{words}</span>
      </label>
    ))}
  </fieldset>
);

interface ProblemProps {
  readonly problem: Problem;
  readonly locale: Locale;
}

export const ProblemBox = ({ problem, locale }: ProblemProps): VNode => (
  <div class="problem" role="alert">
    <p>
      <strong>{sayIt(problem.message, locale)}</strong>
    </p>
    <p>{sayIt(problem.remedy, locale)}</p>
  </div>
);

export type Figure = readonly [string, string];

export const Figures = ({ figures }: { readonly figures: readonly Figure[] }): VNode => (
  <dl>
    {figures.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** One paragraph a line. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }): VNode => (
  <div class="lines">
    {lines.map((line, index) => (
      <p key={index}>{line}</p>
    ))}
  </div>
);

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
