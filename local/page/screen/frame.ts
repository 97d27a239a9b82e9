import { googleScript, type Bridge } from '../../google/bridge';
import { element } from '../element';

declare global {
  interface Window {
    /** Called by each page of the add-on before its own scripts, to get `google`. */
    attachGoogle?: (page: Window) => void;
  }
}

const bridges = new WeakMap<Element, Bridge>();
const addresses = new Map<string, string>();

/**
 * A stable URL for a page’s text: with srcdoc, whatever inspects the element would be sent the whole text; and under
 * the same URL the browser recognises scripts it has compiled.
 */
const addressOf = (text: string): string => {
  let address = addresses.get(text);
  if (address === undefined) {
    address = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
    addresses.set(text, address);
  }
  return address;
};

/** An iframe with a page of the add-on, whose google.script uses the bridge. */
export function addonFrame(html: string, bridge: Bridge): HTMLIFrameElement {
  const attach = '<script>parent.attachGoogle(window)</script>';
  // After the doctype: a script before it would put the page into quirks mode, unlike at Google.
  const head = /<head[^>]*>|<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  const frame = element('iframe', { src: addressOf(html.slice(0, at) + attach + html.slice(at)) });
  bridges.set(frame, bridge);
  return frame;
}

window.attachGoogle = (page) => {
  const bridge = page.frameElement && bridges.get(page.frameElement);
  if (!bridge) throw new Error('This page is not one of the add-on');
  Object.assign(page, { google: googleScript(bridge) });
};
