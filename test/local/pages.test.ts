import { probe } from './probe';

const PAGE = (body: string) => `<!doctype html><html><body><h1>Plan</h1>
<button onclick="go()">Go</button> <label for="name">Name</label><input id="name">
<label>Policy <select id="policy"><option value="">choose</option><option value="stop">Stop it</option></select></label>
<button disabled>Never</button><button onclick="google.script.host.close()">Close</button><p role="status" id="out"></p>
<script>
const say = (text) => { document.getElementById('out').textContent = text; };
const run = google.script.run.withSuccessHandler((v) => say('ok ' + JSON.stringify(v)))
  .withFailureHandler((e) => say('failed ' + e.message));
function go() { try { ${body} } catch (e) { say('threw ' + e.message); } }
</script></body></html>`;

const code = `
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Side')); }
function pop() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('page'), 'Pop'); }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Side', 'side')
  .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Pop', 'pop')).addToUi(); }
function echo(value) { return value; }
function dates() { return { at: new Date(), list: [undefined, 1], gone: undefined }; }
function fail() { throw new Error('no such month'); }
function hidden_() { return 1; }`;

const saidBy = async (body: string) => {
  const person = probe({ code, html: { page: PAGE(body) } });
  person.choose('Side');
  await person.sidebar().press('Go');
  return (await person.sidebar().text()).split('\n').at(-1);
};

const crossings: [what: string, body: string, said: string][] = [
  [
    'values are copied as JSON',
    'run.echo({ a: [1, undefined, "x"], b: undefined })',
    'ok {"a":[1,null,"x"]}',
  ],
  ['a Date from the server is null', 'run.dates()', 'ok {"at":null,"list":[null,1]}'],
  [
    'a Date to the server fails, even nested',
    'run.echo({ a: [new Date()] })',
    'threw Failed due to illegal value in property: 0',
  ],
  ['a function to the server fails', 'run.echo(() => 1)', 'threw Failed due to illegal value in property: 0'],
  ['what the server throws arrives as an error', 'run.fail()', 'failed no such month'],
  ['names that end in _ cannot be called', 'run.hidden_()', 'failed Script function not found: hidden_'],
  ['an unknown function fails by its name', 'run.nowhere()', 'failed Script function not found: nowhere'],
];

test.each(crossings)('%s', async (_, body, said) => {
  expect(await saidBy(body)).toBe(said);
});

test('a page is used by labels, options and names', async () => {
  const body = 'run.echo([document.getElementById("name").value, document.getElementById("policy").value])';
  const person = probe({ code, html: { page: PAGE(body) } });
  person.choose('Side');
  const page = person.sidebar();
  expect(page.title).toBe('Side');
  await page.fill('Name', 'Ngân sách');
  await page.select('Policy', 'Stop it');
  await page.press('Go');
  expect(await page.text()).toContain('ok ["Ngân sách","stop"]');
  expect(await page.buttons()).toEqual(['Go', 'Never (disabled)', 'Close']);
  await expect(page.press('Never')).rejects.toThrow('Never is disabled');
  await expect(page.press('Nowhere')).rejects.toThrow(/no button Nowhere; there are: "Go"/);
  await page.press('Close');
  expect(person.hasSidebar()).toBe(false);
});

test('a dialog page opens from a nested menu', async () => {
  const person = probe({ code, html: { page: PAGE('run.echo(1)') } });
  expect(person.menu()).toEqual(['Side', 'More › Pop']);
  person.choose('Pop');
  await person.dialog().press('Go');
  expect(await person.dialog().text()).toContain('ok 1');
});

test('a dialog that nobody answers fails the script, with its words', () => {
  const person = probe();
  const ask = `const ui = SpreadsheetApp.getUi();
    return String(ui.alert("Plan", "Really?", ui.ButtonSet.YES_NO));`;
  expect(() => person.run(ask)).toThrow('Nobody answers: the dialog "Plan: Really?" (YES, NO)');
  person.answer({ button: 'YES' });
  expect(person.run(ask)).toBe('YES');
  expect(person.dialogs()).toHaveLength(2);
});
