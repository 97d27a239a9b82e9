/** The pages that people read, and their content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Language } from '../../../src/words';

/** Pages for engineers, in English only. */
const ALONE = ['findings/README.md', 'test/shipped/google/README.md'];

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pagesIn(path);
    return path.endsWith('.md') ? [path] : [];
  });

export const pages: readonly string[] = [
  ...['README.md', 'README.vi.md', 'findings/README.md', 'test/shipped/google/README.md'],
  ...pagesIn('docs'),
].map(normalize);

export const languageOf = (page: string): Language | null => {
  if (ALONE.includes(page)) return null;
  return /\.vi\.md$|\/vi\//.test(page) ? 'vi' : 'en';
};

/** The same page in this language. */
export const inLanguage = (page: string, language: Language): string => {
  if (/\/(en|vi)\//.test(page)) return page.replace(/\/(en|vi)\//, `/${language}/`);
  const bare = page.replace(/(\.vi)?\.md$/, '');
  return language === 'vi' ? `${bare}.vi.md` : `${bare}.md`;
};

export const pairs: readonly (readonly [english: string, vietnamese: string])[] = pages
  .filter((page) => languageOf(page) === 'en')
  .map((page) => [page, inLanguage(page, 'vi')] as const);

export const textOf = (page: string): string => readFileSync(page, 'utf8');

/** All pages in one language, as one text. */
export const textIn = (language: Language): string =>
  pages
    .filter((page) => languageOf(page) === language)
    .map(textOf)
    .join('\n');

/** The text without code blocks. */
export const proseOf = (page: string): string =>
  textOf(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '');

export interface Link {
  readonly page: string;
  /** The link as written. */
  readonly to: string;
  /** The file or folder that it leads to. */
  readonly path: string;
  readonly anchor: string;
}

/** Links of a page within the project; web links are not checked. */
export const linksIn = (page: string): Link[] =>
  [...proseOf(page).matchAll(/\]\((?!https?:|mailto:)([^)]+)\)/g)].map(([, to]) => {
    const [file, anchor = ''] = to!.split('#');
    return { page, to: to!, path: file ? normalize(join(page, '..', decodeURI(file))) : page, anchor };
  });

/** Anchors as GitHub makes them: lower case, dashes for spaces, no punctuation; repeated ones are numbered. */
export function anchorsIn(page: string): string[] {
  const seen = new Map<string, number>();
  const text = textOf(page).replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const anchor = heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** What is wrong with a link; null where it is fine. */
export function faultOf({ page, to, path, anchor }: Link): string | null {
  if (!existsSync(path)) return `${page}: ${to} leads nowhere`;
  const isAnchored = anchor === '' || anchorsIn(path).includes(decodeURI(anchor));
  return isAnchored ? null : `${page}: ${to} has no such heading`;
}

/** A page's blocks in order: headings by level, items, rows, pictures, code. */
export const shapeOf = (page: string): string[] => {
  const found = textOf(page).matchAll(
    /^```[\s\S]*?^```$|^#+(?= )|^ *(?:-|\d+\.)(?= )|^\|(?!.?--)|^!(?=\[)|^<\w+/gm,
  );
  return [...found].map(([mark]) => {
    if (mark.startsWith('```')) return '```';
    return mark.trim().replace(/\d+/, '1');
  });
};

/** The first column of the tables under a heading. */
export const firstCells = (page: string, within: RegExp): string[] =>
  textOf(page)
    .split('\n')
    .map((line) => /^\| (.+?) +\|/.exec(line)?.[1] ?? '')
    .filter((cell) => within.test(cell));
