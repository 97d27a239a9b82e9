import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname } from 'node:path';
import { own } from './own';
import { bundlePage, packageFiles } from './page/bundle';

/** A saved spreadsheet; the revision counts saves, so that two windows do not overwrite each other's work. */
export interface Kept {
  /** The result of saveDocument(); null for a spreadsheet that is still to be made. */
  readonly state: unknown;
  readonly revision: number;
}

/** What the page starts from. */
export interface Opening extends Kept {
  readonly language: 'en' | 'vi';
  readonly code: string;
  /** HtmlService's files by name, without extension. */
  readonly html: Record<string, string>;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.xml': 'text/xml',
  '.json': 'application/json',
};

/** A saved spreadsheet in a file: written beside it and renamed, so that a crash leaves the old one intact. */
export const stateFile = (path: string) => ({
  read: (): Kept | null => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : null),
  write: (saved: Kept) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(saved));
    renameSync(`${path}.new`, path);
  },
});

/** A request that is refused, with its status. */
class Refused extends Error {
  constructor(
    readonly status: number,
    cause?: unknown,
  ) {
    super(`Refused with ${status}`, { cause });
  }
}

/** A plan with two thousand entries takes about three megabytes. */
export const MOST_BYTES = 64 * 1024 * 1024;

const body = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = Number(request.headers['content-length'] ?? 0);
  if (length > MOST_BYTES) throw new Refused(413);
  length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) throw new Refused(413);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const keptIn = (text: string): Kept => {
  try {
    const { state, revision } = JSON.parse(text) as Kept;
    return { state, revision };
  } catch (error) {
    throw new Refused(400, error);
  }
};

/**
 * Whether the request names this machine: a web page could point its own domain at this address (DNS rebinding), but
 * then the browser sends that domain's name.
 */
const isOwnName = ({ headers, socket }: IncomingMessage): boolean => {
  const names = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort!}`);
  const { host = '', origin } = headers;
  return names.includes(host) && (origin === undefined || names.some((name) => origin === `http://${name}`));
};

const send = (response: ServerResponse, status: number, path: string, content: string | Uint8Array) => {
  const type = own(types, extname(path));
  response.writeHead(status, {
    'cache-control': path.startsWith('/files/') ? 'max-age=3600' : 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    // The rest of a refused request is not awaited.
    ...(status === 413 && { connection: 'close' }),
    ...(type && { 'content-type': `${type}; charset=utf-8` }),
  });
  response.end(content);
};

/** Bundled once for all servers of a process, since tests open many. */
let bundling: ReturnType<typeof bundlePage> | null = null;

/**
 * The server behind the page: its files, and one saved spreadsheet that it hands out and takes back. If `save` throws,
 * the previous state stays.
 */
export async function pageServer(opening: () => Opening, save: (saved: Kept) => void): Promise<Server> {
  bundling ??= bundlePage();
  const bundled = await bundling;
  const index = readFileSync('local/page/index.html', 'utf8');

  const take = async (request: IncomingMessage): Promise<void> => {
    const { state, revision } = keptIn(await body(request));
    if (revision !== opening().revision + 1) throw new Refused(409);
    try {
      save({ state, revision });
    } catch (error) {
      throw new Refused(422, error);
    }
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = own(bundled, path);
    const ofPackage = own(packageFiles, path);
    if (!isOwnName(request)) throw new Refused(403);
    if (path === '/') send(response, 200, 'index.html', index);
    else if (file) send(response, 200, path, file);
    else if (ofPackage) send(response, 200, path, readFileSync(ofPackage));
    else if (path === '/opening.json') send(response, 200, path, JSON.stringify(opening()));
    else if (path === '/state.json' && request.method === 'PUT') {
      await take(request);
      send(response, 200, path, '{}');
    } else throw new Refused(404);
  };
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = error instanceof Refused ? error.status : 500;
      // Requests that are too large or too late are no fault of ours; a state that does not open is logged.
      if (status >= 422) console.error(error);
      send(response, status, '.json', '{}');
    });
  });
}

/** The address of a listening server. */
export const addressOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
