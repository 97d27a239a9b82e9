/** The pages that list what stands unproved. */
export const PAGES = { en: 'docs/architecture.md', vi: 'docs/architecture.vi.md' } as const;
