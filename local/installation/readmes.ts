/** The files that list what stands unproved. */
export const READMES = { en: 'README.md', vi: 'README.vi.md' } as const;
