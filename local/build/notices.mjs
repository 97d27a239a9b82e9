/** The licence notices of third-party packages in a bundle, from their own licence files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/** The folders of packages that are part of a bundle, according to esbuild's metafile. */
const packagesIn = ({ inputs }) => [
  ...new Set(
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => {
      const folder = PACKAGE.exec(file)?.[1];
      return folder !== undefined && bytesInOutput > 0 ? [folder] : [];
    }),
  ),
];

/** The terms of an MIT package without a licence file: the text of our own licence with its author as the holder. */
const termsOf = ({ name, license, author }) => {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || !holder) throw new Error(`${name} is bundled and has no licence file`);
  const [, permission] = readFileSync('LICENSE', 'utf8').split(/(?=Permission is hereby granted)/);
  return `MIT License\n\nCopyright (c) ${holder}\n\n${permission}`;
};

const noticeOf = (folder) => {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const terms = texts.length > 0 ? texts : [termsOf(about)];
  return `${about.name} ${about.version} (${about.license})\n\n${terms.map((text) => text.trim()).join('\n\n')}`;
};

/** A comment with the notices of all packages in an output of esbuild; '' where there are none. */
export const noticesOf = (output) => {
  const notices = packagesIn(output).sort().map(noticeOf);
  if (notices.length === 0) return '';
  const text = ['This file holds code of others.', ...notices].join('\n\n');
  return `/*!\n${text.replaceAll('\r\n', '\n').replaceAll('*/', '* /')}\n*/\n`;
};
