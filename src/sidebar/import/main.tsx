/** The page that reads files. It contains the readers, which no other view has to load. */
import '../look/base.css';
import '../look/form.css';
import '../look/money.css';
import './import.css';
import { render } from 'preact';
import { languageOf } from '../../words';
import type { Opening } from '../open';
import { ImportApp } from './app';

const open = ({ language }: Opening): void => {
  const root = document.getElementById('app');
  if (root !== null) render(<ImportApp language={languageOf(language)} />, root);
};
globalThis.AopSidebar = { open };
