/** Everything besides cells: properties, the cache, the lock, files of the project, the person. */
import { beside } from '../../features/installation';
import { outcomeOf, type BeliefsFound, type TryStage } from './stage';

const KB = 1024;
/** The maximum size of a property, of a cached value, and of a cache key. */
const [PROPERTY, CACHED, KEY] = [9 * KB, 100 * KB, 250];
/** The property that exists while the check is running. */
export const RUNNING = 'installation';
const PROBE = `${RUNNING} size`;

export const propertiesSeen = (): BeliefsFound => {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperties({ [PROBE]: 'x'.repeat(PROPERTY) });
  const all = properties.getProperties();
  properties.deleteProperty(PROBE);
  return {
    'store.property': beside(String(all[PROBE]?.length ?? 0), all[RUNNING] === undefined ? 'lost' : 'kept'),
  };
};

/** In seconds: so short that it need not be removed. */
const SHORT = 10;
export const cacheSeen = (): BeliefsFound => {
  const cache = CacheService.getDocumentCache();
  const key = PROBE.padEnd(KEY, 'x');
  cache?.put(key, 'x'.repeat(CACHED), SHORT);
  const held = cache?.get(key)?.length ?? 0;
  const more = outcomeOf(() => cache?.put(key, 'x'.repeat(CACHED + KB), SHORT));
  return { 'store.cache': beside(String(held), more) };
};

export const lockSeen = (): BeliefsFound => {
  const lock = LockService.getDocumentLock();
  const isTaken = lock.tryLock(1000);
  const isHeld = lock.hasLock();
  lock.releaseLock();
  const parts = [isTaken ? 'taken' : 'busy', isHeld ? 'held' : 'lost', lock.hasLock() ? 'kept' : 'free'];
  return { 'store.lock': beside(...parts) };
};

export const filesSeen = (): BeliefsFound => {
  const text = HtmlService.createHtmlOutputFromFile('sample-en').getContent();
  const isData = typeof JSON.parse(text) === 'object';
  return { 'page.file': isData ? 'read' : 'none' };
};

/** Whether the person is known, never who it is. */
export const personSeen = ({ spreadsheet }: TryStage): BeliefsFound => {
  spreadsheet.getOwner();
  return { 'user.owner': 'allowed' };
};
export const isNamed = (): boolean => Session.getActiveUser().getEmail() !== '';
