/** `google.script`: what a page may ask of the server, and how values are transferred. */

const notTransferable = (name: string) => new TypeError(`Failed due to illegal value in property: ${name}`);

/** A value on its way from the page to the server: as JSON, but a Date or function anywhere throws. */
export function sent(value: unknown, name = '0'): unknown {
  if (value instanceof Date || typeof value === 'function' || typeof value === 'symbol')
    throw notTransferable(name);
  if (Object.prototype.toString.call(value) === '[object Date]') throw notTransferable(name);
  if (Array.isArray(value)) return value.map((item, index) => sent(item ?? null, String(index)));
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, sent(item, key)]),
  );
}

/** A value on its way back: what JSON cannot hold, including Dates, becomes null. */
export function returned(value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return null;
  if (Array.isArray(value)) return value.map(returned);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, returned(item)]),
  );
}

export interface Bridge {
  /** Runs a server function and returns its answer or a promise of it; the arguments are copies already. */
  serve(name: string, args: unknown[]): unknown;
  /** Closes the sidebar or dialog. */
  close(): void;
  focusEditor?(): void;
  setSize?(size: { width?: number; height?: number }): void;
  /** The page's own globals, since values must be instances of the page's classes. */
  realm?: { JSON: JSON; Error: ErrorConstructor };
  /** Called when a call begins (+1) and ends (−1). */
  pending?(change: 1 | -1): void;
}

interface Handlers {
  success?: (value: unknown, user?: unknown) => void;
  failure?: (error: Error, user?: unknown) => void;
  user?: unknown;
}

const runner = (bridge: Bridge, handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        const next = (more: Handlers) => runner(bridge, { ...handlers, ...more });
        if (name === 'withSuccessHandler')
          return (success: Handlers['success']) => next({ success: success! });
        if (name === 'withFailureHandler')
          return (failure: Handlers['failure']) => next({ failure: failure! });
        if (name === 'withUserObject') return (user: unknown) => next({ user });
        return (...args: unknown[]) => {
          call(bridge, handlers, name, args);
        };
      },
    },
  );

const call = (bridge: Bridge, { success, failure, user }: Handlers, name: string, args: unknown[]) => {
  // Google refuses such values in the page before anything is sent.
  const copies = args.map((arg, index) => sent(arg, String(index)));
  const { realm = { JSON, Error } } = bridge;
  bridge.pending?.(1);
  const work = async () => {
    try {
      const answer = returned(await bridge.serve(name, copies));
      success?.(realm.JSON.parse(JSON.stringify(answer)), user);
    } catch (error) {
      const failed = new realm.Error(error instanceof Error ? error.message : String(error));
      if (failure) failure(failed, user);
      else console.error(`google.script.run.${name}: ${failed.message}`);
    } finally {
      bridge.pending?.(-1);
    }
  };
  setTimeout(() => void work(), 0);
};

/** The `google` object of a sidebar or dialog page. */
export const googleScript = (bridge: Bridge) => ({
  script: {
    run: runner(bridge, {}),
    host: {
      origin: 'https://docs.google.com',
      close: () => {
        bridge.close();
      },
      setWidth: (width: number) => bridge.setSize?.({ width }),
      setHeight: (height: number) => bridge.setSize?.({ height }),
      editor: { focus: () => bridge.focusEditor?.() },
    },
  },
});
