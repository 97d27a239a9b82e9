import { openSpreadsheet } from '../../local/person';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Greet', 'greet').addItem('Side', 'side').addItem('Ask', 'ask').addToUi();
}
function greet() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Plan', 0);
  sheet.getRange(1, 1, 2, 3).setValues([['Item', 'Amount', 'When'], ['Rent', 1200, new Date(2026, 2, 1)]]);
  sheet.getRange('B3').setFormula('=SUM(B2:B2;1)');
  sheet.getRange('A1:C1').setFontWeight('bold').setBackground('#eeeeee').setNotes([['a', '', 'c']]);
  SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Plan');
}
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Side')); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Month', 'Which month?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK) SpreadsheetApp.getActiveSheet().getRange('E1').setValue(answer.getResponseText());
}
function double(n) { return { twice: n * 2, when: new Date(), list: [undefined, 1] }; }
function onEdit(e) { console.log([e.range.getA1Notation(), e.value, e.oldValue].join('|')); }
/** Doubles.
 * @customfunction */
function AOP_DOUBLE(x) { if (x === 'bad') throw new Error('x is bad'); return Array.isArray(x) ? x.map((r) => r.map((v) => (v === '' ? '' : v * 2))) : x * 2; }
`;

const SIDEBAR = `<label>Amount <input id="n"></label><button id="b">Double</button><p id="out"></p>
<script>document.getElementById('b').onclick = () => google.script.run
  .withSuccessHandler((r) => { document.getElementById('out').textContent = JSON.stringify(r); })
  .withFailureHandler((e) => { document.getElementById('out').textContent = 'failed: ' + e.message; })
  .double(Number(document.getElementById('n').value));</script>`;

const open = (options = {}) => openSpreadsheet({ code: CODE, html: { sidebar: SIDEBAR }, ...options });

test('a menu item writes a tab, in one step of the undo history', () => {
  const person = open();
  expect(person.menu()).toEqual(['Greet', 'Side', 'Ask']);
  person.choose('Greet');
  expect(person.tabs()).toEqual(['Plan', 'Sheet1']);
  expect(person.values('Plan', 'A1:B3')).toEqual([
    ['Item', 'Amount'],
    ['Rent', 1200],
    ['', 1201],
  ]);
  expect(person.notes('Plan', 'A1:C1')).toEqual([['a', '', 'c']]);
  expect(person.toasts()).toEqual(['Plan: Done']);
  expect(person.calls()).toMatchObject({ reads: 0, writes: 6 });
  person.undo();
  expect(person.tabs()).toEqual(['Sheet1']);
});

test('a sidebar is used by its labels and buttons', async () => {
  const person = open();
  person.choose('Side');
  const page = person.sidebar();
  await page.fill('Amount', '21');
  await page.press('Double');
  expect(await page.text()).toContain('{"twice":42,"when":null,"list":[null,1]}');
});

test('onEdit hears typing once the add-on is in use', () => {
  const person = open();
  person.type('Sheet1', 'A1', '1');
  expect(person.logs()).toEqual([]);
  person.answer({ button: 'OK', text: '2026-03' });
  person.choose('Ask');
  person.type('Sheet1', 'A1', '2');
  person.paste('Sheet1', 'A2', 'x\ty\nz\tw');
  person.undo();
  expect(person.logs()).toEqual(['A1|2|1', 'A2:B3||', 'A2:B3||']);
});

test('custom functions calculate in cells', () => {
  const person = open();
  person.type('Sheet1', 'A1', '4');
  person.type('Sheet1', 'B1', '=AOP_DOUBLE(A1)');
  person.type('Sheet1', 'C1', '=AOP_DOUBLE(A1:B2)');
  person.type('Sheet1', 'F1', '=AOP_DOUBLE("bad")');
  expect(person.values('Sheet1', 'A1:D2')).toEqual([
    [4, 8, 8, 16],
    ['', '', '', ''],
  ]);
  expect(person.cell('Sheet1', 'F1')).toMatchObject({ value: '#ERROR!', error: 'x is bad' });
});

test('what is saved is there again', () => {
  const person = open();
  person.choose('Greet');
  const again = person.reopen();
  expect(again.values('Plan', 'A1:B3')).toEqual(person.values('Plan', 'A1:B3'));
  expect(again.notes('Plan', 'A1:C1')).toEqual([['a', '', 'c']]);
});
