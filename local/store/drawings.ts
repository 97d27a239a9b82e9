/** The add-on's mark and banner: a plan's months as outlined bars, the actuals solid, and the trend. */

const BLUE = '#0b57d0';
const DARK = '#0842a0';
const GREEN = '#1e8e3e';

/** Bars by their left edge: plan outlined, actual solid. On a 128 grid, recognisable at 32 as well. */
const MARK = `
  <rect x="4" y="4" width="120" height="120" rx="26" fill="${BLUE}"/>
  <rect x="24" y="66" width="20" height="36" rx="4" fill="#fff"/>
  <rect x="54" y="50" width="20" height="52" rx="4" fill="#fff"/>
  <rect x="87" y="37" width="14" height="62" rx="2" fill="none" stroke="#fff" stroke-width="6"/>
  <path d="M22 46 L62 26 L104 18" fill="none" stroke="#9fd0a9" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`;

export const icon = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">${MARK}</svg>`;

const FONT = 'font-family="Roboto, Noto Sans, Open Sans, Arial, sans-serif"';

/** A card of the listing: the mark, the name, and the three questions of a review as ticks. */
export const banner = (width: number, height: number): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 220 140">
  <rect width="220" height="140" fill="#e8f0fe"/>
  <path d="M0 112 L58 92 L116 98 L220 52 V140 H0 Z" fill="#d2e3fc"/>
  <g transform="translate(16 26) scale(0.5)">${MARK}</g>
  <text x="92" y="56" ${FONT} font-size="19" font-weight="700" fill="${DARK}">AOP Planner</text>
  <text x="92" y="78" ${FONT} font-size="12" fill="#1f1f1f">One plan, used</text>
  <text x="92" y="94" ${FONT} font-size="12" fill="#1f1f1f">all year</text>
  <path d="M18 118 l5 5 l10 -10" fill="none" stroke="${GREEN}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>
  <path d="M46 118 l5 5 l10 -10" fill="none" stroke="${GREEN}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="82" cy="118" r="6" fill="none" stroke="${BLUE}" stroke-width="4"/>
</svg>`;
