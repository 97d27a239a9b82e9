/** Questions about an ambiguous file in a real browser: their words, and the effect of each answer. */
import { openPage, type OpenPage } from '../../local/browser/window';
import { builtAddon } from '../../local/built';
import { features } from '../../src/features';
import { IMPORT } from '../../src/sidebar/import/words';
import type { Language, Words } from '../../src/words';
import { bookState } from '../imports/book';
import { TURNED } from '../imports/reading/turned';

interface Asked {
  readonly of: string;
  readonly file: readonly string[];
  readonly question: Words;
  readonly why: Words;
  /** The offered answers, each with its reading of the file's first row. */
  readonly answers: readonly (readonly [said: Words, row: Words])[];
}

/** Either direction of 1,250,000 on 13 March. */
const IN_OR_OUT: Asked['answers'] = [
  [
    { en: 'Money in', vi: 'Tiền vào' },
    { en: '3/13/2026 · 1,250,000', vi: '13/03/2026 · 1.250.000' },
  ],
  [
    { en: 'Money out', vi: 'Tiền ra' },
    { en: '3/13/2026 · −1,250,000', vi: '13/03/2026 · −1.250.000' },
  ],
];

const QUESTIONS: readonly Asked[] = [
  {
    of: 'day or month first',
    file: ['Ngày;Nội dung;Số tiền', '02/03/2026;Khách lẻ;1500000', '03/04/2026;Tiền điện;-400000'],
    question: { en: 'How are days written?', vi: 'Ngày được ghi thế nào?' },
    why: { en: '“02/03/2026” could be two days.', vi: '“02/03/2026” có thể hiểu là hai ngày khác nhau.' },
    answers: [
      [
        { en: 'Day first: March 2', vi: 'Ngày trước: 2 tháng 3' },
        { en: '3/2/2026 · 1,500,000', vi: '02/03/2026 · 1.500.000' },
      ],
      [
        { en: 'Month first: February 3', vi: 'Tháng trước: 3 tháng 2' },
        { en: '2/3/2026 · 1,500,000', vi: '03/02/2026 · 1.500.000' },
      ],
    ],
  },
  {
    of: 'days that a program may have turned round',
    file: TURNED,
    question: { en: 'How are days written?', vi: 'Ngày được ghi thế nào?' },
    why: IMPORT.turnedGuide,
    answers: [
      [
        { en: 'Right as the file has them: February 3', vi: 'Đúng như trong tệp: 3 tháng 2' },
        { en: '2/3/2026 · 1,500,000', vi: '03/02/2026 · 1.500.000' },
      ],
      [
        { en: 'Day and month were swapped: March 2', vi: 'Ngày và tháng đã bị đảo: 2 tháng 3' },
        { en: '3/2/2026 · 1,500,000', vi: '02/03/2026 · 1.500.000' },
      ],
    ],
  },
  {
    of: 'the decimal mark',
    file: ['Ngày;Nội dung;Số tiền', '13/03/2026;Khách lẻ;1.250', '14/03/2026;Tiền điện;-2.500'],
    question: { en: 'Which is the decimal mark?', vi: 'Dấu thập phân là dấu nào?' },
    why: { en: '“1.250” could be two amounts.', vi: '“1.250” có thể hiểu là hai số tiền.' },
    answers: [
      [
        { en: 'Point: 1.25', vi: 'Dấu chấm: 1,25' },
        { en: '3/13/2026 · 1.25', vi: '13/03/2026 · 1,25' },
      ],
      [
        { en: 'Comma: 1,250', vi: 'Dấu phẩy: 1.250' },
        { en: '3/13/2026 · 1,250', vi: '13/03/2026 · 1.250' },
      ],
    ],
  },
  {
    of: 'money in or out',
    file: ['Ngày;Nội dung;Số tiền', '13/03/2026;Khách lẻ;1250000', '14/03/2026;Tiền điện;2500000'],
    question: {
      en: 'Are these amounts money in or money out?',
      vi: 'Các số tiền này là tiền vào hay tiền ra?',
    },
    why: {
      en: 'Nothing in the file says which way the money went. If it holds both, add a column that says In or Out in each row.',
      vi: 'Trong tệp không có gì cho biết tiền vào hay ra. Nếu có cả hai, hãy thêm một cột ghi Thu hoặc Chi ở từng dòng.',
    },
    answers: IN_OR_OUT,
  },
  {
    of: 'debits that came in or went out',
    file: [
      'Ngày;Nội dung;Tài khoản đối ứng;Nợ;Có',
      '13/03/2026;Khách lẻ;4000;1250000;',
      '14/03/2026;Tiền điện;6200;;2500000',
    ],
    question: {
      en: 'Is what is debited here money in or money out?',
      vi: 'Số phát sinh Nợ ở đây là tiền vào hay tiền ra?',
    },
    why: {
      en: 'The file does not say whose ledger it is. In the ledger of cash or a bank, debit is money in; in that of a cost, money out.',
      vi: 'Tệp không cho biết đây là sổ của tài khoản nào. Ở sổ tiền mặt hay ngân hàng, Nợ là tiền vào; ở sổ chi phí, Nợ là tiền ra.',
    },
    answers: IN_OR_OUT,
  },
  {
    of: 'amounts in thousands',
    file: [
      'Đơn vị tính: nghìn đồng',
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Khách lẻ;1250;',
      '14/03/2026;Điện;;300',
    ],
    question: { en: 'Are the amounts to be multiplied?', vi: 'Có nhân các số tiền lên không?' },
    why: {
      en: 'The file says “Đơn vị tính: nghìn đồng”.',
      vi: 'Tệp ghi “Đơn vị tính: nghìn đồng”.',
    },
    answers: [
      [
        { en: 'Multiply by 1,000', vi: 'Nhân với 1.000' },
        { en: '3/13/2026 · 1,250,000', vi: '13/03/2026 · 1.250.000' },
      ],
      [
        { en: 'Take them as they are written', vi: 'Lấy đúng như đã ghi' },
        { en: '3/13/2026 · 1,250', vi: '13/03/2026 · 1.250' },
      ],
    ],
  },
  {
    of: 'an order of several items',
    file: [
      'Mã đơn hàng;Ngày;Tên sản phẩm;Doanh thu',
      'DH1;13/03/2026;Áo đỏ;100000',
      'DH1;13/03/2026;Áo đỏ;100000',
      'DH2;14/03/2026;Quần;1250000',
    ],
    question: {
      en: 'Is “Doanh thu” of the whole order, or of each item?',
      vi: '“Doanh thu” là của cả đơn hàng hay của từng mặt hàng?',
    },
    why: {
      en: 'It says the same on all rows of an order.',
      vi: 'Cột này ghi giống nhau ở mọi dòng của một đơn hàng.',
    },
    answers: [
      [
        { en: 'Of the whole order: count it once', vi: 'Của cả đơn hàng: tính một lần' },
        { en: '3/13/2026 · 100,000', vi: '13/03/2026 · 100.000' },
      ],
      [
        { en: 'Of each item: add them up', vi: 'Của từng mặt hàng: cộng lại' },
        { en: '3/13/2026 · 100,000', vi: '13/03/2026 · 100.000' },
      ],
    ],
  },
];
/** All money in by each answer, where the first row does not distinguish them. */
const TOTALS: Readonly<Record<string, readonly Words[]>> = {
  'an order of several items': [
    { en: '1,350,000', vi: '1.350.000' },
    { en: '1,450,000', vi: '1.450.000' },
  ],
};

