/** Runs a page in the browser: draws each state, hands on what happens, keeps the focus. The only file that draws. */

import { render } from 'preact';
import { guessedLocale } from './answer';
import { greet } from './ask';
import { keeperFor } from './kept-draft';
import type { Machine, Next } from './machine';
import { localeOf, type Opening, type OpeningEvent, opening, type Page } from './opening';

/** Whoever pressed a button that is gone goes on reading at the heading of what came. */
function keepFocus(focused: Element | null): void {
  if (focused === null || focused === document.body || focused.isConnected) return;
  document.getElementById('heading')?.focus();
}

export function runPage<State, Event>(page: Page<State, Event>): void {
  type Shown = Opening<State>;
  type Happening = OpeningEvent<Event>;
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no place to draw in.');
  const keeper = page.keeps && keeperFor('draft');
  const machine: Machine<Shown, Happening> = opening({
    page,
    greet: () => greet(page.greeting),
    guess: guessedLocale(navigator.language),
    ...(keeper ? { keeper } : {}),
  });

  let current: Shown;
  const send = (event: Happening): void => take(machine.step(current, event));

  function take({ state, work }: Next<Shown, Happening>): void {
    current = state;
    document.documentElement.lang = localeOf(state);
    const focused = document.activeElement;
    render(machine.view(state, send), place ?? document.body);
    keepFocus(focused);
    if (state.is === 'open') keeper?.keep(page.keeps?.(state.inner, state.hello));
    void work?.().then(send);
  }

  take(machine.first());
}
