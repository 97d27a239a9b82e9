import type { Language } from '../../../src/words';
import { ask, tell } from '../screen/dialogs';
import { showToast } from '../screen/toast';
import { words } from '../words';
import type { GridEvents } from './grid';

/** Asks for a confirmation. */
export async function confirmed(title: string, message: string, language: Language): Promise<boolean> {
  const buttons = [words.ok[language], words.cancel[language]];
  return (await ask({ title, message, buttons }, language)).button === 0;
}

/** The grid's messages and questions, shown in the page's dialogs. */
export const gridEvents = (language: Language): GridEvents => ({
  inform: (message) => {
    showToast({ message }, language);
  },
  refuse: (message, done) => {
    void tell(words.invalid[language], message, language).then(done);
  },
  confirm: (message, yes, no) => {
    void confirmed('', message, language).then((agreed) => {
      if (agreed) yes();
      else no?.();
    });
  },
});
