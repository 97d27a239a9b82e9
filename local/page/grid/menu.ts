import type { Language } from '../../../src/words';
import { registries } from '../../engine';
import { words } from '../words';

export type MenuItem =
  | 'separator'
  | { readonly label: string; readonly run: () => void }
  | { readonly label: string; readonly items: readonly MenuItem[] };

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  separator: boolean;
  readonly execute?: () => void;
  readonly children?: Entry[];
  readonly isEnabled?: () => boolean;
  readonly isReadonlyAllowed: true;
}

/** Adds Extensions to the grid's menus, with the add-ons' menus as they currently are. */
export function addExtensionsMenu(addons: () => readonly MenuItem[], language: Language): void {
  const nothing: Entry = {
    ...entry('none', words.noMenu[language], 0),
    execute: ignore,
    isEnabled: () => false,
  };
  registries.topbarMenuRegistry.replace('extensions', {
    name: words.extensions[language],
    sequence: 70,
    isReadonlyAllowed: true,
    children: [
      () => {
        const found = entries('extensions', addons());
        return found.length > 0 ? found : [nothing];
      },
    ],
  });
}

const ignore = () => undefined;

const entry = (id: string, name: string, sequence: number): Entry => ({
  id,
  name,
  sequence,
  separator: false,
  isReadonlyAllowed: true,
});

/** A separator is a line under the preceding item. */
function entries(path: string, items: readonly MenuItem[]): Entry[] {
  const found: Entry[] = [];
  for (const [index, item] of items.entries()) {
    if (item === 'separator') {
      const last = found.at(-1);
      if (last) last.separator = true;
      continue;
    }
    const id = `${path}.${index}`;
    const own = entry(id, item.label, index);
    found.push(
      'items' in item ? { ...own, children: entries(id, item.items) } : { ...own, execute: item.run },
    );
  }
  return found;
}
