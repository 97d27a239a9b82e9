import { languageOf, type Language } from '../../src/words';

/** The language that the README in front of a newcomer is written in. */
const README: Language = 'en';

/** The machine's own language; that of README.md where it names none. */
export function machineLanguage(
  { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  system: string,
): Language {
  const named = [LC_ALL, LC_MESSAGES, LANG].find(Boolean);
  if (!named && platform !== 'linux') return languageOf(system);
  return !named || /^(C|POSIX)\b/.test(named) ? README : languageOf(named);
}
