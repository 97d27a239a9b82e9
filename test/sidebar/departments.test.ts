/** The panel of a firm's departments: offered to a firm only; a block's changes are previewed. */
import { openSidebar, type Sidebar } from './page';
import { PLAN, withPlan, YEARS } from './plan';

let page: Sidebar;
afterEach(() => {
  page.close();
});
const answer = { plan: { ...PLAN, isFirm: true }, years: YEARS, today: '2026-04-02' };
const NORTH = {
  name: 'North',
  depth: 0,
  head: 'Nora',
  state: 'handed in',
  said: 'Handed in · Nora',
  isOver: true,
  money: 'Ceiling 1,500, its lines 2,400: −900 left. Used 0.',
};
const opened = async (departments: object[] = [NORTH]) => {
  page = await openSidebar({ view: 'departments', language: 'en' });
  await page.last().answers(withPlan({ answer }));
  expect(page.last()).toMatchObject({ name: 'departmentsList', preview: true });
  await page.last().answers({ answer: { departments } });
};

test('it is offered to a firm, and to no shop', async () => {
  page = await openSidebar({ view: 'glance', language: 'en' });
  await page.last().answers(withPlan());
  expect(page.buttons()).not.toContain('Departments');
  page.close();
  page = await openSidebar({ view: 'glance', language: 'en' });
  await page.last().answers(withPlan({ answer }));
  expect(page.buttons()).toContain('Departments');
});

test('where no department is written down, it says so, and asks for no rows of one', async () => {
  await opened([]);
  expect(page.text('section .aside')).toEqual(['Name them on Departments first.']);
  expect(page.buttons()).not.toContain('Show what it changes');
});

test('a department stands with its ceiling and its plan; it is agreed by name', async () => {
  await opened();
  expect(page.text('.card')[0]).toContain('−900 left');
  await page.press('Agree: North');
  await page.write('Your name', 'Dana');
  await page.press('Agree');
  expect(page.last()).toMatchObject({
    name: 'decideOnPlan',
    preview: false,
    input: { name: 'North', state: 'agreed', who: 'Dana', reason: null },
  });
});

test('a block is shown row by row, refused ones first, and taken only then', async () => {
  await opened();
  await page.write('Department', 'North');
  await page.write('Your name', 'Nora');
  await page.write('Rows', 'Id\tAnnual\nN-PAY\t1300');
  await page.press('Show what it changes');
  expect(page.last()).toMatchObject({
    name: 'mergePlans',
    preview: true,
    input: { name: 'North', who: 'Nora' },
  });
  const rows = [
    { kind: 'changed', id: 'N-PAY', name: 'N-PAY', text: ['Annual: 1,200 → 1,300'] },
    { kind: 'refused', id: 'S-PAY', name: 'Pay', text: ['A line of South.'] },
  ];
  const counts = { added: 0, changed: 1, same: 0, refused: 1 };
  await page.last().answers({
    answer: { department: 'North', rows, counts, ceiling: 'No ceiling.', stays: '', agreed: '' },
  });
  expect(page.text('.told li')).toEqual(['S-PAY Pay A line of South.', 'N-PAY Annual: 1,200 → 1,300']);
  await page.press('Bring them in');
  expect(page.last()).toMatchObject({ name: 'mergePlans', preview: false });
  await page.last().answers({ message: 'North is handed in.' });
  expect(page.text('.notice.good')).toEqual(['North is handed in.']);
});

/** Previews a row of North that changes its plan. */
const lookedAt = async (said: { stays: string; agreed: string }): Promise<void> => {
  await opened();
  await page.write('Department', 'North');
  await page.write('Your name', 'Nora');
  await page.write('Rows', 'Id\tAnnual\nN-PAY\t1300');
  await page.press('Show what it changes');
  const counts = { added: 0, changed: 1, same: 0, refused: 0 };
  await page.last().answers({ answer: { department: 'North', rows: [], counts, ceiling: '', ...said } });
};

test('rows over a plan that is agreed: what becomes of the agreement is said before they are taken', async () => {
  const agreed = 'The plan of North is agreed (Sue).';
  await lookedAt({ stays: '', agreed });
  expect(page.text('b')).toContain(agreed);
  await page.press('Bring them in and have it agreed again');
  expect(page.last()).toMatchObject({ name: 'mergePlans', preview: false, input: { isAnew: true } });
});

test('of a plan that is approved it is said why nothing comes in, and no button offers it', async () => {
  const stays = 'The plan is approved: its original stays.';
  await lookedAt({ stays, agreed: '' });
  expect(page.text('.notice.bad')).toEqual([stays]);
  expect(page.buttons()).not.toContain('Bring them in');
});
