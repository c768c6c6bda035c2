/** A button that takes the person to a cell of the workbook, for every page that speaks of cells. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { SIDEBAR } from '../../texts/sidebar';
import { type Answer, isPreview } from './answer';
import { ask } from './ask';
import type { Next } from './machine';
import { ProblemBox } from './parts';

export interface CellPlace {
  /** Template id. */
  readonly tab: string;
  /** Such as `B12`. */
  readonly cell: string;
}

/** The last cell that was asked for; without an answer while the add-on is on its way. */
export interface Going {
  readonly place: CellPlace;
  readonly answer?: Answer;
}

export const goTo = (place: CellPlace): Next<Going, Going> => ({
  state: { place },
  work: async () => ({
    place,
    answer: await ask({ command: 'goToCell', mode: 'call', input: { ...place } }),
  }),
});

const isSame = (one: CellPlace, other: CellPlace): boolean =>
  one.tab === other.tab && one.cell === other.cell;

/** Said aloud: on its way, or there. */
export function goingWords({ place, answer }: Going, locale: Locale): string | undefined {
  if (!answer) return say(SIDEBAR.going, locale, { cell: place.cell });
  return answer.ok && !isPreview(answer.value) ? answer.value.notice : undefined;
}

interface GoToCellProps {
  readonly place: CellPlace;
  /** Title of the tab. */
  readonly title: string;
  readonly locale: Locale;
  readonly onPress: (place: CellPlace) => void;
}

export const GoToCell = ({ place, title, locale, onPress }: GoToCellProps): VNode => (
  <button
    type="button"
    class="plain"
    aria-label={say(SIDEBAR.goToCellIn, locale, { cell: place.cell, tab: title })}
    onClick={() => onPress(place)}
  >
    {say(SIDEBAR.goToCell, locale, { cell: place.cell })}
  </button>
);

interface NotThereProps {
  readonly place: CellPlace;
  readonly going: Going | undefined;
  readonly locale: Locale;
}

/** Why the cell could not be shown, beside its button. */
export const NotThere = ({ place, going, locale }: NotThereProps): VNode | null => {
  const answer = going && isSame(going.place, place) ? going.answer : undefined;
  return answer?.ok === false ? <ProblemBox problem={answer.problem} locale={locale} /> : null;
};
