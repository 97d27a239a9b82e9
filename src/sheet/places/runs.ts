/** Slots in neighbouring columns, as runs: a person may have put own columns between ours. */
export const runsOf = (
  places: readonly { column: number | undefined }[],
): { column: number; slots: number[] }[] => {
  const runs: { column: number; slots: number[] }[] = [];
  places.forEach(({ column }, slot) => {
    if (column === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.slots.length === column) last.slots.push(slot);
    else runs.push({ column, slots: [slot] });
  });
  return runs;
};