/** The balance deducts the fee, which nothing says. */
const WALLET = [
  'Thời gian;Nội dung;Số tiền;Phí;Số dư',
  '13/03/2026;Khách lẻ;1500000;0;1500000',
  '14/03/2026;Tiền điện;-300000;5500;1194500',
  '15/03/2026;Khách lẻ;200000;0;1394500',
];
const WHY: Readonly<Record<Language, readonly [said: string, press: string]>> = {
  en: [
    'Probably because “Phí” is not counted: taken off the amounts, all of these figures agree.',
    'Take off as fees: Phí',
  ],
  vi: ['Có lẽ vì cột “Phí” chưa được tính: trừ khỏi số tiền thì các số trên đều khớp.', 'Trừ như phí: Phí'],
};

const hands = (page: OpenPage, language: Language) => {
  const side = page.sidebar();
  const button = (words: Words) => side.getByRole('button', { name: words[language], exact: true });
  return {
    side,
    button,
    choose: async (of: string, file: readonly string[]): Promise<void> => {
      const buffer = Buffer.from(file.join('\n'));
      await side
        .locator('input[type=file]')
        .setInputFiles({ name: `${of}.csv`, mimeType: 'text/csv', buffer });
      await side.locator('b', { hasText: `${of}.csv` }).waitFor();
      await page.settled();
    },
    /** The first row without a line, and all money in of the file. */
    firstRow: async (): Promise<string[]> => {
      const sums = side.locator('table.sums tr.total td');
      await sums.first().waitFor();
      await page.settled();
      const [row = ''] = (await side.locator('.one').first().innerText()).split('\n');
      return [row, (await sums.nth(1).innerText()).trim()];
    },
    leave: () => button(IMPORT.another).click(),
  };
};

describe.each(['en', 'vi'] as const)('%s: a person is asked', (language) => {
  let page: OpenPage;
  let at: ReturnType<typeof hands>;

  beforeAll(async () => {
    page = await openPage({ language, ...builtAddon(), state: bookState(language) });
    await page.chooseMenu(features.importActuals.title[language]);
    await page.sidebarReady();
    at = hands(page, language);
  });
  afterAll(() => page.close());

  test.each(QUESTIONS)('$of, and may answer again', async ({ of, file, question, why, answers }) => {
    await at.choose(of, file);
    const asked = at.side.getByRole('radiogroup', { name: question[language], exact: true });
    for (const [place, [said, row]] of answers.entries()) {
      await asked.waitFor();
      // Nothing is shown as read and nothing can be written before the answer.
      expect(await at.side.locator('table.sums').count()).toBe(0);
      expect(await at.side.locator('section > p.aside').first().innerText()).toBe(why[language]);
      expect(await asked.locator('label').allInnerTexts()).toEqual(answers.map(([each]) => each[language]));
      await asked.getByRole('radio', { name: said[language], exact: true }).click();
      const [first, total] = await at.firstRow();
      expect(first).toBe(row[language]);
      if (TOTALS[of]) expect(total).toBe(TOTALS[of][place]![language]);
      expect(await asked.count()).toBe(0);
      await at.button(IMPORT.again).click();
    }
    await asked.waitFor();
    await at.leave();
  });

  test('nothing where a fee beside the amounts is why a balance does not agree: it is named, and counted by one press', async () => {
    await at.choose('a wallet', WALLET);
    const [said, press] = WHY[language];
    await at.side.getByText(said, { exact: true }).waitFor();
    const bad = at.side.locator('ul.notice.bad');
    expect(await bad.locator('li').count()).toBe(1);
    await at.side.locator('ul.notice.bad ~ button', { hasText: press }).click();
    await bad.waitFor({ state: 'detached' });
    await page.settled();
    expect(await at.side.getByText(said, { exact: true }).count()).toBe(0);
    expect((await at.side.locator('table.sums tr.total td').nth(2).innerText()).replace(/\D/g, '')).toBe(
      '305500',
    );
    await at.leave();
  });
});
