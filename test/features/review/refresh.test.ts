/** What people write on a review stays at the right KPI, however often it is built again. */
import type { Person } from '../../../local/person';
import { letters, review, reviewName, table, shortSample, type Table } from '../../plans/shop';

const EXPLANATION = ['cause', 'explanation', 'action', 'owner', 'due'];
const LONG = 'Nhà cung cấp lớn tăng giá hai đợt, đã ghi vào biên bản họp ngày 20/3 và sẽ họp lại. '
  .repeat(4)
  .trim();
const WRITTEN: Record<string, string[]> = {
  K1: ['Giá', '=giảm giá theo đối thủ', '+ thêm hai KOC', '@Minh', '15/04/2026'],
  K2: ['vì hai lý do', '-5% vì mưa', "'Xả kho'", '0123', 'cuối tháng 4'],
  K3: ['Khác', '350', 'TRUE', '1/2', ''],
  K5: ['', `Dòng một\nDòng hai. ${LONG}`, '', '', ''],
};

describe('a review that is refreshed', () => {
  let person: Person;
  let tab = reviewName('2026-03', 'vi');
  let typed: Record<string, unknown[]>;
  const found = (): Table => table(person, tab, 'review 2026-03', 'vi');
  const said = (): Record<string, unknown[]> =>
    Object.fromEntries(
      found()
        .rows.filter(({ values }) => EXPLANATION.some((key) => values[key] !== ''))
        .map(({ values }) => [values.id as string, EXPLANATION.map((key) => values[key] as unknown)]),
    );
  const refresh = (): void => {
    review(person, '2026-03');
    expect(person.errors()).toEqual([]);
  };
  const everywhere = (): string => person.values(tab).flat().join('\n');
  const kpiRow = (id: string): number => table(person, 'KPI', 'kpis', 'vi').row(id).number;

  beforeAll(() => {
    person = shortSample({ locale: 'vi_VN', language: 'vi' });
    review(person, '2026-03');
    for (const [id, texts] of Object.entries(WRITTEN))
      texts.forEach((text, index) => {
        if (text !== '') person.type(tab, found().cell(id, EXPLANATION[index]!), text);
      });
    typed = said();
  });

  test('holds what was typed, as text and as a day', () => {
    expect(Object.keys(typed)).toEqual(['K1', 'K2', 'K3', 'K5']);
    expect(typed.K1!.slice(0, 4)).toEqual(WRITTEN.K1!.slice(0, 4));
    expect(person.displayed(tab, found().cell('K1', 'due'))).toEqual([['15/04/2026']]);
    expect(typed.K2).toEqual([
      'vì hai lý do',
      '-5% vì mưa',
      expect.stringContaining('Xả kho'),
      '0123',
      'cuối tháng 4',
    ]);
    expect(typed.K3!.slice(0, 4)).toEqual(['Khác', '350', 'TRUE', '1/2']);
  });

  test('keeps it word for word, and is the same cell by cell', () => {
    const cells = () =>
      person.save().workbook.sheets.map((sheet: { cells: object }) => sheet.cells) as object[];
    const before = cells();
    refresh();
    expect(said()).toEqual(typed);
    expect(cells()).toEqual(before);
  });

  test('keeps it at its KPI when KPIs are moved, renamed and added', () => {
    person.moveRows('KPI', kpiRow('K5'), kpiRow('K1'));
    person.type('KPI', table(person, 'KPI', 'kpis', 'vi').cell('K2', 'name'), 'Bán tại quầy');
    const fresh = kpiRow('K2');
    const kpis = table(person, 'KPI', 'kpis', 'vi');
    person.insertRows('KPI', fresh);
    const at = (key: string) => `${letters(kpis.at[key]![0]!)}${fresh}`;
    for (const [key, text] of [
      ['id', 'K0'],
      ['name', 'Phí giao hàng'],
      ['unit', 'VND'],
      ['madeOf', 'SHIP'],
    ] as const)
      person.type('KPI', at(key), text);
    refresh();
    expect(found().rows.map(({ values }) => values.id as string)).toEqual([
      ...['K5', 'K1', 'K0', 'K2', 'K3', 'K4', 'K6', 'K7', 'K8', 'K9'],
    ]);
    expect(said()).toEqual(typed);
    expect(found().row('K2').values.name).toBe('Bán tại quầy');
  });

  test('keeps it under the others when its KPI is taken away, and brings it back with the KPI', () => {
    const row = kpiRow('K3');
    const kpi = person.values('KPI', `A${row}:K${row}`)[0] as string[];
    person.deleteRows('KPI', row);
    refresh();
    expect(found().rows.map(({ values }) => values.id)).not.toContain('K3');
    expect(everywhere()).toContain('Đã giải trình trước đây');
    refresh();
    person.insertRows('KPI', row);
    kpi.forEach((text, index) => {
      person.type('KPI', `${letters(index + 1)}${row}`, text);
    });
    refresh();
    expect(said()).toEqual(typed);
    expect(everywhere()).not.toContain('Đã giải trình trước đây');
  });

  test('is found under another name, at another place, with columns inserted and moved', () => {
    person.renameTab(tab, 'Họp tháng 3');
    tab = 'Họp tháng 3';
    person.moveTab(tab, 4);
    person.insertColumns(tab, 'C');
    const { at } = found();
    person.moveColumns(tab, letters(at.owner![0]!), letters(at.cause![0]!));
    refresh();
    expect(said()).toEqual(typed);
    expect(person.tabs().filter((name) => name.includes('2026-03'))).toEqual([]);
  });

  test('keeps a column of the person’s own beside the right KPI, formulas and days too', () => {
    const { headerRow, row, at } = found();
    const note = (id: string) => person.values(tab, `C${found().row(id).number}`)[0]![0] as unknown;
    const plan = letters(at.monthPlan![0]!);
    person.type(tab, `C${headerRow}`, 'Ghi chú riêng');
    person.type(tab, `C${row('K1').number}`, 'hỏi Minh');
    person.type(tab, `C${row('K5').number}`, '=1+1');
    person.type(tab, `C${row('K2').number}`, `=${plan}${row('K2').number}*2`);
    person.type(tab, `C${row('K7').number}`, '20/04/2026');
    person.type(tab, `C${row('K6').number}`, '21/04/2026 14:30');
    person.type(tab, `C${row('K9').number}`, 'xem lại');
    const [day, moment] = [note('K7'), note('K6')];
    person.moveRows('KPI', kpiRow('K7'), kpiRow('K5'));
    person.deleteRows('KPI', kpiRow('K9'));
    refresh();
    expect(person.values(tab, `C${found().headerRow}`)).toEqual([['Ghi chú riêng']]);
    expect([note('K1'), note('K5'), note('K2'), note('K7')]).toEqual(['hỏi Minh', 2, 316_800_000 * 2, day]);
    expect(person.displayed(tab, `C${found().row('K6').number}`)).toEqual([['21/04/2026 14:30:00']]);
    expect(note('K6')).toEqual(moment);
    expect(found().rows[0]!.values.id).toBe('K7');
    expect(everywhere()).toContain('K9 – Ghi chú riêng: xem lại');
    expect(said()).toEqual(typed);
  });

  test('keeps notes beside its title, between its rows and under it, also the second time', () => {
    const rows = person.values(tab).length;
    const at = (key: string, row: number) => `${letters(found().at[key]![0]!)}${row}`;
    const notes = ['Ghi trên đầu', 'Ghi bên cạnh', 'Ghi giữa bảng', `Ghi dưới bảng. ${LONG}`];
    person.type(tab, 'C1', notes[0]!);
    person.type(tab, at('action', 2), notes[1]!);
    person.type(tab, at('toDateStatus', found().headerRow - 2), notes[2]!);
    person.type(tab, at('name', rows + 3), notes[3]!);
    for (const time of ['first', 'second']) {
      refresh();
      expect([time, ...notes.map((note) => everywhere().split(note).length)]).toEqual([time, 2, 2, 2, 2]);
    }
    expect(said()).toEqual(typed);
  });

  test('knows its KPIs by their Id where the hidden column was deleted', () => {
    const { at } = found();
    person.deleteColumns(tab, letters(at.tag![0]!));
    refresh();
    expect(said()).toEqual(typed);
    refresh();
    expect(said()).toEqual(typed);
    expect(everywhere().split('Khoản mục vượt hạn mức')).toHaveLength(2);
  });

  test('is built anew where everything on it was deleted', () => {
    person.clear(tab, 'A1:BZ200');
    refresh();
    expect(found().rows.map(({ values }) => values.id)).toContain('K1');
    expect(person.tabs()).toContain(tab);
  });
});
