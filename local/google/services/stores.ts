/** PropertiesService, CacheService and LockService. */
import { own } from '../../own';
import type { Doc } from '../document';
import { other, read, service, write } from '../service';

type Store = 'document' | 'user' | 'script';

interface State {
  doc: Doc;
  store: Store;
}

const KB = 1024;
const bytes = (text: string) => new Blob([text]).size;

const properties = ({ doc, store }: State) => doc.kept.properties[store];

const setProperties = (state: State, more: Record<string, string>, deleteOthers = false) => {
  let all = deleteOthers ? {} : properties(state);
  for (const [key, value] of Object.entries(more)) {
    if (bytes(value) > 9 * KB) throw new Error('Argument too large: value');
    all = { ...all, [key]: value };
  }
  if (bytes(JSON.stringify(all)) > 500 * KB) throw new Error('You have exceeded the property storage quota.');
  state.doc.kept.properties[state.store] = all;
};

const makeProperties = service('Properties', 'PropertiesService.Properties', {
  getProperty: read('string', (state: State, key: string) => own(properties(state), key) ?? null),
  getProperties: read('', (state: State) => ({ ...properties(state) })),
  getKeys: read('', (state: State) => Object.keys(properties(state))),
  setProperty: write('string, string', (state: State, key: string, value: string) => {
    setProperties(state, { [key]: value });
  }),
  setProperties: write('object | object, boolean', setProperties),
  deleteProperty: write('string', (state: State, key: string) => {
    Reflect.deleteProperty(properties(state), key);
  }),
  deleteAllProperties: write('', ({ doc, store }: State) => {
    doc.kept.properties[store] = {};
  }),
});

const makePropertiesService = service('PropertiesService', 'PropertiesService', {
  getDocumentProperties: other('', ({ doc }: State) => makeProperties(doc, { doc, store: 'document' })),
  getUserProperties: other('', ({ doc }: State) => makeProperties(doc, { doc, store: 'user' })),
  getScriptProperties: other('', ({ doc }: State) => makeProperties(doc, { doc, store: 'script' })),
});

const SIX_HOURS = 21_600;

const cache = ({ doc, store }: State) => (doc.kept.cache[store] ??= {});

const cached = (state: State, key: string): string | null => {
  const entry = own(cache(state), key);
  return entry && entry.until > state.doc.now().getTime() ? entry.value : null;
};

const put = (state: State, key: string, value: string, seconds = 600) => {
  if (key.length > 250) throw new Error('Argument too large: key');
  if (bytes(value) > 100 * KB) throw new Error('Argument too large: value');
  const until = state.doc.now().getTime() + Math.min(seconds, SIX_HOURS) * 1000;
  state.doc.kept.cache[state.store] = { ...cache(state), [key]: { value, until } };
};

const makeCache = service('Cache', 'CacheService.Cache', {
  get: read('string', cached),
  getAll: read('string[]', (state: State, keys: string[]) =>
    Object.fromEntries(keys.map((key) => [key, cached(state, key)]).filter(([, value]) => value !== null)),
  ),
  put: write('string, string | string, string, int', put),
  remove: write('string', (state: State, key: string) => {
    Reflect.deleteProperty(cache(state), key);
  }),
  removeAll: write('string[]', (state: State, keys: string[]) => {
    for (const key of keys) Reflect.deleteProperty(cache(state), key);
  }),
});

const makeCacheService = service('CacheService', 'CacheService', {
  getDocumentCache: other('', ({ doc }: State) => makeCache(doc, { doc, store: 'document' })),
  getUserCache: other('', ({ doc }: State) => makeCache(doc, { doc, store: 'user' })),
  getScriptCache: other('', ({ doc }: State) => makeCache(doc, { doc, store: 'script' })),
});

/** A lock that others hold is held to the end of the wait, since nobody releases it while a script waits. */
const take = ({ doc, store }: State): boolean => {
  if (doc.locks[store] === 'others') return false;
  doc.locks[store] = 'us';
  return true;
};

const makeLock = service('Lock', 'LockService.Lock', {
  tryLock: other('int', take),
  waitLock: other('int', (state: State) => {
    if (take(state)) return null;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }),
  hasLock: other('', ({ doc, store }: State) => doc.locks[store] === 'us'),
  releaseLock: other('', ({ doc, store }: State) => {
    if (doc.locks[store] === 'us') doc.locks[store] = undefined;
    return null;
  }),
});

const makeLockService = service('LockService', 'LockService', {
  getDocumentLock: other('', ({ doc }: State) => makeLock(doc, { doc, store: 'document' })),
  getUserLock: other('', ({ doc }: State) => makeLock(doc, { doc, store: 'user' })),
  getScriptLock: other('', ({ doc }: State) => makeLock(doc, { doc, store: 'script' })),
});

export const stores = (doc: Doc) => ({
  PropertiesService: makePropertiesService(doc, { doc }),
  CacheService: makeCacheService(doc, { doc }),
  LockService: makeLockService(doc, { doc }),
});
