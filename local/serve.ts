import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { bundlePage, packageFiles } from './page/bundle';

/** A saved spreadsheet; the revision counts the savings, so that two windows do not undo each other's work. */
export interface Kept {
  /** What saveDocument() answered; null is a spreadsheet that is still to be made. */
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

/** A saved spreadsheet in a file: written beside and renamed, so that a crash leaves the old one whole. */
export const stateFile = (path: string) => ({
  read: (): Kept | null => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : null),
  write: (saved: Kept) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(saved));
    renameSync(`${path}.new`, path);
  },
});

const body = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, status: number, path: string, content: string | Uint8Array) => {
  const type = types[extname(path)];
  response.writeHead(status, {
    'cache-control': path.startsWith('/files/') ? 'max-age=3600' : 'no-store',
    ...(type && { 'content-type': `${type}; charset=utf-8` }),
  });
  response.end(content);
};

/** Once for all servers of a process: tests open many. */
let bundling: ReturnType<typeof bundlePage> | null = null;

/** The server behind the page: its files, and one saved spreadsheet that it hands out and takes back. */
export async function pageServer(opening: () => Opening, save: (saved: Kept) => void): Promise<Server> {
  bundling ??= bundlePage();
  const bundled = await bundling;
  const index = readFileSync('local/page/index.html', 'utf8');

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') send(response, 200, 'index.html', index);
    else if (bundled[path]) send(response, 200, path, bundled[path]);
    else if (packageFiles[path]) send(response, 200, path, readFileSync(packageFiles[path]));
    else if (path === '/opening.json') send(response, 200, path, JSON.stringify(opening()));
    else if (path === '/state.json' && request.method === 'PUT') {
      const { state, revision } = JSON.parse(await body(request)) as Kept;
      if (revision !== opening().revision + 1) send(response, 409, path, '{}');
      else {
        save({ state, revision });
        send(response, 200, path, '{}');
      }
    } else send(response, 404, path, '{}');
  };
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, '.json', '{}');
    });
  });
}
