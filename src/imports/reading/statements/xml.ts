/** Parses XML into a document; in a page, by the browser. */
export type ParseXml = (xml: string) => Document;

export const children = (node: Element, name: string): Element[] =>
  [...node.children].filter(({ localName }) => localName === name);
export const every = (node: Element | Document, name: string): Element[] => [
  ...node.getElementsByTagNameNS('*', name),
];
export const at = (node: Element, ...path: readonly string[]): string => {
  const [found] = path.reduce<Element[]>(
    (nodes, name) => nodes.flatMap((one) => children(one, name)),
    [node],
  );
  return found?.textContent.trim() ?? '';
};
