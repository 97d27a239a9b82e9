export function inOrder(files: readonly string[]): string[];
export function baseName(file: string): string;
export function sameBase(files: readonly string[]): string[];
export function refuseSameBase(folder: string): void;
