/** The Marketplace kit in docs/store/: its texts, and the sizes of its pictures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/words';

const FOLDER = 'docs/store';
export const PICTURES = join(FOLDER, 'pictures');

/** The fields of the form, in the order of the listing's headings. */
const FIELDS = [
  'name',
  'short',
  'detailed',
  'category',
  'pricing',
  'languages',
  'support',
  'privacy',
  'terms',
  'screenshots',
  'scopes',
] as const;
export type Field = (typeof FIELDS)[number];
export type Listing = Readonly<Record<Field, string>>;

/** Reads a listing: the text below each heading. */
export function listingIn(text: string): Listing {
  const parts = text.split(/^## .*$/m).slice(1);
  if (parts.length !== FIELDS.length)
    throw new Error(`A listing has ${FIELDS.length} headings, not ${parts.length}`);
  return Object.fromEntries(FIELDS.map((field, at) => [field, parts[at]!.trim()])) as Listing;
}

export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/^- /, ''));

export interface Kit {
  readonly listings: Readonly<Record<Language, Listing>>;
  /** The text of a page by language and the name that the listing links to; null where there is none. */
  readonly page: (language: Language, name: string) => string | null;
  /** Width and height of a PNG file; null for another file. */
  readonly size: (file: string) => readonly [number, number] | null;
  readonly scopes: readonly string[];
}

const SIGNATURE = '89504e470d0a1a0a';

/** Width and height from a PNG's header. */
export function sizeOfPng(png: Buffer): readonly [number, number] | null {
  const isPng = png.length >= 24 && png.toString('hex', 0, 8) === SIGNATURE;
  return isPng && png.toString('latin1', 12, 16) === 'IHDR'
    ? [png.readUInt32BE(16), png.readUInt32BE(20)]
    : null;
}

const read = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

export const kit = (): Kit => {
  const listing = (language: Language): Listing =>
    listingIn(readFileSync(join(FOLDER, language, 'listing.md'), 'utf8'));
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  return {
    listings: { en: listing('en'), vi: listing('vi') },
    page: (language, name) => read(join(FOLDER, language, name)),
    size: (file) => (existsSync(file) ? sizeOfPng(readFileSync(file)) : null),
    scopes: manifest.oauthScopes,
  };
};

export interface Rule {
  readonly what: string;
  readonly check: string;
  readonly limit: unknown;
  readonly source: string;
  readonly lookedUp: string;
  readonly seen: string;
}
export const rules = (): Rule[] => JSON.parse(readFileSync(join(FOLDER, 'rules.json'), 'utf8')) as Rule[];
