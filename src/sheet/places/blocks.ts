/** Splits items, sorted by place, into runs of consecutive places. */
export const inRuns = <T>(items: readonly T[], place: (item: T) => number): T[][] => {
  const runs: T[][] = [];
  for (const item of [...items].sort((a, b) => place(a) - place(b))) {
    const last = runs.at(-1);
    const end = last?.at(-1);
    if (last !== undefined && end !== undefined && place(end) + 1 === place(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
};

/** The areas formed by runs of consecutive rows and runs of neighbouring columns. */
export const areasOf = <R extends { row: number }>(
  rows: readonly R[],
  columns: readonly number[],
): { rows: R[]; columns: number[] }[] =>
  inRuns(rows, ({ row }) => row).flatMap((block) =>
    inRuns(columns, (column) => column).map((run) => ({ rows: block, columns: run })),
  );
