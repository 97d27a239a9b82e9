import { done, type Feature } from '../../asking/feature';
import { reasonedIn, type Reasoned } from '../../asking/fields';
import { isSamePerson } from '../../domain/firm/approvals';
import { isAbout, ruleDecided, type RuleChange } from '../../plan/approved/ruleChanges';
import { nextId } from '../../plan/decisions/log';
import { decided, sameLogged, type Logged } from '../../plan/decisions/written';
import { approvedAs } from '../../plan/firm/approver';
import { readPlan, type Plan } from '../../plan/plan';
import { Refusal, refuse } from '../../refusal';
import { anyOf, voiceIn } from '../../speech';
import type { Language, Words } from '../../words';
import type { Workbook } from '../../workbook';

interface DecideChangeInput extends Reasoned {
  /** The key of the change, as Check gives it. */
  change: string;
}
export interface DecideChangeAnswer {
  /** The Id of the decision that was logged. */
  decision: string;
}

const SAY = {
  done: { en: 'Decided, as {id}: {what}.', vi: 'Đã quyết định ({id}): {what}.' },
  same: {
    en: 'Nothing to decide: it is as it was approved or decided.',
    vi: 'Không có gì phải quyết định: nội dung ở đó đúng như đã duyệt và quyết định.',
  },
  other: {
    en: '{place} is now {now}, no longer what you were shown. Look at it again in the list of Check, then decide. Nothing was changed.',
    vi: '{place} nay là {now}, không còn như bạn đã xem. Hãy xem lại trong danh sách kiểm tra rồi quyết định. Chưa có gì bị thay đổi.',
  },
  theirs: {
    en: '{place} is for {people} to decide.',
    vi: '{place} do {people} quyết định.',
  },
} as const satisfies Record<string, Words>;

/**
 * Who decides: one of the people whose decision it is, if they are named; who is signed in must agree with it where
 * Google tells.
 */
const deciding = (workbook: Workbook, { people, place }: RuleChange, who: string, language: Language) => {
  if (people.length === 0) return who;
  if (!people.some((each) => isSamePerson(each, who)))
    throw refuse((voice) =>
      voice.say(SAY.theirs, { place: place[voice.language], people: anyOf(people, voice.language) }),
    );
  return approvedAs(workbook, who, language);
};

/** The change that is still to be decided. A Refusal if its value differs from what the person was shown. */
const openChange = ({ rules }: Plan, asked: string): RuleChange | undefined => {
  const change = rules.changes.find(({ at }) => asked.startsWith(at));
  if (change === undefined || change.key === asked) return change;
  throw refuse(({ say, language }) =>
    say(SAY.other, { place: change.place[language], now: change.now[language] }),
  );
};

/**
 * Logs a decision on something that was changed by hand after approval; from then on the new value holds. Only the log
 * is written.
 */
export const decideChange: Feature<DecideChangeInput, DecideChangeAnswer> = {
  title: { en: 'Decide a change', vi: 'Quyết định một thay đổi' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    change: typeof raw.change === 'string' ? raw.change : '',
    ...reasonedIn(raw),
  }),
  run: (workbook, input) => {
    const plan = readPlan(workbook);
    const { language } = plan;
    const { reason, givenUp, date: when } = input;
    const asked: Logged = { kind: 'rule', when, reason, givenUp };
    const { say } = voiceIn(language);
    const change = openChange(plan, input.change);
    if (change === undefined) {
      const place = plan.rules.placeOf(input.change);
      const same = place === null ? [] : sameLogged(plan, asked).filter(({ what }) => isAbout(place, what));
      const stands = same.at(-1);
      if (stands === undefined) throw new Refusal(SAY.same);
      const { id, what } = stands;
      return done(plan, [], { decision: id ?? '' }, say(SAY.done, { id: id ?? '', what: what ?? '' }));
    }
    const who = deciding(workbook, change, input.who, language);
    const what = ruleDecided(change, language);
    const id = nextId(plan);
    const edits = decided(workbook, plan, [{ ...asked, who, what }]);
    return done(plan, edits, { decision: id }, say(SAY.done, { id, what }));
  },
};
