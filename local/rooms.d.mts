/** The same script, one function: what nobody asks for is left out, and what only one of its constants needs stands in a room of that constant's. */
export function inRooms(script: string): string;
