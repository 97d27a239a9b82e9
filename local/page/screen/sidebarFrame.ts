/** The name of the sidebar's frame, which no script would use for anything of its own. */
export const SIDEBAR_FRAME = 'addon-sidebar';
