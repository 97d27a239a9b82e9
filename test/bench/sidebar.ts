import type { Person } from '../../local/person';

/** Asks as the sidebar does. */
export const ask = (person: Person, feature: string, input: object = {}, preview = false): void => {
  const heard = person.serve('ask', feature, input, preview) as { ok: boolean; error?: string };
  if (!heard.ok) throw new Error(heard.error);
};
