/** The strip above the grid: the workbook's name, files, language, and what the last action cost. */

import type { Cost, Language, Surroundings, ToWorkbench } from '../live/messages';
import { confirm } from './dialogs';
import { button, element } from './element';
import { say, spoken } from './texts';

export interface Bar {
  readonly node: HTMLElement;
  show(surroundings: Surroundings): void;
  cost(cost: Cost): void;
  busy(label: string): void;
  /** Lets the person choose a file to open. */
  chooseFile(): void;
}

type Send = (message: ToWorkbench) => void;

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
];

function languageChoice(language: Language, send: Send): HTMLElement {
  const options = LANGUAGES.map(([key, name]) =>
    element('option', { value: key, ...(key === language && { selected: '' }) }, name),
  );
  const select = element('select', { class: 'poac-button', 'aria-label': say('language') }, ...options);
  select.addEventListener('change', () => send({ is: 'language', language: select.value as Language }));
  return select;
}

/** Bytes as text, a slice at a time: a call takes so many arguments only. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function fileChoice(send: Send, opens: { choose: () => void }): HTMLElement {
  const field = element('input', { type: 'file', accept: '.xlsx,.json', hidden: '', tabindex: '-1' });
  opens.choose = () => field.click();
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    field.value = '';
    if (!file || !(await confirm(say('openSure')))) return;
    const content = base64(new Uint8Array(await file.arrayBuffer()));
    send({ is: 'open', name: file.name, content });
  });
  return element(
    'span',
    {},
    field,
    button(say('open'), () => field.click(), { class: 'poac-button' }),
  );
}

async function startOver(send: Send, busy: (label: string) => void): Promise<void> {
  if (!(await confirm(say('startOverSure')))) return;
  busy(say('startingOver'));
  send({ is: 'start-over' });
}

const inSeconds = (seconds: number): string =>
  `${seconds.toFixed(seconds < 10 ? 1 : 0).replace('.', spoken() === 'id' ? ',' : '.')} s`;

function told({ label, calls, seconds: [typical, high] }: Cost): string {
  const most = `${say('worst')} ${inSeconds(high)}`;
  return `${label}: ${calls} ${say('calls')}, ${inSeconds(typical)} (${most})`;
}

function costPanel(cost: Cost | undefined): HTMLElement {
  const summary = cost === undefined ? say('noAction') : told(cost);
  const rows = (cost?.methods ?? []).map(([method, count]) =>
    element('tr', {}, element('td', {}, method), element('td', { class: 'number' }, String(count))),
  );
  const details = element('details', {}, element('summary', {}, summary));
  if (rows.length > 0) {
    const table = element('table', {}, element('tbody', {}, ...rows));
    details.append(
      element('div', { class: 'methods' }, element('p', { class: 'quiet' }, say('atGoogle')), table),
    );
  }
  return details;
}

/** `6 Okt 2026`. @param day `YYYY-MM-DD` */
const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(spoken() === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(Date.parse(day));

export function makeBar(send: Send): Bar {
  const node = element('header', { class: 'poac-bar' });
  const busy = element('span', { class: 'busy', role: 'status', 'aria-live': 'polite' });
  let now: Surroundings | undefined;
  let lastCost: Cost | undefined;
  const opens = { choose: () => {} };
  const tellBusy = (label: string): void => {
    busy.textContent = label;
  };

  function draw(): void {
    if (now === undefined) return;
    const link = (href: string, word: 'download' | 'save'): HTMLElement =>
      element('a', { href, download: '', class: 'poac-button' }, say(word));
    node.replaceChildren(
      element('h1', {}, say('workbench')),
      element('span', { class: 'quiet' }, `${say('today')}: ${dayInWords(now.today)}`),
      busy,
      element('div', { class: 'cost' }, costPanel(lastCost)),
      link('/download.xlsx', 'download'),
      link('/download.json', 'save'),
      fileChoice(send, opens),
      button(say('startOver'), () => void startOver(send, tellBusy), { class: 'poac-button' }),
      languageChoice(now.language, send),
    );
  }

  return {
    node,
    show(surroundings) {
      now = surroundings;
      draw();
    },
    cost(cost) {
      lastCost = cost;
      draw();
    },
    busy: tellBusy,
    chooseFile: () => opens.choose(),
  };
}
