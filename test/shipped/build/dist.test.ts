/** The files in dist/, tested as Google uses them. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { Linter } from 'eslint';
import ts from 'typescript';
import { menuItems } from '../../../src/features';
import * as main from '../../../src/main';
import { samplePlan } from '../../../src/sample';
import { firmPlan } from '../../../src/sample/firm';
import { actuals, budget } from '../../../src/tabs';

const DIST = 'dist';
const inDist = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const dataIn = (file: string): unknown => JSON.parse(inDist(file));

const code = inDist('Code.js');
const features = inDist('Features.js');
const items = menuItems().map(({ name }) => name);
const names = [...Object.keys(main), ...items].sort();
const customs = names.filter((name) => name.startsWith('AOP_'));

/** The services that the add-on may use with its two permissions; none fetches anything from elsewhere. */
const SERVICES = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'HtmlService',
  'LockService',
  'Session',
  'ScriptApp',
  'Utilities',
];

/** The bare language: using any service fails. */
const bare = (): vm.Context => {
  const untouchable = (service: string): object => {
    const fail = (): never => {
      throw new Error(`${service} was touched`);
    };
    return new Proxy(fail, {
      get: fail,
      set: fail,
      has: fail,
      apply: fail,
      construct: fail,
      ownKeys: fail,
      getPrototypeOf: fail,
    });
  };
  return vm.createContext(Object.fromEntries(SERVICES.map((service) => [service, untouchable(service)])));
};

/** Faults in code for Apps Script: newer syntax than it reads (#private, static fields), and missing globals. */
const faultsIn = (text: string): string[] =>
  new Linter()
    .verify(text, [
      {
        languageOptions: {
          ecmaVersion: 2020,
          sourceType: 'script',
          globals: Object.fromEntries([...SERVICES, 'features_'].map((name) => [name, 'readonly' as const])),
        },
        rules: { 'no-undef': 'error' },
      },
    ])
    .map(({ message, line, column }) => `${line}:${column} ${message}`);

describe('Code.js', () => {
  const stubs = ts
    .createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true)
    .statements.filter(ts.isFunctionDeclaration);
  const stubOf = (name: string): ts.FunctionDeclaration => stubs.find((stub) => stub.name?.text === name)!;

  test('is below 120 KB, since Google loads it on every call', () => {
    expect(statSync(join(DIST, 'Code.js')).size).toBeLessThan(120 * 1024);
  });

  test('evaluates without touching a service, and declares just what main.ts exports and a function for each menu item', () => {
    const context = bare();
    vm.runInContext(code, context);
    expect(stubs.map((stub) => stub.name!.text).sort()).toEqual(names);
    for (const name of names) expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
    expect(Object.keys(context).sort()).toEqual([...SERVICES, ...names, 'AopPlanner'].sort());
  });

  test('holds neither notes nor formulas of the columns that it reads: Features.js does', () => {
    for (const told of [budget.columns.id.note.en, '"ARRAYFORMULA"', '"MATCH"']) {
      expect([told, code.includes(told)]).toEqual([told, false]);
      expect([told, features.includes(told)]).toEqual([told, true]);
    }
  });

  test('keeps to the syntax and the globals of Apps Script', () => {
    expect(faultsIn(code)).toEqual([]);
  });

  test('the judge of syntax and globals judges', () => {
    for (const bad of [
      'fetch("x")',
      'new URL("x")',
      'setTimeout(f => f, 1)',
      'class A { #a = 1 }',
      'class A { static a = 1 }',
    ])
      expect(faultsIn(bad)).toHaveLength(1);
  });

  test('a menu item’s function enters the features by its name', () => {
    const context = bare();
    vm.runInContext(code, context);
    vm.runInContext(
      'var asked = []; function features_() { return { fromMenu: (name) => asked.push(name) }; }',
      context,
    );
    for (const name of items) vm.runInContext(`${name}()`, context);
    expect(JSON.parse(vm.runInContext('JSON.stringify(asked)', context) as string)).toEqual(items);
  });

  test.each(customs)(
    '%s has its help: what it does, an example, every parameter, what it answers',
    (name) => {
      const stub = stubOf(name);
      const doc = ts.getJSDocCommentsAndTags(stub)[0]!.getText();
      const tags = ts.getJSDocTags(stub);
      const told = tags.filter(ts.isJSDocParameterTag);
      expect(doc).toMatch(/^\/\*\*\n \* [A-Z].*[.:?]/);
      expect(doc).toContain(`Example: =${name}(`);
      expect(told.map((tag) => tag.name.getText())).toEqual(
        stub.parameters.map((parameter) => parameter.name.getText()),
      );
      for (const { comment, typeExpression } of told) {
        expect(comment).toMatch(/\w/);
        expect(typeExpression?.getText()).toMatch(/^\{[a-z|]+\}$/);
      }
      expect(ts.getJSDocReturnTag(stub)?.comment).toMatch(/\w/);
      expect(tags.map((tag) => tag.tagName.text)).toContain('customfunction');
      const sources = readdirSync('src/functions').map((file) =>
        readFileSync(join('src/functions', file), 'utf8'),
      );
      expect(sources.some((source) => source.includes(`${doc}\nexport function ${name}(`))).toBe(true);
    },
  );
});

