import { Component, xml } from '@odoo/owl';
import { UIPlugin, registries } from '../../engine';
import type { Annotation } from '../../engine/annotations';

class NotePopover extends Component {
  static override template = xml`<div class="note-popover" t-out="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 360 };
}

const MARK_PIXELS = 7;

/** The notes on a tab; the getter belongs to the annotations plugin, which the engine's types do not know. */
const notesOn = (getters: object, sheetId: string): Annotation[] =>
  (getters as { getAnnotations: (kind: string) => Annotation[] })
    .getAnnotations('note')
    .filter((note) => note.sheetId === sheetId);

/** Marks cells with a note, on a layer above the cells', which would paint over it. */
class NoteMarks extends UIPlugin {
  static override layers = ['Highlights'] as const;

  override drawLayer({ ctx, viewports, sheetId }: Parameters<UIPlugin['drawLayer']>[0]): void {
    ctx.fillStyle = '#f9ab00';
    for (const { zone } of notesOn(this.getters, sheetId)) {
      if (!zone || !viewports.isVisibleInViewport({ sheetId, col: zone.left, row: zone.top })) continue;
      const { x, y, width } = viewports.getVisibleRect(sheetId, this.getters.expandZone(sheetId, zone));
      ctx.beginPath();
      ctx.moveTo(x + width - MARK_PIXELS, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + MARK_PIXELS);
      ctx.fill();
    }
  }
}

/**
 * Shows notes: a mark in the cell's corner, and the text when the pointer rests on it. To be called before the model is
 * made, which is when the engine reads its plugins.
 */
export function showNotes(): void {
  registries.featurePluginRegistry.add('noteMarks', NoteMarks);
  registries.cellPopoverRegistry.add('Note', {
    onHover: ({ sheetId, col, row }, getters) => {
      const note = notesOn(getters, sheetId).find(({ zone }) => zone?.left === col && zone.top === row);
      if (!note) return { isOpen: false };
      const text = String(note.data.text);
      return { isOpen: true, Component: NotePopover, props: { text }, cellCorner: 'top-right' };
    },
  });
}
