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
  weeklyUpdate: { panel: Update, month: UPDATE.title, isOffered: ofFirm },
} satisfies Partial<Views>;

export const people = {
  people: { panel: People, plan: PEOPLE.title, isOffered: ofFirm },
} satisfies Partial<Views>;
