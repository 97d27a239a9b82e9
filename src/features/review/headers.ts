import type { Words } from '../../words';

/** Headers that several sections share. */
export const headers = {
  id: { en: 'Id', vi: 'Mã' },
  owner: { en: 'Owner', vi: 'Người phụ trách' },
  verdict: { en: 'Verdict', vi: 'Kết luận' },
} as const satisfies Record<string, Words>;
