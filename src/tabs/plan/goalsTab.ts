/** What Goals are known by: edits of other tabs need no more of them. */
export const goalsTab = { key: 'goals', name: { en: 'Goals', vi: 'Mục tiêu' } } as const;
