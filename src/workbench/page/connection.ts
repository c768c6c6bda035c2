/** The socket to the workbench: messages out, messages in, and word when it is gone. */

import type { ToPage, ToWorkbench } from '../live/messages';

export interface Connection {
  send(message: ToWorkbench): void;
}

export function connect(onMessage: (message: ToPage) => void, onLost: () => void): Connection {
  const socket = new WebSocket(`ws://${location.host}/live`);
  socket.addEventListener('message', ({ data }) => onMessage(JSON.parse(String(data)) as ToPage));
  socket.addEventListener('close', onLost);
  return { send: (message) => socket.send(JSON.stringify(message)) };
}
