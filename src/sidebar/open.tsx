import { render } from 'preact';
import { languageOf } from '../words';
import { App } from './app';

/** What the server says when it shows the page. */
export interface Opening {
  view: string;
  language: string;
  /** What is kept for the menu; blank where nothing is. */
  remembered?: string;
}

/** Draws the page. Called by the line that the server appends to it. */
export const open = ({ view, language, remembered = '' }: Opening): void => {
  const root = document.getElementById('app');
  if (root !== null)
    render(<App view={view} language={languageOf(language)} remembered={remembered} />, root);
};
