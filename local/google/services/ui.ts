/** Ui: menus, dialogs, sidebars. */
import type { Doc, MenuEntry, Page } from '../document';
import { Button, ButtonSet, type EnumMember } from '../enums';
import { other, service, stateOf } from '../service';

interface MenuState {
  doc: Doc;
  entry: MenuEntry & { items: MenuEntry[] };
}

const makeMenu = service('Menu', 'Menu', {
  addItem: other('string, string', ({ entry }: MenuState, label: string, call: string) => {
    entry.items.push({ label, call });
  }),
  addSeparator: other('', ({ entry }: MenuState) => {
    entry.items.push({ label: '' });
  }),
  addSubMenu: other('Menu', ({ entry }: MenuState, menu: unknown) => {
    entry.items.push(stateOf(menu).entry);
  }),
  addToUi: other('', ({ doc, entry }: MenuState) => {
    doc.screen.menu(entry);
    return null;
  }),
});

const menu = (doc: Doc, label: string) => makeMenu(doc, { doc, entry: { label, items: [] } });

const buttonsOf = (set: EnumMember | undefined): string[] => (set?.name() ?? 'OK').split('_');

const member = (name: string): EnumMember => Button[name as keyof typeof Button];

const makeResponse = service('PromptResponse', 'PromptResponse', {
  getResponseText: other('', ({ text }: { text: string }) => text),
  getSelectedButton: other('', ({ button }: { button: string }) => member(button)),
});

/** Title, message and buttons from the overloads that Google allows. */
const dialogOf = (kind: 'alert' | 'prompt', args: unknown[]) => {
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const [title, message] = texts.length > 1 ? texts : ['', texts[0]!];
  const set = args.find((arg) => typeof arg === 'object') as EnumMember | undefined;
  return { kind, title: title!, message: message!, buttons: buttonsOf(set) };
};

const DIALOG = 'string | string, enum | string, string, enum';

const pageOf = (output: unknown): Page => {
  const { title, html, width, height } = stateOf(output);
  return { title, html, ...(width && { width }), ...(height && { height }) };
};

const shows = (modal: boolean) => (state: { doc: Doc }, output: unknown, title: string) => {
  state.doc.screen.dialog({ ...pageOf(output), title, modal });
  return null;
};

const makeUi_ = service('Ui', 'Ui', {
  createAddonMenu: other('', ({ doc }: { doc: Doc }) => menu(doc, '')),
  createMenu: other('string', ({ doc }: { doc: Doc }, label: string) => menu(doc, label)),
  alert: other(DIALOG, ({ doc }: { doc: Doc }, ...args) =>
    member(doc.screen.ask(dialogOf('alert', args)).button),
  ),
  prompt: other(DIALOG, ({ doc }: { doc: Doc }, ...args) => {
    const { button, text = '' } = doc.screen.ask(dialogOf('prompt', args));
    return makeResponse(doc, { button, text });
  }),
  showSidebar: other('HtmlOutput', ({ doc }: { doc: Doc }, output: unknown) => {
    doc.screen.sidebar(pageOf(output));
    return null;
  }),
  showModalDialog: other('HtmlOutput, string', shows(true)),
  showModelessDialog: other('HtmlOutput, string', shows(false)),
});

export const makeUi = (doc: Doc): unknown => makeUi_(doc, { doc }, { Button, ButtonSet });
