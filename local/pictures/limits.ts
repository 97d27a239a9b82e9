/** Pictures of limits: a paste of mixed rows, asking before spending, moving money, approving. */
import { features } from '../../src/features';
import { APPROVE } from '../../src/sidebar/panels/approval/words';
import { MOVE } from '../../src/sidebar/panels/money/words';
import { ASK, VERDICTS } from '../../src/sidebar/panels/spending/words';
import { actuals } from '../../src/tabs/ledger/actuals';
import { budget } from '../../src/tabs/plan/budget';
import type { Language, Words } from '../../src/words';
import type { OpenPage } from '../browser/window';

type Take = (page: OpenPage, name: string) => Promise<void>;

const DAY: Words = { en: '7/20/2026', vi: '20/7/2026' };
const ASKED: Words = { en: '12/1/2026', vi: '1/12/2026' };
/** A refused row, one with a warning, one on an unknown line, and one within its limits. */
const MIXED: readonly (readonly [string, string, string, Words])[] = [
  ['MKT-ADS', '20000000', '', { en: 'Search campaign', vi: 'Chiến dịch tìm kiếm' }],
  ['SHIP', '1000000', '', { en: 'Courier, week 29', vi: 'Giao hàng tuần 29' }],
  ['ADS', '1000000', '', { en: 'Leaflets', vi: 'Tờ rơi' }],
  ['SHELF', '500000', '', { en: 'Price rail', vi: 'Thanh cài giá' }],
];

const WHAT: Words = { en: 'Livestream 12.12', vi: 'Livestream 12.12' };
const REASON: Words = { en: 'The video comes later', vi: 'Video giao sau' };

/** A person's hands on the page: what is filled in, clicked and looked at. */
const handsOn = (page: OpenPage, say: (words: Words) => string) => ({
  button: (words: Words) =>
    page
      .sidebar()
      .getByRole('button', { name: say(words), exact: true })
      .first(),
  fillIn: async (values: Record<string, string>): Promise<void> => {
    for (const [name, value] of Object.entries(values)) {
      const field = page.sidebar().locator(`[name=${name}]`);
      const isChoice = (await field.evaluate((element) => element.tagName)) === 'SELECT';
      await (isChoice ? field.selectOption(value) : field.fill(value));
    }
  },
  /** Toasts close by themselves, so a click may come too late; this waits instead. */
  toastGone: (): Promise<void> => page.page.locator('.page-toast').waitFor({ state: 'hidden' }),
  /** Scrolls the sidebar to a heading. */
  lookAt: async (words: Words): Promise<void> => {
    const heading = page
      .sidebar()
      .getByRole('heading', { name: say(words) })
      .first();
    await heading.waitFor();
    await heading.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
  },
  paste: (text: string): Promise<void> =>
    page.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text),
});
type Hands = ReturnType<typeof handsOn>;

/** Pastes rows below the last one, and takes a picture of the response. */
const pasted = async (
  page: OpenPage,
  say: (words: Words) => string,
  { paste, toastGone }: Hands,
  row: number,
  take: Take,
): Promise<void> => {
  const ledger = say(actuals.name);
  await toastGone();
  await page.goTo(ledger, `A${row}`);
  const lines = MIXED.map(([line, amount, stage, what]) =>
    [say(DAY), line, amount, stage, say(what)].join('\t'),
  );
  await paste(lines.join('\n'));
  await page.page.locator('.page-toast').waitFor();
  await page.settled();
  await toastGone();
  // Scrolls far enough down to show all rows.
  await page.goTo(ledger, `J${row + 12}`);
  await page.goTo(ledger, `J${row}`);
  await take(page, 'pasted');
};

const spending = async (
  page: OpenPage,
  say: (words: Words) => string,
  { button, fillIn, lookAt }: Hands,
  take: Take,
): Promise<void> => {
  await page.chooseMenu(say(features.askSpending.title));
  await page.sidebar().locator('[name=what]').waitFor();
  await page.settled();
  await fillIn({ what: say(WHAT), line: 'MKT-ADS', amount: '350tr', date: say(ASKED) });
  await take(page, 'ask');
  await button(ASK.ask).click();
  await lookAt(VERDICTS['does not fit']);
  await take(page, 'answer');
};

const transferring = async (
  page: OpenPage,
  say: (words: Words) => string,
  { button, fillIn, lookAt }: Hands,
  take: Take,
): Promise<void> => {
  await page.chooseMenu(say(features.glance.title));
  await page.openPanel(say(MOVE.title));
  await fillIn({
    from: 'MKT-CONTENT',
    fromMonth: '2026-12',
    to: 'MKT-ADS',
    toMonth: '2026-07',
    amount: '5tr',
    reason: say(REASON),
    who: 'Chị Lan',
  });
  await button(MOVE.look).click();
  await lookAt(MOVE.shown);
  await take(page, 'transfer');
};

export async function takeLimits(page: OpenPage, language: Language, row: number, take: Take): Promise<void> {
  const say = (words: Words): string => words[language];
  const hands = handsOn(page, say);
  await pasted(page, say, hands, row, take);
  await page.goTo(say(budget.name), 'D5');
  await spending(page, say, hands, take);
  await transferring(page, say, hands, take);

  await page.chooseMenu(say(features.approvePlan.title));
  await page.sidebarReady();
  await hands.fillIn({ who: 'Chị Lan' });
  await hands.button(APPROVE.look).click();
  await hands.button(APPROVE.approve).waitFor();
  await take(page, 'approval');
}
