/** Names that every object inherits (`constructor`, `toString` and more) are not found in records. */
import { own } from '../../local/own';
import { openSpreadsheet } from '../../local/person';
import { probe } from './probe';

const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'];

describe.each(INHERITED)('%s', (name) => {
  const person = probe({ html: {} });
  const text = JSON.stringify(name);

  test('is no function of the add-on, in the page and in cells', () => {
    expect(() => person.serve(name)).toThrow(`Script function not found: ${name}`);
  });

  test('is no method of a service, and no member of it', () => {
    // Tools read these from any object in order to show it.
    if (name === 'constructor' || name === 'toString') return;
    expect(() => person.run(`return sheet[${text}];`)).toThrow(/does not offer SpreadsheetApp.Sheet/);
    expect(() => person.run(`return SpreadsheetApp[${text}];`)).toThrow(/does not offer SpreadsheetApp\./);
  });

  test('is no property and no kept value until it is set, and then what was set', () => {
    const stored = `const store = PropertiesService.getDocumentProperties();
      const cache = CacheService.getDocumentCache();`;
    const read = `return [store.getProperty(${text}), cache.get(${text})];`;
    expect(person.run(stored + read)).toEqual([null, null]);
    person.run(`${stored} store.setProperty(${text}, "mine"); cache.put(${text}, "kept");`);
    expect(person.run(stored + read)).toEqual(['mine', 'kept']);
    expect(person.reopen().save().properties.document).toEqual(person.save().properties.document);
    expect(own(person.save().properties.document, name)).toBe('mine');
  });

  test('is no page, no locale, no colour and no part of a range', () => {
    expect(() => person.run(`HtmlService.createHtmlOutputFromFile(${text})`)).toThrow(/No HTML file named/);
    expect(() => openSpreadsheet({ code: '', locale: name })).toThrow(`has no locale ${name}`);
    expect(() => person.run(`at("A1").setBackground(${text})`)).toThrow(/Invalid argument: color/);
    expect(() => person.run(`at("A1").clear({ [${text}]: true })`)).toThrow(/does not offer Range.clear/);
  });

  test('is no feature that the sidebar could ask for', () => {
    const shop = openSpreadsheet({ language: 'en' });
    expect(shop.serve('ask', name, {})).toEqual({ ok: false, error: 'There is no such action.' });
  });
});
