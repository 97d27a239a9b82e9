/** The body of a function that `lazily` made: what only one constant asks for stands within the function that works it out. */
export function within(body: string): string;
