import * as terms from '../../terms';
import type { Words } from '../../words';

/** Headers that several sections share. */
export const headers = {
  id: terms.id,
  owner: terms.owner,
  verdict: terms.verdict,
} as const satisfies Record<string, Words>;
