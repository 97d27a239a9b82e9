/** The table of a check: each belief, what was seen, and the result. */
import * as terms from '../../terms';
import type { Language, Words } from '../../words';
import { BELIEFS, beliefIds, expectedOf, REFUSED, WRITTEN, type BeliefId, type Seen } from './beliefs';

/** Where the check ran, as far as this affects what is seen. Says nothing about the plan. */
export interface Where {
  locale: string;
  timeZone: string;
  /** The language of the person's Google account. */
  language: string;
}

export type State = 'as believed' | 'otherwise' | 'measured' | 'not seen';

export interface BeliefRow {
  id: BeliefId;
  says: string;
  expected: string;
  seen: string;
  state: State;
}

const CODES: Readonly<Record<string, Words>> = {
  [REFUSED]: { en: 'refused', vi: 'bị từ chối' },
  [WRITTEN]: { en: 'written', vi: 'đã ghi' },
  blank: { en: 'blank', vi: 'trống' },
  none: terms.none,
  same: { en: 'the same', vi: 'như nhau' },
  found: { en: 'found', vi: 'tìm thấy' },
  kept: { en: 'kept', vi: 'còn giữ' },
  lost: { en: 'lost', vi: 'bị mất' },
  asks: { en: 'asks', vi: 'có hỏi' },
  taken: { en: 'taken', vi: 'lấy được' },
  held: { en: 'held', vi: 'đang giữ' },
  free: { en: 'free', vi: 'đã trả' },
  busy: { en: 'busy', vi: 'đang bận' },
  read: { en: 'read', vi: 'đọc được' },
  allowed: { en: 'allowed', vi: 'được phép' },
  true: { en: 'yes', vi: 'có' },
  false: { en: 'no', vi: 'không' },
  rows: { en: 'rows', vi: 'theo dòng' },
  columns: { en: 'columns', vi: 'theo cột' },
};

/** What was seen, in a person's language. */
const shown = (seen: string, language: Language): string =>
  seen
    .split(' | ')
    .map((part) => CODES[part]?.[language] ?? part)
    .join(' | ');

const MEASURED: Words = { en: '(measured)', vi: '(số đo)' };

export const beliefState = (expected: string | null, seen: string | undefined): State => {
  if (seen === undefined) return 'not seen';
  if (expected === null) return 'measured';
  return expected === seen ? 'as believed' : 'otherwise';
};

/** Whether numbers have a decimal comma in a locale such as 'vi_VN'. */
export const hasComma = (locale: string): boolean =>
  new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');

export const beliefRows = (seen: Seen, { locale }: Where, language: Language): BeliefRow[] => {
  const numbers = { comma: hasComma(locale) };
  return beliefIds.map((id) => {
    const [expected, found] = [expectedOf(id, numbers), seen[id]];
    return {
      id,
      says: BELIEFS[id].says[language],
      expected: expected === null ? MEASURED[language] : shown(expected, language),
      seen: found === undefined ? '' : shown(found, language),
      state: beliefState(expected, found),
    };
  });
};
