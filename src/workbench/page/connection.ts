/** The socket to the workbench: messages out, messages in; when it is gone, it is looked for until it is back. */

import type { ToPage, ToWorkbench } from '../live/messages';

export interface Connection {
  send(message: ToWorkbench): void;
}

interface Listener {
  hear(message: ToPage): void;
  lost(): void;
  /** Everything that follows is told anew. */
  back(): void;
}

const PAUSE = 1000;

export function connect({ hear, lost, back }: Listener): Connection {
  /** Typed while nobody heard it: typing the same again does no harm. */
  let unheard: ToWorkbench[] = [];
  let isLost = false;
  let socket = open();

  function open(): WebSocket {
    const made = new WebSocket(`ws://${location.host}/live${location.search}`);
    made.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as ToPage));
    made.addEventListener('open', () => {
      if (isLost) back();
      isLost = false;
      for (const message of unheard) made.send(JSON.stringify(message));
      unheard = [];
    });
    made.addEventListener('close', () => {
      if (!isLost) lost();
      isLost = true;
      setTimeout(() => {
        socket = open();
      }, PAUSE);
    });
    return made;
  }

  return {
    send(message) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
      else if (message.is === 'type') unheard.push(message);
    },
  };
}
