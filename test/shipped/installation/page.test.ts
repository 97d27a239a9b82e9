/** The page of the check, as an owner uses it. */
import { byHand, TAB } from '../../../local/installation/run';
import { openSpreadsheet, type Person } from '../../../local/person';

const opened = (): Person => {
  const person = openSpreadsheet({ locale: 'vi_VN', language: 'vi' });
  person.choose('Trợ giúp › Kiểm tra bản cài');
  return person;
};

test('from the menu to the table: check, do the four things, copy it, keep it', async () => {
  const person = opened();
  const page = person.sidebar();
  await page.press('Kiểm tra');
  expect(await page.text()).toContain('làm bốn việc ghi ở trang vừa mở');
  expect(person.displayed(TAB).slice(3, 7)).toEqual([
    expect.arrayContaining([expect.stringMatching(/^Gõ 7 vào B4/)]),
    expect.arrayContaining([expect.stringMatching(/^Bấm vào B5/)]),
    expect.arrayContaining([expect.stringMatching(/^Sao chép C6/)]),
    expect.arrayContaining([expect.stringMatching(/^Kéo góc dưới của B7/)]),
  ]);
  byHand(person);
  await page.press('Xong, xem kết quả');
  expect(await page.text()).toMatch(/(\d+) trên \1 điều đúng như dự kiến/);
  const copied: unknown = JSON.parse(await page.field(/^Dạng văn bản/));
  expect(copied).toMatchObject({
    version: expect.any(String),
    locale: 'vi_VN',
    language: 'vi',
    seen: { 'formula.semicolon': '3 | 3 | 3', 'cost.asked': expect.stringMatching(/^\d+$/) },
  });
  await page.press('Lưu thành trang');
  expect(person.tabs()).toEqual(['Sheet1', expect.stringMatching(/^Kiểm tra bản cài \d/)]);
});

test('a part that was left out is said, and a failure is told where it happened', async () => {
  const person = opened();
  const page = person.sidebar();
  person.failOnCall(7);
  await page.press('Kiểm tra');
  expect(await page.text()).toContain('Service Spreadsheets failed');
  await page.press('Kiểm tra');
  await page.press('Xong, xem kết quả');
  expect(await page.text()).toContain('Chưa thử (5)');
  expect(person.tabs()).toEqual(['Sheet1']);
});
