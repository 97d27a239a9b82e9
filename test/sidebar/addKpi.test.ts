import { openSidebar, type Sidebar } from './page';
import { withPlan } from './plan';

let page: Sidebar;
const opened = async (): Promise<void> => {
  page = await openSidebar({ view: 'addKpi', language: 'en' });
  const choices = {
    group: [{ id: 'Rent', name: 'Rent' }],
    line: [],
    goal: [{ id: 'G1', name: 'Sell more' }],
  };
  await page.last().answers(withPlan());
  expect(page.last()).toMatchObject({ name: 'addKpi', preview: true });
  await page.last().answers({ answer: { kpi: null, choices } });
};
const wrong = () => page.all('[aria-invalid=true]').map((field) => field.getAttribute('name'));
/** The fields reported as missing when only the measure was chosen. */
const lacking = async (measure: string) => {
  await opened();
  await page.write('What to measure', measure);
  await page.press('Show it');
  return wrong();
};
afterEach(() => {
  page.close();
});

test('of a group of lines it asks which, and shows what is measured before it is written', async () => {
  expect(await lacking('cost')).toEqual(['of']);
  expect(page.text('.error')).toEqual(['Please choose one.']);
  await page.write('Which group of lines', 'Rent');
  await page.write('Which goal it measures', 'G1');
  await page.press('Show it');
  const input = { measure: 'cost', counted: null, of: 'Rent', goal: 'G1' };
  expect(page.last()).toMatchObject({ name: 'addKpi', input, preview: true });
});

test('what is counted by hand needs a name; choosing anew forgets what was said of it', async () => {
  expect(await lacking('')).toEqual(['name']);
  expect(page.text('.error')).toEqual(['Please fill this in.']);
  await page.write('What it is called', 'Members');
  await page.press('Show it');
  const counted = { name: 'Members', unit: '', betterWhen: 'higher', rollUp: 'last', each: '' };
  expect(page.last()).toMatchObject({ input: { measure: null, counted, of: '', goal: '' } });
  await page.last().refuses('Members is there already.');
  await page.write('What to measure', 'revenue');
  await page.write('What to measure', '');
  await page.press('Show it');
  expect(wrong()).toEqual(['name']);
});
