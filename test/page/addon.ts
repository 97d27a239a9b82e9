/** A tiny add-on that does one of each thing the page has to show. */
export const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Say hello', 'sayHello').addItem('Ask', 'askTwice').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Protect', 'protectColumn'))
    .addItem('Panel', 'openPanel').addItem('Dialog', 'openDialog')
    .addItem('Too late', 'writeThenAsk').addItem('Swallow', 'swallow').addItem('Break', 'breakDown').addToUi();
}
function sayHello() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Chào bạn', 'Xin chào', 30);
}
function askTwice() {
  const ui = SpreadsheetApp.getUi();
  const name = ui.prompt('Tên', 'Bạn tên gì?', ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return;
  const sure = ui.alert('Ghi ' + name.getResponseText() + '?', 'Vào ô A1.', ui.ButtonSet.YES_NO);
  if (sure === ui.Button.YES) SpreadsheetApp.getActiveSheet().getRange('A1').setValue(name.getResponseText());
}
function protectColumn() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('C1').setNote('Cột này tự tính.');
  sheet.getRange('C1:C5').protect().setWarningOnly(true);
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Bảng bên'));
}
function openDialog() {
  const page = HtmlService.createHtmlOutput('<p>Bên trong</p>').setWidth(400).setHeight(200);
  SpreadsheetApp.getUi().showModalDialog(page, 'Hộp thoại');
}
function writeThenAsk() {
  SpreadsheetApp.getActiveSheet().getRange('A2').setValue('đã ghi');
  SpreadsheetApp.getUi().alert('Quá muộn');
}
function swallow() {
  try { SpreadsheetApp.getUi().alert('Ai bắt?'); } catch (signal) {}
  SpreadsheetApp.getActiveSheet().getRange('A3').setValue('đã ghi');
}
function breakDown() { throw new Error('Hỏng rồi'); }
function twice(number) { return { number: number * 2, at: new Date(0) }; }
function askFromPanel() {
  return SpreadsheetApp.getUi().prompt('Tháng nào?').getResponseText();
}
function onEdit(event) {
  if (event.value === 'ping') event.range.offset(0, 1).setValue('pong');
}
/** @customfunction */
function AOP_DOUBLE(number) {
  if (typeof number !== 'number') throw new Error('number phải là số');
  return number * 2;
}`;

const panel = `<!doctype html><html><head></head><body>
<button onclick="run().twice(21)">Nhân đôi</button>
<button onclick="run().askFromPanel()">Hỏi</button>
<button onclick="run().breakDown()">Hỏng</button>
<button onclick="try { run().twice(new Date()) } catch (error) { tell(error.message) }">Gửi ngày</button>
<button onclick="google.script.host.close()">Đóng</button>
<p id="out"></p>
<script>
  const tell = (text) => { document.getElementById('out').textContent = text; };
  const run = () => google.script.run
    .withSuccessHandler((answer) => tell(JSON.stringify(answer)))
    .withFailureHandler((error) => tell(error.message));
</script></body></html>`;

export const addon = { code, html: { panel } };
