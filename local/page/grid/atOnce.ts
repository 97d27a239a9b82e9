import { stores } from '../../engine';

interface Renderer {
  getBoxesWithAnimations: (boxes: unknown[]) => unknown[];
}

/**
 * Shows a changed value at once, as at Google: the grid would slide it in, redrawing everything visible a dozen times,
 * and if the browser's animation clock stands still the value would never arrive. To be called before the grid is
 * drawn.
 */
export function drawAtOnce(): void {
  const renderer = stores.GridRenderer.prototype as unknown as Renderer;
  renderer.getBoxesWithAnimations = (boxes) => boxes;
}
