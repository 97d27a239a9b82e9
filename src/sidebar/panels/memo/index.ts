import type { Views } from '../../asking/views';
import { Memo } from './memo';
import { MEMO } from './words';

declare module '../../asking/views' {
  interface Views {
    memo: View;
  }
}

export const memo = {
  memo: { panel: Memo, month: MEMO.title },
} satisfies Partial<Views>;
