/** The page of the workbench: one socket, the bar, the grid with its menu, dialogs, frames and notices. */

import type { MenuNode } from '../execution';
import type { ToPage } from '../live/messages';
import { makeBar } from './bar';
import { provideCharts } from './chart-library';
import { connect } from './connection';
import { ask, confirm, tell } from './dialogs';
import { element } from './element';
import { leaveOutWhatIsNotKept } from './engine-menus';
import { translateEngine } from './engine-words';
import { makeFrames } from './frames';
import { makeGrid } from './grid';
import { watchEditor } from './hand-plugin';
import { makeLost } from './lost';
import { addMenu } from './menu';
import { focusMenu, watchMenuKeys } from './menu-keys';
import { provideNotes, showNotes, watchHands } from './notes';
import { say, speak } from './texts';
import { toast } from './toasts';

async function start(): Promise<void> {
  provideCharts();
  const templates = await (await fetch('/engine.xml')).text();
  const place = element('main', { class: 'poac-grid' });
  let menu: readonly MenuNode[] = [];

  const lost = makeLost();
  let wasLost = false;
  const { send } = connect({
    hear,
    lost() {
      wasLost = true;
      bar.busy('');
      lost.show();
      frames.abandon(say('lostCall'));
    },
    back() {
      lost.hide();
      grid.afterwards(() => toast(say('back'), say('takenUpAll')));
    },
  });
  const bar = makeBar(send);
  document.body.append(
    element('div', { class: 'poac-body' }, bar.node, element('div', { class: 'poac-page' }, place)),
  );

  const grid = makeGrid(place, templates, {
    type: (cells) => send({ is: 'type', cells }),
    reshape: (change) => send({ is: 'reshape', change }),
    goBack: (way) => send({ is: way }),
    activate: (sheetId) => send({ is: 'active', sheetId }),
    notKept: () => toast('', say('notKept')),
  });
  const frames = makeFrames({
    call: (call, name, args) => send({ is: 'call', call, name, args, ...grid.selected() }),
    focusGrid: () => grid.focus(),
    focusMenu,
  });
  watchEditor();
  watchMenuKeys({ leave: () => grid.focus(), toSidebar: () => frames.focusSidebar() });
  translateEngine();
  leaveOutWhatIsNotKept();
  provideNotes();
  watchHands();
  addMenu(
    () => menu,
    (name, label) => {
      bar.busy(say('working'));
      send({ is: 'run', name, label, ...grid.selected() });
    },
    () => bar.chooseFile(),
  );

  async function askAbout({ guard, about }: Extract<ToPage, { readonly is: 'guarded' }>): Promise<void> {
    const title = guard.description === '' ? say('guarded') : guard.description;
    if (guard.is === 'refused') await tell(title, say('guardedNo'));
    else if (await confirm(say('guardedAsk'), title)) send({ ...about, isSure: true });
  }

  function hear(message: ToPage): void {
    switch (message.is) {
      case 'surroundings':
        speak(message.language);
        menu = message.menu;
        document.title = `${message.title} - POAC`;
        bar.show(message);
        grid.redraw();
        return;
      case 'book':
        grid.show(message.data, message.activeSheetId);
        return;
      case 'notes':
        showNotes(message.notes);
        grid.redraw();
        return;
      case 'cells':
        grid.apply(message.changes);
        return;
      case 'activate':
        grid.activate(message.sheetId, message.selected);
        return;
      case 'taken-up':
        if (!wasLost) grid.afterwards(() => toast(say('takenUp'), say('takenUpAll')));
        return;
      case 'guarded':
        void askAbout(message);
        return;
      case 'idle':
        bar.busy('');
        return;
      case 'toast':
        toast(message.title, message.text);
        return;
      case 'error':
        void tell(say('error'), message.text);
        return;
      case 'tell':
        void tell(say('opened'), message.text);
        return;
      case 'question':
        bar.busy('');
        void ask(message.question).then((answer) => {
          bar.busy(say('working'));
          send({ is: 'answer', answer });
        });
        return;
      case 'cost':
        bar.cost(message.cost);
        return;
      case 'frame':
        frames.show(message);
        return;
      case 'reply':
      case 'failure':
        frames.answer(message);
        return;
      default:
        message satisfies never;
    }
  }
}

void start();
