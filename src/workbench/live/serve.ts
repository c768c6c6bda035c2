/** The workbench on this machine's own address: the page, its frames, downloads, and one socket a tab. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { exportBook } from '../export/export-book';
import { writeWorkbook } from '../export/workbook-file';
import type { ToPage, ToWorkbench } from './messages';
import { type PageFile, pageFiles } from './page-files';
import type { Workbench } from './workbench';

const HOST = '127.0.0.1';
const MOST_PORTS = 20;
/** An opened workbook comes through the socket. */
const MOST_BYTES = 100_000_000;

/**
 * The engine makes functions of its templates and of formulas, and sets styles on elements: it needs `unsafe-eval`
 * and inline styles. Scripts come from here alone, and nothing can be fetched from or sent to anywhere else.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Answer extends PageFile {
  readonly status?: number;
  readonly policy?: string;
  readonly name?: string;
}

function reply(
  response: ServerResponse,
  { status = 200, type, content, policy = POLICY, name }: Answer,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
  });
  response.end(content);
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain', content: 'Not found' };

/** A page elsewhere may point a name of its own at this address: it is not served. */
function isFromHere({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`${HOST}:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  return headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function answerTo(
  path: string,
  workbench: Workbench,
  files: ReadonlyMap<string, PageFile>,
): Promise<Answer> {
  const { book, clock } = workbench;
  if (path === '/download.xlsx') {
    const content = await exportBook(book, { title: book.name, when: clock });
    return { type: XLSX, content, name: 'poac.xlsx' };
  }
  if (path === '/download.json') {
    return { type: 'application/json', content: writeWorkbook(book), name: 'poac.json' };
  }
  const frame = path.startsWith('/frame/') ? workbench.frame(path.slice('/frame/'.length)) : undefined;
  if (frame) return { type: 'text/html; charset=utf-8', content: frame.html, policy: frame.policy };
  return files.get(path) ?? NOT_FOUND;
}

const allTaken = (first: number, last: number): string =>
  `The ports ${first} to ${last} are all in use. End another workbench, or name another port: npm start -- --port ${last + 1}`;

function listen(server: Server, first: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let port = first;
    server.on('error', (error: NodeJS.ErrnoException) => {
      const mayTryNext = error.code === 'EADDRINUSE' && first > 0 && port < first + MOST_PORTS;
      if (mayTryNext) server.listen(++port, HOST);
      else if (error.code === 'EADDRINUSE') reject(new Error(allTaken(first, port)));
      else reject(error);
    });
    server.on('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(port, HOST);
  });
}

/** `?as=colleague` is somebody with whom the owner shares the file. */
function connect(socket: WebSocket, workbench: Workbench, { searchParams }: URL): void {
  const page = {
    isColleague: searchParams.get('as') === 'colleague',
    send: (message: ToPage) => socket.send(JSON.stringify(message)),
  };
  socket.on('message', (data) => {
    void workbench.hear(page, JSON.parse(String(data)) as ToWorkbench);
  });
  socket.on('close', () => workbench.leave(page));
  workbench.join(page);
}

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** @param port the first to try; 0 takes any. */
export async function serve(workbench: Workbench, root: string, port: number): Promise<Served> {
  const files = await pageFiles(root);
  let taken = port;
  const server = createServer((request, response) => {
    if (!isFromHere(request, taken)) {
      reply(response, { status: 403, type: 'text/plain', content: 'This address is for this machine only.' });
      return;
    }
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    answerTo(path, workbench, files).then(
      (answer) => reply(response, answer),
      (error: unknown) => {
        console.error(error);
        reply(response, { status: 500, type: 'text/plain', content: String(error) });
      },
    );
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  server.on('upgrade', (request, socket, head) => {
    const address = new URL(request.url ?? '/', `http://${HOST}`);
    if (isFromHere(request, taken) && address.pathname === '/live') {
      sockets.handleUpgrade(request, socket, head, (one) => connect(one, workbench, address));
    } else socket.destroy();
  });
  taken = await listen(server, port);
  return {
    address: `http://${HOST}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
