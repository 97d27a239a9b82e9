/** The scripts of a folder, in the order in which they are loaded. */
export function scriptsIn(folder: string): string[];
/** How many times as long as a bare script of the same size the code takes, for an edit and for a menu item. */
export function loading(folder: string): {
  edit: number;
  menu: number;
  milliseconds: { edit: number; menu: number };
};
