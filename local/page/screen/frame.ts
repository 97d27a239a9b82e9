import { googleScript, type Bridge } from '../../google/bridge';
import { element } from '../element';

declare global {
  interface Window {
    /** Called by each page of the add-on before its own scripts, to get `google` there. */
    attachGoogle?: (page: Window) => void;
  }
}

const bridges = new WeakMap<Element, Bridge>();
const addresses = new Map<string, string>();

/**
 * Where a text is found as a page: not as the frame's srcdoc, all of which would be told to whoever looks at the
 * element. It stays the same, so that the browser knows the scripts that it has compiled.
 */
const addressOf = (text: string): string => {
  let address = addresses.get(text);
  if (address === undefined) {
    address = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
    addresses.set(text, address);
  }
  return address;
};

/** An iframe with a page of the add-on, its google.script bound to the bridge. */
export function addonFrame(html: string, bridge: Bridge): HTMLIFrameElement {
  const attach = '<script>parent.attachGoogle(window)</script>';
  // After the doctype: a script before it would put the page into quirks mode, which Google's is not.
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
