import { probe } from './probe';

const DATA = 'Month\tActual\tPlan\nJan\t10\t12\nFeb\t14\t12';

const insert = (kind: string, more = '') => `
  sheet.insertChart(sheet.newChart().as${kind}Chart().addRange(at("A1:C3")).setPosition(5, 1, 0, 0)
    .setOption("title", "Revenue").setOption("legend", { position: "none" })${more}.build());`;

test.each(['Line', 'Column', 'Bar', 'Area', 'Combo', 'Pie'])('a %s chart is inserted', (kind) => {
  const person = probe();
  person.paste('Sheet1', 'A1', DATA);
  const facts = person.run(`${insert(kind)}
    const [chart] = sheet.getCharts();
    return [chart.getOptions().get("title"), chart.getOptions().get("legend.position"),
      chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()];`);
  expect(facts).toEqual(['Revenue', 'none', 'A1:C3', 5]);
});

test('a chart is changed, saved and removed', () => {
  const person = probe();
  person.paste('Sheet1', 'A1', DATA);
  person.run(insert('Combo', '.setOption("series", { 1: { type: "line", color: "#ff0000" } })'));
  const again = probe({ saved: person.save() });
  const count = 'return sheet.getCharts().length;';
  expect(again.run(count)).toBe(1);
  again.run(
    'sheet.updateChart(sheet.getCharts()[0].modify().setOption("title", "Profit").setPosition(9, 2, 0, 0).build())',
  );
  expect(again.run('return sheet.getCharts()[0].getOptions().get("title");')).toBe('Profit');
  again.run('sheet.removeChart(sheet.getCharts()[0])');
  expect(again.run(count)).toBe(0);
  again.undo();
  expect(again.run(count)).toBe(1);
});

test('a chart needs a range', () => {
  expect(() => probe().run('sheet.newChart().asLineChart().build()')).toThrow(/at least one range/);
});

test('rows as series: the first row labels the others', () => {
  const person = probe();
  person.paste('Sheet1', 'A1', 'Revenue\tJan\tFeb\nActual\t10\t14\nPlan\t12\t12');
  const transposed = person.run(`
    sheet.insertChart(sheet.newChart().asComboChart().addRange(at("A1:C3")).setTransposeRowsAndColumns(true).build());
    return sheet.getCharts()[0].getTransposeRowsAndColumns();`);
  expect(transposed).toBe(true);
  const { getters } = person.doc.model as any;
  const [id] = getters.getChartIds(getters.getActiveSheetId());
  const { data } = getters.getChartRuntime(id).chartJsConfig;
  expect(data.labels).toEqual(['Jan', 'Feb']);
  expect(data.datasets.map(({ label, data: figures }: any) => [label, figures])).toEqual([
    ['Actual', [10, 14]],
    ['Plan', [12, 12]],
  ]);
});
