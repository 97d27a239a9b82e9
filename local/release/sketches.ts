/** Our own sketches of Google's script editor: they show where to click, not how it looks. */
import type { Language } from '../../src/words';
import { baseName } from '../build/distFiles.mjs';
import { PAGE } from './words';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const label = (x: number, y: number, text: string, isBold = false): string =>
  `<text x="${x}" y="${y}"${isBold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`;
const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill = '#fff',
  stroke = '#dadce0',
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${stroke}"/>`;
/** A ring around what is to be clicked. */
const ring = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="none" stroke="#d93025" stroke-width="3"/>`;
const sketch = (height: number, ...parts: string[]): string =>
  `<svg viewBox="0 0 560 ${height}" width="560" height="${height}" font-family="Roboto, Noto Sans, Arial, sans-serif" font-size="14" fill="#1f1f1f" role="img">${parts.join('')}</svg>`;

/** The spreadsheet's menu with the item that opens the editor. */
export const openingSketch = (language: Language): string =>
  sketch(
    130,
    box(0, 0, 560, 130, '#f8f9fa'),
    box(10, 10, 540, 34),
    label(330, 32, PAGE.menuExtensions[language], true),
    ring(318, 12, 150, 30),
    box(318, 48, 190, 70),
    label(332, 72, 'Apps Script', true),
    ring(322, 54, 180, 27),
  );

export const settingsSketch = (language: Language): string =>
  sketch(
    130,
    box(0, 0, 560, 130, '#f8f9fa'),
    box(10, 10, 44, 110),
    label(17, 38, '< >'),
    label(24, 104, '⚙'),
    ring(14, 84, 36, 30),
    label(76, 38, PAGE.settings[language], true),
    box(76, 60, 18, 18),
    `<path d="M80 69 l4 5 l8 -11" fill="none" stroke="#0b57d0" stroke-width="3"/>`,
    label(104, 75, PAGE.tick[language]),
    ring(70, 54, 400, 30),
  );

/** The editor's list with all files. */
export const filesSketch = (files: readonly string[]): string => {
  const shown = files.map((file) => (file.endsWith('.js') ? `${baseName(file)}.gs` : file));
  const height = 50 + shown.length * 26;
  return sketch(
    height,
    box(0, 0, 560, height, '#f8f9fa'),
    box(10, 10, 220, height - 20),
    label(204, 32, '+', true),
    ring(194, 14, 28, 26),
    ...shown.map((name, at) => label(24, 58 + at * 26, name)),
    box(240, 10, 310, height - 20),
    label(256, 40, 'Ctrl+A, Ctrl+V'),
  );
};
