/** The browser's entry to the sidebar page. */
import './look/base.css';
import './look/form.css';
import './look/glance.css';
import './look/money.css';
import './look/standing.css';
import { open, type Opening } from './open';

declare global {
  var AopSidebar: { open(start: Opening): void };
}
globalThis.AopSidebar = { open };
