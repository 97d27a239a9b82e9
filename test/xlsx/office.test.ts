/** The cells of a spreadsheet that LibreOffice made, without charts' tables. */
import { tabsIn } from './office';

const CHART =
  '<draw:frame draw:name="Chart 1"><draw:object><office:document><office:chart>' +
  '<table:table table:name="local-table"><table:table-row><table:table-cell office:value-type="float" office:value="7">' +
  '<text:p>7</text:p></table:table-cell></table:table-row></table:table>' +
  '</office:chart></office:document></draw:object><draw:image><text:p/></draw:image></draw:frame>';
const text = (content: string, drawn = ''): string =>
  `<table:table-cell office:value-type="string">${drawn}<text:p>${content}</text:p></table:table-cell>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const tab = (name: string, ...rows: string[]): string =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;

test.each([
  [
    'over the cells',
    tab('Dashboard', `<table:shapes>${CHART}</table:shapes>`, row(text('a')), row(text('b'))),
  ],
  ['in a cell', tab('Dashboard', row(text('a', CHART)), row(text('b')))],
])('a chart’s own table %s is none of the tab’s', (_, dashboard) => {
  expect([...tabsIn(dashboard + tab('Memo', row(text('c'))))]).toEqual([
    ['Dashboard', [['a'], ['b']]],
    ['Memo', [['c']]],
  ]);
});
