import type { Breach } from '../../domain/control/judge';
import type { Figure } from '../../domain/plan';
import { ceilingName } from '../../plan/firm/ceilings';
import { spokenMonth, type Voice } from '../../speech';
import type { Words } from '../../words';

/** A check that would be breached. */
export interface CheckShown {
  check: Breach['check'];
  policy: Breach['policy'];
  limit: Figure;
  used: number;
  added: number;
  available: Figure;
  over: number;
  alreadyOver: number;
  text: string;
}
const SAY = {
  year: { en: 'The year’s limit', vi: 'Hạn mức năm' },
  'to date': { en: 'The limit up to {month}', vi: 'Hạn mức luỹ kế đến {month}' },
  ceiling: { en: 'The ceiling of {line}', vi: 'Mức trần của {line}' },
  over: {
    en: '{check} ({limit}) would be exceeded by {over}; {available} is still available.',
    vi: '{check} ({limit}) sẽ bị vượt {over}; hiện còn được chi {available}.',
  },
  already: {
    en: '{check} ({limit}) is already exceeded by {already}; with this by {over}.',
    vi: '{check} ({limit}) đã bị vượt {already} từ trước; thêm khoản này là vượt {over}.',
  },
  reserve: {
    en: 'The reserve is spent only by moving it to the line that needs it.',
    vi: 'Dự phòng chỉ dùng bằng cách điều chuyển sang khoản mục cần chi.',
  },
} as const satisfies Record<string, Words>;

/** Says whether the limit was exceeded before, and by how much it would be now. */
export const checkShown = (breach: Breach, { say, money, language }: Voice): CheckShown => {
  const { check, of, policy, limit, used, added, available, over, alreadyOver, month } = breach;
  const line = of === undefined ? breach.line : ceilingName(of, language);
  const text =
    check === 'reserve'
      ? say(SAY.reserve)
      : say(alreadyOver > 0 ? SAY.already : SAY.over, {
          check: say(SAY[check], { line, month: spokenMonth(month) }),
          limit: money(limit),
          over: money(over),
          already: money(alreadyOver),
          available: money(available),
        });
  return { check, policy, limit, used, added, available, over, alreadyOver, text };
};
