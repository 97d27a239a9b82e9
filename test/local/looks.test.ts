/** Looks of empty places are undone like any other change, whatever cells were created there meanwhile. */
import fc from 'fast-check';
import { dispatch, exportWorkbook } from '../../local/engine';
import { probe } from './probe';

const BOLD = { bold: true };
const zone = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.nat(2), fc.nat(2))
  .map(([left, top, width, height]) => ({ left, right: left + width, top, bottom: top + height }));
const place = zone.map(({ left, top }) => `${'ABCDEFG'[left]!}${top + 1}`);

const step = fc.oneof(
  zone.map((target) => ({ type: 'SET_FORMATTING', target: [target], style: BOLD })),
  zone.map((target) => ({ type: 'SET_FORMATTING', target: [target], format: '0.00' })),
  zone.map((target) => ({ type: 'SET_FORMATTING', target: [target], style: { fillColor: '#FFF2CC' } })),
  zone.map((target) => ({ type: 'CLEAR_FORMATTING', target: [target] })),
  place.map((cell) => ({ type: 'type', cell })),
  place.map((cell) => ({ type: 'look', cell })),
  fc.constant({ type: 'ADD_COLUMNS_ROWS', dimension: 'ROW', position: 'before', base: 2, quantity: 1 }),
  fc.constant({ type: 'REMOVE_COLUMNS_ROWS', dimension: 'ROW', elements: [1] }),
);

const opened = () => {
  const person = probe();
  person.type('Sheet1', 'B2', '7');
  const { model } = person.doc;
  const sheetId = model.getters.getActiveSheetId();
  const { name: sheetName } = model.getters.getSheet(sheetId);
  return {
    state: () => JSON.stringify(exportWorkbook(model).sheets),
    undo: () => dispatch(model, 'REQUEST_UNDO') === null,
    redo: () => dispatch(model, 'REQUEST_REDO') === null,
    do: ({ type, cell, ...more }: { type: string; cell?: string }) => {
      if (type === 'type') person.type('Sheet1', cell!, 'x');
      else if (type === 'look') person.cell('Sheet1', cell!);
      else dispatch(model, type, { sheetId, sheetName, ...more });
    },
  };
};

test('every change is undone, and redone', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const sheet = opened();
      const before = sheet.state();
      for (const one of steps) sheet.do(one);
      const after = sheet.state();
      let undone = 0;
      while (sheet.state() !== before && sheet.undo()) undone++;
      expect(sheet.state()).toBe(before);
      for (; undone > 0; undone--) sheet.redo();
      expect(sheet.state()).toBe(after);
    }),
    { numRuns: 60 },
  );
});
