import { beginsWithCheck } from '../asking/begins';
import type { Feature, Outcome, Reply, ShownProblem } from '../asking/feature';
import { keptAs } from '../asking/remembered';
import { signOf } from '../domain/sign';
import { featureNamed, features, menuItems, type FeatureName } from '../features';
import { readFrame } from '../plan/frame';
import { tabNames } from '../plan/sites/tabName';
import { Refusal } from '../refusal';
import { countOf } from '../sheet/edit';
import { placeOf } from '../sheet/places/place';
import type { Problem } from '../sheet/problem';
import type { TabRef } from '../sheet/tab';
import { tabsByKey } from '../tabs/optional';
import { fill, own, type Language, type Words } from '../words';
import type { Workbook } from '../workbook';
import { menuLanguage, remember, showSidebar } from './menu';
import { Protected } from './protected';
import { openWorkbook } from './workbook';

export { applyFollowing } from './applying/apply';
export { follow, sayBusy } from './following';
export { noteEdit } from './installation/hands';

const LOCK_MS = 10_000;
const BUSY: Words = {
  en: 'Someone else is changing the plan right now. Nothing was changed; please try again in a moment.',
  vi: 'Đang có người khác thay đổi kế hoạch. Chưa có gì bị thay đổi; vui lòng thử lại sau giây lát.',
};
const UNKNOWN: Words = { en: 'There is no such action.', vi: 'Không có thao tác này.' };
const CHANGED: Words = {
  en: 'Not done: what you were shown has changed since you looked. It is shown again as it is now; please look once more.',
  vi: 'Chưa thực hiện: nội dung bạn đã xem nay đã thay đổi. Hãy xem lại nội dung mới.',
};
const ADDS: Words = {
  en: 'This adds {count} tab{count:|s}: {tabs}. Nothing that is there is changed. Go on?',
  vi: 'Sẽ thêm {count} trang: {tabs}. Nội dung đang có không bị thay đổi. Tiếp tục?',
};
const FILLS: Words = {
  en: 'This fills in columns, headers and formulas that are missing. Go on?',
  vi: 'Sẽ bổ sung cột, tiêu đề và công thức còn thiếu. Tiếp tục?',
};

/** Runs under the document's lock, so that what was read still holds when it is written. */
const locked = <T>(work: () => T): T => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS)) throw new Refusal(BUSY);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
};

const shownProblem = (problem: Problem, language: Language, workbook: Workbook): ShownProblem => {
  const name = tabNames(workbook, language)(problem.tab);
  return {
    where: problem.cell === '' ? name : `${name}!${problem.cell}`,
    at: own<TabRef>(tabsByKey, problem.tab) === undefined ? null : placeOf(problem),
    found: problem.found,
    expected: problem.expected[language],
    understood: problem.understood,
    ...(problem.mend === undefined ? {} : { mend: problem.mend }),
    ...(problem.decide === undefined ? {} : { decide: problem.decide }),
  };
};

const replyOf = <A>(outcome: Outcome<A>, workbook: Workbook): Reply<A> => ({
  answer: outcome.answer,
  message: outcome.message,
  language: outcome.language,
  problems: outcome.problems.map((problem) => shownProblem(problem, outcome.language, workbook)),
  changes: countOf(outcome.edits),
  ...(outcome.shown === undefined ? {} : { sign: signOf(JSON.stringify(outcome.shown)) }),
});

/** What somebody was about to do is no longer what they were shown. */
class Changed extends Refusal {
  readonly now: Reply<unknown>;
  constructor(now: Reply<unknown>) {
    super(CHANGED);
    this.now = now;
  }
}

const apply = (workbook: Workbook, outcome: Outcome<unknown>): void => {
  if (outcome.edits.length > 0) workbook.apply(outcome.edits);
};

/** The answer to the sidebar, or why there is none; and what a new preview shows, if it has changed. */
export type HeardRaw =
  { ok: true; reply: Reply<unknown> } | { ok: false; error: string; now?: Reply<unknown> };

const input = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : {};

/**
 * Features that look at a plan or set one up may find another language than the menu has. All others are spared the
 * read of it.
 */
const maySpeakAnew = ({ menu }: Feature): boolean => menu === 'sidebar' || menu === 'confirm';

