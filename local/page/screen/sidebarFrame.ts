/** By which the sidebar's frame is found: no name that a script could have for anything of its own. */
export const SIDEBAR_FRAME = 'addon-sidebar';
