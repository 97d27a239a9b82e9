/** Cutting Budget amounts and pasting them elsewhere takes dependent formulas along; a check repairs that. */
import { ask } from '../../plans/shop';
import { line, tillWith, type Till } from '../limits/till';

const limitsIn = (till: Till) =>
  ['A', 'B'].map((id) => {
    const { limitYear, current, availableYear } = till.budget().row(id).values;
    return [limitYear, (current as unknown[]).slice(1, 4), availableYear];
  });
const AS_TYPED = [
  [700, [100, 100, 100], 690],
  [1200, [100, '', 100], 1200],
];

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  let till: Till;
  const tab = { en: 'Budget', vi: 'Ngân sách' }[language];
  beforeEach(() => {
    const type = { en: 'Cost', vi: 'Chi phí' }[language];
    till = tillWith([line('A', { type }), line('B', { type })], { language });
    till.person.doc.model.dispatch(
      'CREATE_SHEET' as never,
      { sheetId: 'own', position: 1, name: 'Own' } as never,
    );
    till.paste([['1/5/2026', 'A', 10]]);
  });

  test('onto a tab of the person’s own, or onto another month: limits are those that stand on the Budget again', () => {
    const again = () => {
      ask(till.person, 'checkLimits');
      return till.calls(() => ask(till.person, 'checkLimits'));
    };
    const before = again();
    const cell = (id: string, key: string, month = 0) => till.budget().cell(id, key, month);
    till.person.cut(tab, cell('A', 'annual'), 'A1', 'Own');
    till.person.type(tab, cell('A', 'annual'), '700');
    till.person.cut(tab, cell('B', 'months', 2), cell('B', 'months', 3));
    expect(limitsIn(till)).not.toEqual(AS_TYPED);
    ask(till.person, 'checkLimits');
    expect(limitsIn(till)).toEqual(AS_TYPED);
    expect(till.person.errors()).toEqual([]);
    expect(till.person.values('Own', 'A1')[0]![0]).toBe(1200);
    // Correct cells are not looked at further.
    expect(again()).toEqual(before);
  });
});
