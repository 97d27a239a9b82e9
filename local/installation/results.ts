/** Results of real runs, as *Copy as text* produced them: test/shipped/google/*.json. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from './run';

const FOLDER = 'test/shipped/google';

export const resultFiles = (): string[] => readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
export const resultIn = (file: string): Result =>
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Result;
export const results = (): Result[] => resultFiles().map(resultIn);
