/** Sidebars and dialogs of the add-on: its pages in sandboxed frames, and their way to the workbench. */

import type { ToPage } from '../live/messages';
import { button, element } from './element';
import { say } from './texts';

type FrameMessage = Extract<ToPage, { readonly is: 'frame' }>;
type Answered = Extract<ToPage, { readonly is: 'reply' | 'failure' }>;

/** What a frame may say; anything else is not heard. */
interface FromFrame {
  readonly is: string;
  readonly call?: unknown;
  readonly name?: unknown;
  readonly args?: unknown;
  readonly height?: unknown;
  readonly width?: unknown;
}

interface Caller {
  call(call: number, name: string, args: readonly unknown[]): void;
  focusGrid(): void;
  focusMenu(): void;
}

export interface Frames {
  show(message: FrameMessage): void;
  answer(message: Answered): void;
  /** No answer will come to what was asked so far. */
  abandon(reason: string): void;
  /** @returns false where no sidebar is open. */
  focusSidebar(): boolean;
}

interface Waiting {
  readonly frame: HTMLIFrameElement;
  readonly call: number;
}

const DIALOG = { width: 600, height: 400 };

const isFromFrame = (data: unknown): data is FromFrame =>
  typeof data === 'object' && data !== null && typeof (data as FromFrame).is === 'string';

function resize(frame: HTMLIFrameElement, { height, width }: FromFrame, isDialog: boolean): void {
  if (typeof height === 'number') frame.style.height = `${height}px`;
  if (typeof width === 'number' && isDialog) frame.style.width = `${width}px`;
}

export function makeFrames(caller: Caller): Frames {
  const closers = new Map<HTMLIFrameElement, () => void>();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let sidebar: (() => void) | undefined;

  const frameOf = ({ id, title }: FrameMessage): HTMLIFrameElement =>
    element('iframe', { sandbox: 'allow-scripts', src: `/frame/${id}`, title: title || say('sidebar') });

  function showSidebar(message: FrameMessage): void {
    sidebar?.();
    const frame = frameOf(message);
    const panel = element('aside', { class: 'poac-sidebar', 'aria-label': message.title || say('sidebar') });
    const close = (): void => {
      panel.remove();
      closers.delete(frame);
      sidebar = undefined;
      caller.focusGrid();
    };
    const closing = button('×', close, { class: 'poac-icon', 'aria-label': say('close') });
    panel.append(element('header', {}, element('h2', {}, message.title), closing), frame);
    document.querySelector('.poac-page')?.append(panel);
    closers.set(frame, close);
    sidebar = close;
  }

  function showDialog(message: FrameMessage): void {
    const frame = frameOf(message);
    const dialog = element('dialog', { class: 'poac-dialog framed', 'aria-label': message.title });
    const close = (): void => {
      dialog.close();
      dialog.remove();
      closers.delete(frame);
      caller.focusGrid();
    };
    dialog.addEventListener('cancel', close);
    const closing = button('×', close, { class: 'poac-icon', 'aria-label': say('close') });
    frame.style.width = `${message.width ?? DIALOG.width}px`;
    frame.style.height = `${message.height ?? DIALOG.height}px`;
    dialog.append(element('header', {}, element('h2', {}, message.title), closing), frame);
    document.body.append(dialog);
    closers.set(frame, close);
    dialog.showModal();
  }

  function pass(frame: HTMLIFrameElement, { call, name, args }: FromFrame): void {
    if (typeof name !== 'string' || typeof call !== 'number') return;
    last += 1;
    waiting.set(last, { frame, call });
    caller.call(last, name, Array.isArray(args) ? args : []);
  }

  function hear(frame: HTMLIFrameElement, data: FromFrame): void {
    const isDialog = frame.closest('dialog') !== null;
    if (data.is === 'call') pass(frame, data);
    else if (data.is === 'close' || (data.is === 'escape' && isDialog)) closers.get(frame)?.();
    else if (data.is === 'size') resize(frame, data, isDialog);
    else if (data.is === 'focus-grid' || data.is === 'escape') caller.focusGrid();
    else if (data.is === 'menu' && !isDialog) caller.focusMenu();
  }

  window.addEventListener('message', ({ source, data }) => {
    const frame = [...closers.keys()].find((one) => one.contentWindow === source);
    if (frame && isFromFrame(data)) hear(frame, data);
  });

  function answer(message: Answered): void {
    const asked = waiting.get(message.call);
    waiting.delete(message.call);
    // The frame's origin is opaque: no other target can be named.
    asked?.frame.contentWindow?.postMessage({ ...message, call: asked.call }, '*');
  }

  return {
    answer,
    abandon(reason) {
      for (const call of [...waiting.keys()]) answer({ is: 'failure', call, message: reason });
    },
    show: (message) => (message.place === 'sidebar' ? showSidebar(message) : showDialog(message)),
    focusSidebar() {
      const frame = document.querySelector<HTMLIFrameElement>('.poac-sidebar iframe');
      frame?.focus();
      return frame !== null;
    },
  };
}
