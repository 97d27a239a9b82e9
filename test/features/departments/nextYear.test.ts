/** Responsibilities carry over into the next year; each department's ceiling is set anew. */
import { departments } from '../../../src/tabs/firm/departments';
import { LANGUAGES } from '../../../src/words';
import { ask, table } from '../../plans/shop';
import { firm, fillDepartments, DEPARTMENTS } from './firm';

jest.setTimeout(120_000);

test.each(LANGUAGES)('next year’s plan begins with the departments, without ceilings, in %s', (language) => {
  const person = firm(language);
  person.doc.kept.used = false;
  const year = { policy: { en: 'Warn', vi: 'Cảnh báo' }[language] };
  fillDepartments(
    person,
    language,
    DEPARTMENTS.map((row) => ({ ...row, ...year })),
  );
  ask(person, 'yearEnd');
  const { carried } = ask(person, 'startNextYear', {}, true).answer as { carried: string[] };
  expect(carried.join(' ')).toMatch(/Departments with who leads and approves: 4\.|người duyệt: 4\./);
  ask(person, 'startNextYear');
  const { rows } = table(person, `${departments.name[language]} 2027`, 'departments', language);
  const of = (name: string) => rows.find(({ values }) => values.name === name)?.values;
  expect(of('Sales')).toMatchObject({ head: 'Sue', approver: 'Sue', upTo: 10000, second: 'Max', ...year });
  expect(of('Sales North')).toMatchObject({ parent: 'sales', head: 'Nora' });
  expect(rows.map(({ values: { ceiling, state } }) => [ceiling, state])).toEqual(
    DEPARTMENTS.map(() => ['', '']),
  );
  // Its panels list the departments.
  expect(ask(person, 'departmentsList').answer).toHaveProperty('departments.length', 4);
});
