/** The same bundle, one that esbuild left as an ES module, as the body of a function that answers what it exports. */
export function lazily(bundle: string): string;
export function bracketed(script: string): string;
