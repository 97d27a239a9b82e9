/** The page for people without Node: illustrated steps, and every file with a button that copies it. */
import { fill, type Language, type Words } from '../../src/words';
import { baseName } from '../build/distFiles.mjs';
import { filesSketch, openingSketch, settingsSketch } from './sketches';
import { PAGE } from './words';

export interface ReleasedFile {
  readonly name: string;
  readonly text: string;
}

const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const howAdded = (name: string): Words => {
  if (name === 'Code.js') return PAGE.isCode;
  if (name === 'appsscript.json') return PAGE.isManifest;
  return name.endsWith('.js') ? PAGE.addScript : PAGE.addPage;
};

const STYLE = `body{max-width:760px;margin:32px auto;padding:0 16px;font:16px/24px Roboto,"Noto Sans",Arial,sans-serif;color:#1f1f1f}
li{margin:16px 0}svg{max-width:100%;height:auto;display:block;margin:8px 0}table{border-collapse:collapse;width:100%}
td,th{padding:6px 8px;border-bottom:1px solid #dadce0;text-align:left}textarea{position:absolute;left:-9999px}
button{font:inherit;padding:4px 16px;border:0;border-radius:16px;color:#fff;background:#0b57d0;cursor:pointer}
small{color:#5f6368}`;

/** A page opened from a folder may not be allowed to use the clipboard; selecting and copying always works. */
const SCRIPT = `for (const button of document.querySelectorAll('button')) button.onclick = () => {
  document.getElementById(button.dataset.file).select();
  if (document.execCommand('copy')) button.textContent = button.dataset.done;
};`;

export function pageOf(files: readonly ReleasedFile[], version: string, language: Language): string {
  const say = (words: Words, values: Record<string, string> = {}): string =>
    escapedText(fill(words, language, values));
  const row = ({ name }: ReleasedFile): string =>
    `<tr><td>${name}</td><td>${say(howAdded(name), { name: baseName(name) })}</td><td><button data-file="${name}" data-done="${say(PAGE.copied)}">${say(PAGE.copy)}</button></td></tr>`;
  // HTML drops a line break directly after the tag, so one is added for it.
  const text = (file: ReleasedFile): string =>
    `<textarea id="${file.name}" readonly>\n${escapedText(file.text)}</textarea>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${say(PAGE.title)}</title>
<style>${STYLE}</style>
<h1>${say(PAGE.title)}</h1>
<p>${say(PAGE.lead, { version })}</p>
<ol>
<li>${say(PAGE.open)}${openingSketch(language)}</li>
<li>${say(PAGE.manifest)}${settingsSketch(language)}</li>
<li>${say(PAGE.files)}
<table><tr><th>${say(PAGE.file)}</th><th>${say(PAGE.kind)}</th><th></th></tr>
${files.map(row).join('\n')}
</table>${filesSketch(files.map(({ name }) => name))}</li>
<li>${say(PAGE.save)}</li>
</ol>
<p>${say(PAGE.upgrade)}</p>
<p><small>${say(PAGE.picture)}</small></p>
${files.map(text).join('\n')}
<script>${SCRIPT}</script>
</html>
`;
}
