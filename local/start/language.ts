import { languageOf, type Language } from '../../src/words';

/** The language of the README that a newcomer reads. */
const README: Language = 'en';

/** The machine's language; that of README.md where it names none. */
export function machineLanguage(
  { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  system: string,
): Language {
  const named = [LC_ALL, LC_MESSAGES, LANG].find(Boolean);
  if (!named && platform !== 'linux') return languageOf(system);
  return !named || /^(C|POSIX)\b/.test(named) ? README : languageOf(named);
}
