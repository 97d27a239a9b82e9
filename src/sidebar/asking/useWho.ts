/** The name of who acts, as last typed, remembered when the sidebar is opened again. */
import { useState } from 'preact/hooks';

const KEY = 'aop-planner-who';

/** Kept in the browser tab's session storage; a browser that blocks storage throws. */
const said = (): string => {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};
const keep = (who: string): void => {
  try {
    sessionStorage.setItem(KEY, who);
  } catch {
    // Then the name is asked for again.
  }
};

export const useWho = (): [who: string, setWho: (who: string) => void] => {
  const [who, set] = useState(said);
  const setWho = (now: string): void => {
    keep(now);
    set(now);
  };
  return [who, setWho];
};
