/** A page as a machine: a state, what happens to it, and how it looks. Only `run-page.ts` touches the browser. */

import type { VNode } from 'preact';

export interface Next<State, Event> {
  readonly state: State;
  /** What goes on outside the page; it ends in an event. */
  readonly work?: () => Promise<Event>;
}

export type Send<Event> = (event: Event) => void;

export interface Machine<State, Event> {
  readonly first: () => Next<State, Event>;
  readonly step: (state: State, event: Event) => Next<State, Event>;
  readonly view: (state: State, send: Send<Event>) => VNode;
}

/** The same next step, told to the page around it. */
export function lifted<State, Event, Outer, OuterEvent>(
  { state, work }: Next<State, Event>,
  around: (state: State) => Outer,
  as: (event: Event) => OuterEvent,
): Next<Outer, OuterEvent> {
  return { state: around(state), ...(work && { work: () => work().then(as) }) };
}
