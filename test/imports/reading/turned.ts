/** A workbook sheet that stores some days as dates: those given as 2026-02-03. */
export const keptDays = (rows: readonly (readonly string[])[]): string[] => {
  const cell = (text: string): string =>
    /^\d{4}-/.test(text)
      ? `<Cell><Data ss:Type="DateTime">${text}T00:00:00.000</Data></Cell>`
      : `<Cell><Data ss:Type="${/^-?\d+$/.test(text) ? 'Number' : 'String'}">${text}</Data></Cell>`;
  const of = 'urn:schemas-microsoft-com:office:spreadsheet';
  return [
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="${of}" xmlns:ss="${of}">`,
    '<Worksheet ss:Name="Sổ"><Table>',
    ...rows.map((row) => `<Row>${row.map(cell).join('')}</Row>`),
    '</Table></Worksheet></Workbook>',
  ];
};
/** Days of March that a month-first program swapped where it could. */
export const TURNED = keptDays([
  ['Ngày', 'Nội dung', 'Số tiền'],
  ['2026-02-03', 'Khách lẻ', '1500000'],
  ['13/03/2026', 'Khách lẻ', '2000000'],
  ['2026-05-03', 'Tiền điện', '-300000'],
]);
