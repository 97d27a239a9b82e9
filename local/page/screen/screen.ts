import type { Language } from '../../../src/words';
import type { Bridge } from '../../google/bridge';
import type { Page, Screen } from '../../google/document';
import { showFrame } from './dialogs';
import { addonFrame } from './frame';
import type { Scripts } from './scripts';
import { closeSidebar, openSidebar } from './sidebar';
import { showToast } from './toast';

const DIALOG_SIZE = { width: 600, height: 450 };

/** What scripts show to a person: toasts, dialogs, the sidebar. */
export function screenOf(
  scripts: Scripts,
  serve: Bridge['serve'],
  focusEditor: () => void,
  language: Language,
): Screen {
  const pending = (change: number) => {
    if (change > 0) scripts.called();
  };
  return {
    // The page asks the add-on for its menu when it is opened.
    menu: () => undefined,
    ask: scripts.answer,
    toast: ({ title, message, seconds }) => {
      scripts.show(() => {
        showToast({ title, message, ...(seconds !== null && { seconds }) }, language);
      });
    },
    sidebar: ({ title, html }) => {
      scripts.show(() => {
        openSidebar(title, addonFrame(html, { serve, pending, close: closeSidebar, focusEditor }), language);
      });
    },
    dialog: (page) => {
      scripts.show(() => {
        openDialog(page);
      });
    },
  };

  function openDialog({ title, html, width, height }: Page): void {
    const close = () => {
      dialog.close();
    };
    const setSize = (size: { width?: number; height?: number }) => {
      if (size.width) frame.style.width = `${size.width}px`;
      if (size.height) frame.style.height = `${size.height}px`;
    };
    const frame = addonFrame(html, { serve, pending, close, focusEditor, setSize });
    const size = { width: width ?? DIALOG_SIZE.width, height: height ?? DIALOG_SIZE.height };
    const dialog = showFrame(title, frame, size, language);
  }
}
