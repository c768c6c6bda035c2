/** The import page: choose a file, see what would come into the journal, let it come. */

import type { Problem } from '../kit/answer';
import { isRefusedFile, readFile, type TextFile } from '../kit/chosen-file';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import { sheetText } from '../kit/sheet-text';

export type State =
  | { readonly is: 'choosing'; readonly problem?: Problem }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'under way'; readonly flow: Flow };

export type Event =
  | { readonly is: 'chose'; readonly file: File }
  | { readonly is: 'read'; readonly file: TextFile | Problem }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' };

const inFlow = (next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (flow) => ({ is: 'under way', flow }),
    (event) => ({ is: 'flow', event }),
  );

function read(file: TextFile | Problem): Next<State, Event> {
  if (isRefusedFile(file)) return { state: { is: 'choosing', problem: file } };
  const { name, text } = file;
  return inFlow(startFlow({ command: 'importSessions', input: { file: { name, text } }, name }));
}

export const begin = (): Next<State, Event> => ({ state: { is: 'choosing' } });

export function step(state: State, event: Event): Next<State, Event> {
  switch (event.is) {
    case 'chose': {
      if (state.is !== 'choosing') return { state };
      const { file } = event;
      return {
        state: { is: 'reading', name: file.name },
        work: async () => ({ is: 'read', file: await readFile(file, sheetText) }),
      };
    }
    case 'read':
      return state.is === 'reading' ? read(event.file) : { state };
    case 'flow':
      return state.is === 'under way' ? inFlow(flowStep(state.flow, event.event)) : { state };
    case 'back':
      return begin();
    default:
      return event satisfies never;
  }
}
