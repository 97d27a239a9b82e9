/** The pages that list what is unproved. */
export const PAGES = { en: 'docs/architecture.md', vi: 'docs/architecture.vi.md' } as const;
