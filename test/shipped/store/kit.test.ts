/** The Marketplace kit keeps the rules it lists, and violations would be found. */
import { faultsOf } from '../../../local/store/faults';
import { kit, listingIn, rules, sizeOfPng, type Kit, type Listing } from '../../../local/store/kit';

const ours = kit();
const all = rules();
const changed = (changes: Partial<Listing>): Kit => ({
  ...ours,
  listings: { ...ours.listings, vi: { ...ours.listings.vi, ...changes } },
});
const checksThatFail = (kept: Kit): string[] =>
  all.filter((rule) => faultsOf(kept, [rule]).length > 0).map(({ check }) => check);

test('what is to be pasted and uploaded keeps every rule', () => {
  expect(faultsOf(ours, all)).toEqual([]);
});

test('every rule says where it was found, and when', () => {
  for (const { source, lookedUp } of all) {
    expect(source).toMatch(/^https:\/\/developers\.google\.com\//);
    expect(lookedUp).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test.each<[string, Kit, string[]]>([
  ['a long name', changed({ name: 'A'.repeat(51) }), ['name']],
  ['no name', changed({ name: '' }), ['name']],
  ['a name with a product', changed({ name: 'Planner for Google Sheets' }), ['nameWords']],
  ['a name with a version', changed({ name: 'AOP Planner 2' }), ['nameVersion']],
  ['a long summary', changed({ short: 'ấ'.repeat(201) }), ['short']],
  ['a long description', changed({ detailed: 'a'.repeat(16_000) }), ['detailed']],
  ['no category', changed({ category: '' }), ['required']],
  ['one description twice', changed({ short: 'A plan', detailed: 'A plan' }), ['different']],
  ['a price of its own', changed({ pricing: 'Free' }), ['pricing']],
  [
    'a picture twice',
    changed({ screenshots: '- docs/screenshots/vi/ask.png\n- docs/screenshots/vi/ask.png' }),
    ['screenshots'],
  ],
  ['a tall picture', changed({ screenshots: '- docs/screenshots/vi/dashboard.png' }), ['screenshotSize']],
  ['no picture there', changed({ screenshots: '- nowhere.png' }), ['screenshotSize']],
  ['terms behind the privacy link', changed({ privacy: 'terms.md' }), ['links']],
  ['a lost page', changed({ support: 'help.md' }), ['links']],
  ['a scope left out', changed({ scopes: `- ${ours.scopes[0]!}` }), ['scopes']],
  ['a third scope', { ...ours, scopes: [...ours.scopes, 'drive'] }, ['scopes']],
  ['no pictures at all', { ...ours, size: () => null }, ['icons', 'banner', 'screenshotSize']],
])('%s is found', (_, kept, expected) => {
  expect(checksThatFail(kept)).toEqual(expected);
});

test('a rule that nothing checks is a fault of its own', () => {
  expect(faultsOf(ours, [{ ...all[0]!, check: 'colour' }])).toHaveLength(1);
});

test('a listing with a heading too few is none', () => {
  expect(() => listingIn('## Application name\n\nAOP Planner')).toThrow('headings');
});

test('what only ends in .png has no size', () => {
  expect(sizeOfPng(Buffer.from('GIF89a'.padEnd(32)))).toBeNull();
});
