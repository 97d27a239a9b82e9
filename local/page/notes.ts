import { Component, xml } from '@odoo/owl';
import { UIPlugin, registries } from '../engine';

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

class NotePopover extends Component {
  static override template = xml`<div class="note-popover" t-out="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 360 };
}

const MARK_PIXELS = 7;

/**
 * Shows cells' notes: a mark in the corner, and the text when the pointer rests on the cell.
 * To be called before the model is made: the engine takes up its plugins then.
 */
export function showNotes(noteAt: (position: Position) => string): void {
  /** On the layer after the cells' own: what is drawn earlier is painted over. */
  class NoteMarks extends UIPlugin {
    static override layers = ['Highlights'] as const;

    override drawLayer({ ctx, viewports, sheetId }: Parameters<UIPlugin['drawLayer']>[0]): void {
      ctx.fillStyle = '#f9ab00';
      for (const position of viewports.getVisibleCellPositions(sheetId)) {
        if (!noteAt(position)) continue;
        const { col, row } = position;
        const zone = this.getters.expandZone(sheetId, { left: col, right: col, top: row, bottom: row });
        const { x, y, width } = viewports.getVisibleRect(sheetId, zone);
        ctx.beginPath();
        ctx.moveTo(x + width - MARK_PIXELS, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + MARK_PIXELS);
        ctx.fill();
      }
    }
  }
  registries.featurePluginRegistry.add('noteMarks', NoteMarks);
  registries.cellPopoverRegistry.add('Note', {
    onHover: (position) => {
      const text = noteAt(position);
      return text
        ? { isOpen: true, Component: NotePopover, props: { text }, cellCorner: 'top-right' }
        : { isOpen: false };
    },
  });
}
