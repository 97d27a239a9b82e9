import { App } from '@odoo/owl';
import { Spreadsheet, type Model } from '../../engine';

export interface GridEvents {
  readonly inform: (text: string) => void;
  readonly refuse: (text: string, done?: () => void) => void;
  readonly confirm: (text: string, yes: () => void, no?: () => void) => void;
}

/** Below this width the grid hides its menu bar, as on a phone. */
const PHONE = 768;
/** A sidebar narrows the grid but not its menus, so the window's width decides whether they have room. */
const env = {
  get isSmall() {
    return window.innerWidth < PHONE;
  },
};

/** Mounts the grid with its menus and tabs on the model; its questions use the page's dialogs. */
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
  // Removes the loading text.
  host.replaceChildren();
  await app.mount(host);
  return app as App;
}

/** Gives the keyboard back to the grid. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.o-grid')?.focus();
}
