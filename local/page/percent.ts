import { stores } from '../engine';

/** A plain number with the sign that the grid had put behind it, and the one that was typed. */
const TWICE = /^[+-]?[\d.,]+%%$/;

interface Composer {
  setCurrentContent: (content: string, selection?: { start: number; end: number }) => void;
}

/**
 * In a cell of per cent the grid writes the sign itself as soon as a digit is typed; whoever types it too means the
 * same one, as at Google. To be called before the grid is drawn.
 */
export function typePercentOnce(): void {
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const set = composer.setCurrentContent;
  composer.setCurrentContent = function (this: Composer, content, selection) {
    set.call(this, TWICE.test(content) ? content.slice(0, -1) : content, selection);
  };
}
