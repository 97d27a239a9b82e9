/** `npm run release`: checks that the version is mentioned everywhere, and writes the zip for people without Node. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { archiveOf } from './archive';

const FOLDER = '.local/release';

/** The places where a version is not mentioned yet, a sentence each. */
export const untold = (version: string): string[] => {
  const told: [boolean, string][] = [
    ...['docs/CHANGELOG.md', 'docs/CHANGELOG.vi.md'].map((page): [boolean, string] => [
      readFileSync(page, 'utf8').includes(`\n## ${version}\n`),
      `${page} tells nothing of it`,
    ]),
    [
      readFileSync('package-lock.json', 'utf8').includes(`"version": "${version}"`),
      'package-lock.json has another',
    ],
    [readFileSync('dist/sidebar.html', 'utf8').includes(`"${version}"`), 'the sidebar of dist/ says another'],
    [
      existsSync(`test/shipped/versions/${version}.json.gz`),
      'no plan of it is kept: npx tsx test/shipped/versions/keep.ts',
    ],
  ];
  return told.flatMap(([isTold, why]) => (isTold ? [] : [`${version}: ${why}`]));
};

export function release(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const faults = untold(version);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const archive = archiveOf('dist', version);
  const file = `${FOLDER}/aop-planner-${version}.zip`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`${file}  ${(archive.length / 1024).toFixed(0)} KB\nsha256 ${hash}`);
}
