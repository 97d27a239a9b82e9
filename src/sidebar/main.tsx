/** The page beside the sheet. `AopSidebar.open` is called by the line that the server appends. */
declare global {
  var AopSidebar: { open(start: { view: string; language: string }): void };
}
globalThis.AopSidebar = { open: () => undefined };
export {};