const answered = (feature: Feature, raw: unknown, isPreview: boolean): Reply<unknown> => {
  const accepted = feature.accept(input(raw));
  const work = (): Reply<unknown> => {
    const workbook = openWorkbook();
    const outcome = feature.run(workbook, accepted, isPreview);
    const reply = replyOf(outcome, workbook);
    if (isPreview) return reply;
    const { sign } = input(raw);
    // Everything is cached by now: running again needs no further read.
    if (typeof sign === 'string' && reply.sign !== undefined && reply.sign !== sign)
      throw new Changed(replyOf(feature.run(workbook, accepted, true), workbook));
    // First what may fail without harm, so that once the plan is changed, nothing keeps the answer from the person.
    if (maySpeakAnew(feature)) {
      // Whether there is a plan is only looked up for callers that pass what they remember; for all others the stored
      // value is kept.
      const { remembered } = input(raw);
      const hasPlan = typeof remembered === 'string' ? readFrame(workbook) !== null : null;
      if (hasPlan === null || remembered !== keptAs(reply.language, hasPlan))
        remember(reply.language, hasPlan, menuItems());
    }
    apply(workbook, outcome);
    if (outcome.opens !== undefined) showSidebar(outcome.opens);
    return reply;
  };
  return feature.reads || isPreview ? work() : locked(work);
};

/** The sidebar's only entry: a feature by name, its input, and whether it is only a preview. */
export const heard = (name: unknown, raw: unknown, isPreview: unknown): HeardRaw => {
  try {
    const feature = featureNamed(name);
    if (feature === null) throw new Refusal(UNKNOWN);
    return { ok: true, reply: answered(feature, raw, isPreview === true) };
  } catch (error) {
    if (error instanceof Refusal) {
      const now = error instanceof Changed ? { now: error.now } : {};
      return { ok: false, error: error.words[menuLanguage(ScriptApp.AuthMode.FULL)], ...now };
    }
    throw error;
  }
};

/** What a menu item does: opens the sidebar, or asks and runs. */
export const fromMenu = (name: FeatureName): void => {
  const feature = featureNamed(name);
  if (feature?.menu === null || feature === null) return;
  try {
    if (feature.menu === 'sidebar' || feature.menu === 'help') showSidebar(name);
    else if (feature.menu === 'run') atOnce(name, feature, feature.accept({}));
    else if (feature.menu === 'confirm') confirmed(feature, menuLanguage(ScriptApp.AuthMode.FULL));
    else asked(name, feature, feature.menu);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const language = menuLanguage(ScriptApp.AuthMode.FULL);
    SpreadsheetApp.getUi().alert(
      feature.title[language],
      error.words[language],
      SpreadsheetApp.getUi().ButtonSet.OK,
    );
  }
};

const tell = (feature: Feature, { message, language }: Outcome<unknown>, more = ''): void => {
  const text = more === '' ? message : `${message} ${more}`;
  SpreadsheetApp.getActiveSpreadsheet().toast(text, feature.title[language], 8);
};

/** Reads again under the lock what a person agreed to: others went on working while the dialog was open. */
const made = (feature: Feature, accepted: unknown): Outcome<unknown> =>
  locked(() => {
    const workbook = openWorkbook();
    const outcome = feature.run(workbook, accepted);
    apply(workbook, outcome);
    return outcome;
  });

const atOnce = (name: FeatureName, feature: Feature, accepted: unknown): void => {
  const checked = beginsWithCheck(name) ? checkedFirst() : '';
  const outcome = made(feature, accepted);
  tell(feature, outcome, checked);
  // Problems are listed on the plan's page, since the menu has no place for them.
  if (outcome.problems.length > 0) showSidebar('glance');
};

/** Others' protection prevents only the marking of limits, nothing else. */
const checkedFirst = (): string => {
  try {
    return made(features.checkLimits as unknown as Feature, {}).message;
  } catch (error) {
    if (!(error instanceof Protected)) throw error;
    return error.words[menuLanguage(ScriptApp.AuthMode.FULL)];
  }
};

const confirmed = (feature: Feature, language: Language): void => {
  const accepted = feature.accept({ language });
  const { edits } = feature.run(openWorkbook(), accepted);
  const { tabs, cells } = countOf(edits);
  const ui = SpreadsheetApp.getUi();
  if (edits.length > 0) {
    const text =
      tabs.length > 0
        ? fill(ADDS, language, { count: tabs.length, tabs: tabs.join(', ') })
        : fill(FILLS, language, { cells });
    if (ui.alert(feature.title[language], text, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  }
  const outcome = made(feature, accepted);
  remember(outcome.language, true, menuItems());
  tell(feature, outcome);
};

const asked = (name: FeatureName, feature: Feature, menu: Exclude<Feature['menu'], string | null>): void => {
  const question = menu.ask(openWorkbook());
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(feature.title[question.language], question.text, ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) return;
  atOnce(name, feature, question.input(response.getResponseText()));
};
