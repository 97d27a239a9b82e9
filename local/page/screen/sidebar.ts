import type { Language } from '../../../src/words';
import { element, part } from '../element';
import { words } from '../words';
import { SIDEBAR_FRAME } from './sidebarFrame';

/** Shows the add-on's page beside the grid; as at Google, it replaces the previous sidebar. */
export function openSidebar(title: string, frame: HTMLIFrameElement, language: Language): void {
  closeSidebar();
  const close = element('button', {
    type: 'button',
    className: 'close',
    textContent: '×',
    onclick: closeSidebar,
  });
  close.setAttribute('aria-label', words.close[language]);
  const header = element('header', {}, element('h2', {}, title), close);
  const sidebar = element('aside', { id: 'sidebar', aria: { label: title } }, header, frame);
  Object.assign(frame, { title, name: SIDEBAR_FRAME });
  part('work').append(sidebar);
  resized();
}

export function closeSidebar(): void {
  const sidebar = document.getElementById('sidebar');
  if (!sidebar) return;
  sidebar.remove();
  resized();
}

/** The grid measures itself only on the window's resize event. */
const resized = () => {
  window.dispatchEvent(new Event('resize'));
};
