import * as terms from '../../terms';
import type { Words } from '../../words';

/** Headers that several sections share. */
export const headers = {
  id: terms.id,
  owner: terms.owner,
  verdict: terms.verdict,
  work: { en: 'Initiative, milestone or task', vi: 'Sáng kiến, mốc hoặc việc' },
} as const satisfies Record<string, Words>;
