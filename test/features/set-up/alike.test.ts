/** Set-up copies tabs from each other and formats them in one go: each ends as if it had been made separately. */
import type { Person } from '../../../local/person';
import { actions, actuals, decisions, goals, kpis } from '../../../src/tabs';
import { stateOf } from '../../faults/failing';
import { ask, SETUP, withPlan } from '../../plans/shop';

jest.setTimeout(180_000);

interface TabState {
  name: string;
  beside: string[];
  styled: string[];
}
const tabsOf = (person: Person): TabState[] => stateOf(person).tabs as TabState[];
/** Everything on a tab except its mark's number and looks that have no effect. */
const tabOf = (tabs: readonly TabState[], name: string): TabState | undefined => {
  const found = tabs.find((tab) => tab.name === name);
  if (found === undefined) return undefined;
  const beside = found.beside.filter((text) => !text.includes('"kind":"metadata"'));
  return { ...found, beside, styled: found.styled.filter((text) => !text.endsWith(',{}]')) };
};

const NAMES = [goals, actions, kpis, actuals, decisions].map(({ name }) => name.en);

test('looks, widths, notes, dropdowns, protections and what stands still', () => {
  const person = withPlan({ language: 'en', locale: 'en_US' });
  const made = tabsOf(person);
  const together = NAMES.map((name) => tabOf(made, name));
  const alone = NAMES.map((name) => {
    person.deleteTab(name);
    ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
    return tabOf(tabsOf(person), name);
  });
  expect(alone).toEqual(together);
});
