type Child = Node | string | null;

/** Makes a DOM element with properties and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style'>> & {
    aria?: Record<string, string>;
  } = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const { aria = {}, ...rest } = properties;
  const node = Object.assign(document.createElement(tag), rest);
  for (const [name, value] of Object.entries(aria))
    node.setAttribute(name === 'role' ? name : `aria-${name}`, value);
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** The element with this id of index.html. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
