import { render } from 'preact';
import { languageOf } from '../words';
import { App } from './app';

/** What the server passes when it shows the page. */
export interface Opening {
  view: string;
  language: string;
  /** What is remembered for the menu; blank where nothing is. */
  remembered?: string;
}

/** Renders the page. Called by a line that the server appends to it. */
export const open = ({ view, language, remembered = '' }: Opening): void => {
  const root = document.getElementById('app');
  if (root !== null)
    render(<App view={view} language={languageOf(language)} remembered={remembered} />, root);
};
