/** Who acts, as it was said last: beside the sheet opened anew it need not be said again. */
import { useState } from 'preact/hooks';

const KEY = 'aop-planner-who';

/** Of this tab of the browser, until it is closed; a browser that keeps nothing refuses to be asked. */
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
    // It is asked for again.
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