describe('custom functions in Code.js, which ask for the time zone of the spreadsheet and for nothing else', () => {
  const context = bare();
  vm.runInContext(code, context);
  vm.runInContext(
    "SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC' }) };",
    context,
  );

  const months = Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, '0')}/2026`);
  const BUDGET = [
    [
      ...Object.values(budget.columns).flatMap(({ header, span }) => (span === 1 ? [header.en] : [])),
      ...months,
    ],
  ];
  BUDGET.push(
    BUDGET[0]!.map((header) => {
      if (header === budget.columns.id.header.en) return 'MKT-ADS';
      if (header === budget.columns.type.header.en) return 'Cost';
      return months.includes(header) ? (100 as never) : '';
    }),
  );
  const ACTUALS = [
    Object.values(actuals.columns).map(({ header }) => header.en),
    [vm.runInContext('new Date(2026, 1, 3, 12)', context), 'MKT-ADS', 30, 'Spent', '', '', ''],
  ];

  /** A range filled row by row with 1, 2, 3, …; the two tabs that functions read. */
  const range = (text: string): unknown => {
    if (text.startsWith('Budget!')) return BUDGET;
    if (text.startsWith('Actuals!')) return ACTUALS;
    const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text)!;
    const width = right!.charCodeAt(0) - left!.charCodeAt(0) + 1;
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
      Array.from({ length: width }, (__, column) => row * width + column + 1),
    );
  };
  const argument = (text: string): unknown => {
    if (text.startsWith('"')) return JSON.parse(text);
    if (/^[\d.]+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
    return /^\d+$/.test(text) ? Number(text) : range(text);
  };
  const example = (name: string): unknown => {
    const text = new RegExp(`Example: =${name}\\((.*)\\)`).exec(code)![1]!;
    const call = vm.runInContext(name, context) as (...args: unknown[]) => unknown;
    return JSON.parse(JSON.stringify(call(...text.split('; ').map(argument))));
  };
  const column = (length: number, value: unknown): unknown[][] => Array.from({ length }, () => [value]);

  const ANSWERS: Record<string, (answer: any) => void> = {
    AOP_PHASE: (answer) => {
      expect(answer[0]).toHaveLength(12);
      expect(answer[0].reduce((sum: number, month: number) => sum + month, 0)).toBe(60_000_001);
    },
    AOP_SEASON: (answer) => {
      expect(answer[0]).toHaveLength(12);
    },
    AOP_OCCASION: (answer) => {
      expect(answer).toBe('2030-02-02');
    },
    AOP_VARIANCE: (answer) => {
      expect(answer).toEqual(column(12, 0));
    },
    AOP_VARIANCE_PCT: (answer) => {
      expect(answer).toEqual(column(12, 0));
    },
    AOP_STATUS: (answer) => {
      expect(answer).toEqual(column(12, 'on track'));
    },
    AOP_TO_DATE: (answer) => {
      expect(answer.slice(0, 2)).toEqual([[21], [93]]);
    },
    AOP_OUTLOOK: (answer) => {
      expect(answer).toBe(78);
    },
    AOP_NEEDED: (answer) => {
      expect(answer).toBe((7_200_000_000 - 21) / 6);
    },
    AOP_SCORE: (answer) => {
      expect(answer).toBeCloseTo(0.8, 10);
    },
    AOP_BRIDGE: (answer) => {
      expect(answer[0]).toEqual([0, 0, 0]);
    },
    AOP_AMOUNT: (answer) => {
      expect(answer).toBe(1_250_000_000);
    },
    AOP_AVAILABLE: (answer) => {
      expect(answer).toEqual([[270, 1170]]);
    },
    AOP_CHECK: (answer) => {
      expect(answer[0][0]).toBe('stop');
    },
  };

  test('each of them has its answer here', () => {
    expect(Object.keys(ANSWERS).sort()).toEqual(customs);
  });

  test.each(Object.keys(ANSWERS))('%s answers its example', (name) => {
    ANSWERS[name]!(example(name));
  });
});

const PAGES = ['sidebar.html', 'import.html', 'check.html'];

describe('what leaves the code as data', () => {
  const files = readdirSync(DIST).filter((file) => file.endsWith('.html') && !PAGES.includes(file));

  test('is whole, and nothing in it is taken for markup', () => {
    expect(files).toEqual(['sample-en.html', 'sample-vi.html']);
    for (const file of files) {
      expect(inDist(file)).not.toContain('<');
      expect(() => dataIn(file)).not.toThrow();
    }
  });

  test.each(['en', 'vi'] as const)('holds the sample plan, %s', (language) => {
    const told = { ...samplePlan(language), firm: firmPlan(language) };
    expect(dataIn(`sample-${language}.html`)).toEqual(JSON.parse(JSON.stringify(told)));
  });
});

describe('Features.js', () => {
  test('is one function, which a page cannot call by its name and which does nothing until it is entered', () => {
    const { statements } = ts.createSourceFile('Features.js', features, ts.ScriptTarget.ES2020, true);
    expect(statements.filter(ts.isFunctionDeclaration).map(({ name }) => name?.text)).toEqual(['features_']);
    expect(statements).toHaveLength(1);
  });

  test('answers the features, which touch no service before they are asked for', () => {
    const context = bare();
    vm.runInContext(features, context);
    vm.runInContext(code, context);
    expect(vm.runInContext('Object.keys(features_()).sort()', context)).toEqual(
      expect.arrayContaining(['fromMenu', 'heard']),
    );
    expect(faultsIn(features)).toEqual([]);
  });

  test('nothing that is shipped makes code from text', () => {
    for (const text of [code, features, inDist('sidebar.html')])
      expect(text).not.toMatch(/\bnew Function\b|\bFunction\(|\beval\(/);
  });
});

describe('the rest of dist/', () => {
  test.each(PAGES)('%s is one page that loads nothing from elsewhere, and makes no code of texts', (name) => {
    const page = inDist(name);
    const markup = page.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
    expect(page).not.toMatch(/\bnew Function\b|(?<![\w.])eval\(/);
    expect(markup).not.toMatch(/\s(src|href)\s*=/);
    expect(page).not.toMatch(/@import|url\(\s*['"]?(https?:)?\/\/|\bfetch\(|XMLHttpRequest|\bimport\(/);
    expect(page).toContain('<base target="_top"');
    expect(page).not.toContain('/* script */');
  });

  test('what reads files is loaded with the page of imports, and with no other', () => {
    // A text from each reader: delimited text, workbooks, bank statements, old Vietnamese encodings.
    const READERS = [/MissingQuotes/, /[Ww]orkbook\.xml/, /:28C\?:/, /OFXHEADER/, /tcvn3/i];
    const readIn = (name: string) => READERS.filter((reader) => reader.test(inDist(name))).map(String);
    expect(readIn('import.html')).toEqual(READERS.map(String));
    for (const name of ['sidebar.html', 'check.html', 'Code.js', 'Features.js'])
      expect([name, readIn(name)]).toEqual([name, []]);
  });

  test('the manifest asks for the two scopes and no more', () => {
    expect(dataIn('appsscript.json')).toMatchObject({
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
    expect(dataIn('appsscript.json')).not.toHaveProperty('addOns');
  });

  test('Google keeps no log of what fails, which would tell what stands in the spreadsheet', () => {
    expect(dataIn('appsscript.json')).toHaveProperty('exceptionLogging', 'NONE');
  });

  test('all of it is what clasp pushes', () => {
    const { rootDir, scriptExtensions, htmlExtensions } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
    expect(rootDir).toBe(DIST);
    const known = [...scriptExtensions, ...htmlExtensions, 'appsscript.json'] as string[];
    for (const file of readdirSync(DIST)) expect(known.some((end) => file.endsWith(end))).toBe(true);
  });
});
