import { ofFirm, type Views } from '../../asking/views';
import { People } from './people';
import { Update } from './update';
import { PEOPLE, UPDATE } from './words';

declare module '../../asking/views' {
  interface Views {
    weeklyUpdate: View;
    people: View;
  }
}

export const updates = {
  weeklyUpdate: { panel: Update, button: UPDATE.title, group: 'month', isOffered: ofFirm },
} satisfies Partial<Views>;

export const people = {
  people: { panel: People, button: PEOPLE.title, group: 'plan', isOffered: ofFirm },
} satisfies Partial<Views>;
