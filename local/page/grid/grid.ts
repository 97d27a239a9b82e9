import { App } from '@odoo/owl';
import { Spreadsheet, type Model } from '../../engine';

export interface GridEvents {
  readonly inform: (text: string) => void;
  readonly refuse: (text: string, done?: () => void) => void;
  readonly confirm: (text: string, yes: () => void, no?: () => void) => void;
}

/** Below this the grid gives its menu bar up, as on a phone. */
const PHONE = 768;
/** A sidebar takes of the grid's width and not of its menus: how wide the window is tells whether they have room. */
const env = {
  get isSmall() {
    return window.innerWidth < PHONE;
  },
};

/** The grid with its menus and tabs, drawn over the model; its own questions go through the page's dialogs. */
export async function mountGrid(
  model: Model,
  host: HTMLElement,
  { inform, refuse, confirm }: GridEvents,
  translate: (text: string) => string,
): Promise<App> {
  const templates = await (await fetch('/files/grid.xml')).text();
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => {
      inform(text);
    },
    raiseError: refuse,
    askConfirmation: confirm,
    colorScheme: 'light',
  };
  const app = new App(Spreadsheet, { props, env, templates, translateFn: translate } as never);
  // What stood here while the page was loading.
  host.replaceChildren();
  await app.mount(host);
  return app as App;
}

/** Gives the keyboard back to the grid. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.o-grid')?.focus();
}
