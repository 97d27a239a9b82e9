/** Violations of the Marketplace's rules, a sentence each; the limits come from docs/store/rules.json. */
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/words';
import { linesOf, PICTURES, type Field, type Kit, type Listing, type Rule } from './kit';

type Size = readonly [number, number];
const isSize = (size: Size | null, [width, height]: Size): boolean =>
  size !== null && size[0] === width && size[1] === height;
const shown = (size: Size | null): string => (size === null ? 'no PNG' : size.join(' × '));

/** The fault of each listing that has one. */
const inListings = (kit: Kit, fault: (listing: Listing, language: Language) => string[]): string[] =>
  LANGUAGES.flatMap((language) =>
    fault(kit.listings[language], language).map((text) => `${language}: ${text}`),
  );

/** Length as a form counts it: in characters, not in bytes. */
const tooLong = (kit: Kit, field: 'name' | 'short' | 'detailed', limit: number): string[] =>
  inListings(kit, (listing) => {
    const { length } = Array.from(listing[field]);
    return length > 0 && length <= limit ? [] : [`${length} characters, ${limit} at most`];
  });

const wrongSize = (kit: Kit, file: string, wanted: Size): string[] => {
  const size = kit.size(file);
  return isSize(size, wanted) ? [] : [`${file} is ${shown(size)}, not ${shown(wanted)}`];
};

const missing = (wanted: readonly string[], there: readonly string[], what: string): string[] =>
  wanted.filter((one) => !there.includes(one)).map((one) => `${one} is ${what}`);

const CHECKS: Readonly<Record<string, (kit: Kit, limit: never) => string[]>> = {
  name: (kit, limit: number) => tooLong(kit, 'name', limit),
  short: (kit, limit: number) => tooLong(kit, 'short', limit),
  detailed: (kit, limit: number) => tooLong(kit, 'detailed', limit),
  nameWords: (kit, words: string[]) =>
    inListings(kit, ({ name }) =>
      words
        .filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(name))
        .map((word) => `the name has ${word}`),
    ),
  nameVersion: (kit) =>
    inListings(kit, ({ name }) => (/\d/.test(name) ? [`the name has a number: ${name}`] : [])),
  required: (kit, fields: Field[]) =>
    inListings(kit, (listing) =>
      fields.filter((field) => listing[field] === '').map((field) => `${field} is blank`),
    ),
  different: (kit, [one, other]: [Field, Field]) =>
    inListings(kit, (listing) =>
      listing[one] === listing[other] ? [`${one} and ${other} are the same`] : [],
    ),
  pricing: (kit, known: string[]) =>
    inListings(kit, ({ pricing }) => (known.includes(pricing) ? [] : [`no such pricing: ${pricing}`])),
  icons: (kit, sizes: Size[]) =>
    sizes.flatMap((size) => wrongSize(kit, join(PICTURES, `icon-${size[0]}.png`), size)),
  banner: (kit, size: Size) => wrongSize(kit, join(PICTURES, `card-banner-${size.join('x')}.png`), size),
  screenshots: (kit, most: number) =>
    inListings(kit, ({ screenshots }) => {
      const files = linesOf(screenshots);
      return files.length >= 1 && new Set(files).size === files.length && files.length <= most
        ? []
        : [`${files.length} screenshots, 1 to ${most} wanted, each once`];
    }),
  screenshotSize: (kit, size: Size) =>
    inListings(kit, ({ screenshots }) => linesOf(screenshots).flatMap((file) => wrongSize(kit, file, size))),
  links: (kit, fields: ('support' | 'privacy' | 'terms')[]) =>
    inListings(kit, (listing, language) => {
      const names = fields.map((field) => listing[field]);
      const lost = names.filter((name) => !kit.page(language, name));
      return [
        ...lost.map((name) => `${name} is not there`),
        ...(new Set(names).size === names.length ? [] : ['two links lead to one page']),
      ];
    }),
  scopes: (kit, most: number) => [
    ...(kit.scopes.length > most
      ? [`the manifest asks for ${kit.scopes.length} scopes, ${most} at most`]
      : []),
    ...inListings(kit, ({ scopes }, language) => [
      ...missing(kit.scopes, linesOf(scopes), 'not in the listing'),
      ...missing(linesOf(scopes), kit.scopes, 'not in the manifest'),
      ...kit.scopes
        .filter((scope) => !kit.page(language, 'scopes.md')?.includes(scope))
        .map((scope) => `${scope} has no reason in scopes.md`),
    ]),
  ],
};

/** All faults of a kit; a rule without a check is one, too. */
export const faultsOf = (kit: Kit, rules: readonly Rule[]): string[] =>
  rules.flatMap(({ what, check, limit, source }) => {
    const found = CHECKS[check]?.(kit, limit as never) ?? [`nothing checks “${check}”`];
    return found.map((fault) => `${what}: ${fault} (${source})`);
  });
