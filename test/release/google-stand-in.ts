/** Google's Apps Script API on this machine, as far as clasp speaks with it: it keeps what is pushed, and every call. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage, type Server } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

export interface PushedFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

interface Call {
  /** `PUT script.googleapis.com/v1/projects/ID/content`. */
  readonly to: string;
  readonly authorization: string | undefined;
}

export interface StandIn {
  readonly calls: readonly Call[];
  /** What the script project holds now, by project. */
  readonly projects: ReadonlyMap<string, readonly PushedFile[]>;
  /** Hosts that somebody wanted to reach and that are not Google's API. */
  readonly refused: readonly string[];
  /** Environment with which a program meets this instead of Google. */
  readonly environment: Readonly<Record<string, string>>;
  /** The next content that comes is refused with these words, as Google does with a script that it cannot read. */
  refuseContent(message: string): void;
  close(): Promise<void>;
}

/** A program of the machine that makes certificates. */
export const SIGNER: string = 'openssl';

/** Signed by itself: one certificate is authority and server. */
function certificate(folder: string): { readonly key: Buffer; readonly cert: Buffer; readonly path: string } {
  const [key, path] = [join(folder, 'key.pem'), join(folder, 'ca.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=stand-in', '-addext', 'subjectAltName=DNS:*.googleapis.com'];
  const authority = ['-addext', 'basicConstraints=critical,CA:TRUE'];
  execFileSync(SIGNER, ['req', '-x509', ...curve, '-keyout', key, '-out', path, ...names, ...authority], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(path), path };
}

const listen = (server: { listen(port: number, host: string, done: () => void): unknown }): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text.startsWith('{') ? JSON.parse(text) : {};
}

interface Reply {
  readonly status?: number;
  readonly body: object;
}

const problem = (status: number, message: string): Reply => ({
  status,
  body: { error: { code: status, message, status: status === 400 ? 'INVALID_ARGUMENT' : 'NOT_FOUND' } },
});

export async function standIn(): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'poac-google-'));
  const { key, cert, path } = certificate(folder);
  const calls: Call[] = [];
  const refused: string[] = [];
  const projects = new Map<string, readonly PushedFile[]>();
  const versions: string[] = [];
  let refusal: string | undefined;

  function content(id: string, method: string, files: unknown): Reply {
    if (method === 'GET') return { body: { scriptId: id, files: projects.get(id) ?? [] } };
    if (refusal !== undefined) return problem(400, refusal);
    projects.set(id, files as readonly PushedFile[]);
    return { body: { scriptId: id, files } };
  }

  function answer(place: string, method: string, body: Readonly<Record<string, unknown>>): Reply {
    if (place === 'www.googleapis.com/drive/v3/files') return { body: { id: 'NEW-SHEET' } };
    if (place === 'script.googleapis.com/v1/projects') {
      projects.set('NEW-SCRIPT', [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/UTC"}' }]);
      return { body: { scriptId: 'NEW-SCRIPT', title: body.title, parentId: body.parentId } };
    }
    const [, id = '', what] = /^script\.googleapis\.com\/v1\/projects\/([^/]+)\/(\w+)$/.exec(place) ?? [];
    if (what === 'content') return content(id, method, body.files);
    if (what === 'versions') {
      const versionNumber = versions.push(String(body.description));
      return { body: { scriptId: id, versionNumber, description: body.description } };
    }
    if (what === 'deployments') return { body: { deploymentId: 'DEPLOYMENT', deploymentConfig: body } };
    return problem(404, `Nothing stands in for ${method} ${place}`);
  }

  const google = createServer({ key, cert }, async (request, response) => {
    const { method = '', headers, url = '' } = request;
    const place = `${headers.host}${url.replace(/\?.*$/, '')}`;
    calls.push({ to: `${method} ${place}`, authorization: headers.authorization });
    const { status = 200, body } = answer(place, method, await bodyOf(request));
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  await listen(google);

  const proxy = createProxy();
  const tunnels = new Set<Duplex>();
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket, head) => {
    if (!/^[\w-]+\.googleapis\.com:443$/.test(url)) {
      refused.push(url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const inside = connect(portOf(google), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inside.write(head);
      inside.pipe(socket).pipe(inside);
    });
    for (const end of [inside, socket]) {
      tunnels.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => tunnels.delete(end));
    }
  });
  await listen(proxy);

  return {
    calls,
    projects,
    refused,
    environment: { HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}`, NODE_EXTRA_CA_CERTS: path },
    refuseContent: (message) => {
      refusal = message;
    },
    async close() {
      // No server counts a tunnel among its connections any more.
      for (const end of tunnels) end.destroy();
      google.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([google, proxy].map((server) => new Promise((done) => server.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
