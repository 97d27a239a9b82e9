import { stores, type Locale } from '../../engine';
import { toEngine } from '../../google/cells/formulas';

/** A plain number with a percent sign that the grid had appended, and the one that was typed. */
const TWICE = /^[+-]?[\d.,]+%%$/;

interface Composer {
  currentContent: string;
  composerSelection: { start: number };
  startEdition: (text?: string, selection?: { start: number; end: number }) => unknown;
  setCurrentContent: (content: string, selection?: { start: number; end: number }) => void;
  getCurrentCanonicalContent: () => string;
  getters: { getLocale: () => Locale };
}

/**
 * Sets the field that receives keys to the content that editing began with: until the next drawing it holds the cell's
 * old content, and the next key would be added to that.
 */
const showBegun = ({ currentContent, composerSelection: { start } }: Composer): void => {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.isContentEditable) return;
  field.textContent = currentContent;
  if (field.firstChild !== null) document.getSelection()?.collapse(field.firstChild, start);
};

/**
 * Makes typing behave as at Google. In a percent cell the grid appends the sign itself as soon as a digit is typed, so
 * a typed sign is not doubled; typing over a cell begins anew; and “;” separates arguments in every locale. To be
 * called before the grid is drawn.
 */
export function typeAsGoogle(): void {
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const { setCurrentContent: set, startEdition: start, getCurrentCanonicalContent: typed } = composer;
  composer.setCurrentContent = function (this: Composer, content, selection) {
    set.call(this, TWICE.test(content) ? content.slice(0, -1) : content, selection);
  };
  composer.getCurrentCanonicalContent = function (this: Composer) {
    const [content, locale] = [typed.call(this), this.getters.getLocale()];
    const isFormula = content.startsWith('=') && locale.decimalSeparator === '.';
    return (isFormula ? toEngine(content, locale) : null) ?? content;
  };
  composer.startEdition = function (this: Composer, text, selection) {
    const answer = start.call(this, text, selection);
    if (TWICE.test(this.currentContent)) set.call(this, this.currentContent.slice(0, -1));
    if (text !== undefined && text !== '') showBegun(this);
    return answer;
  };
}
