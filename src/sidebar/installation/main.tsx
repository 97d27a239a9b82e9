/** The page that checks the installation. It needs no plan, so it opens even where none can be read. */
import '../look/base.css';
import '../look/form.css';
import './installation.css';
import { render } from 'preact';
import { languageOf } from '../../words';
import type { Opening } from '../open';
import { InstallationApp } from './app';

const open = ({ language }: Opening): void => {
  const root = document.getElementById('app');
  if (root !== null) render(<InstallationApp language={languageOf(language)} />, root);
};
globalThis.AopSidebar = { open };
