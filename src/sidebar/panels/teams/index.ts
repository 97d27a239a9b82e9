import { ofFirm, type Views } from '../../asking/views';
import { Teams } from './teams';
import { TEAMS } from './words';

declare module '../../asking/views' {
  interface Views {
    teams: View;
  }
}

export const teams = {
  teams: { panel: Teams, plan: TEAMS.title, isOffered: ofFirm },
} satisfies Partial<Views>;
