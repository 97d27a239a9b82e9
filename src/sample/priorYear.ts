/** In thousands. */
const thousands = (...months: number[]): number[] => months.map((figure) => Math.round(figure * 1000));
const sumOf = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((each, i) => each + (b[i] ?? 0));
const shareOf = (part: readonly number[], whole: readonly number[]): number[] =>
  part.map((each, i) => Math.round((each / (whole[i] ?? 1)) * 10_000) / 10_000);

// prettier-ignore
const store = thousands(503_100, 271_800, 337_200, 333_900, 336_300, 335_400, 293_100, 336_900, 334_200, 336_600, 376_500, 405_000);
/** In August advertising was cut in a hurry, and online sales fell at once. */
// prettier-ignore
const online = thousands(143_700, 99_600, 142_800, 143_100, 153_600, 172_800, 144_300, 116_700, 127_200, 160_800, 199_500, 195_900);
const revenue = sumOf(store, online);

/** What 2025 came to, by KPI: revenue of 6 billion, 30 % of it online, at a margin of about 33 %. */
export const priorYear: Readonly<Record<string, readonly number[]>> = {
  K1: revenue,
  K2: store,
  K3: online,
  K4: shareOf(online, revenue),
  K5: [0.352, 0.318, 0.327, 0.331, 0.333, 0.338, 0.334, 0.322, 0.326, 0.331, 0.329, 0.337],
  K6: [0.041, 0.046, 0.047, 0.046, 0.045, 0.044, 0.046, 0.031, 0.033, 0.042, 0.043, 0.041],
  // prettier-ignore
  K7: thousands(139_400, 87_200, 88_100, 87_900, 89_300, 90_600, 90_900, 89_800, 88_700, 88_400, 88_900, 90_100),
  // prettier-ignore
  K8: thousands(742_000, 715_000, 748_000, 776_000, 801_000, 815_000, 838_000, 852_000, 869_000, 890_000, 917_000, 928_000),
  K9: thousands(392, 388.5, 395, 396.2, 399, 401.5, 400, 397.8, 399.4, 405, 409.6, 411),
};
