import { visible, visibleJson } from '../../core/visible.js';
import { dataIsland, html, Markup } from '../html/markup.js';
import { FORM_STYLE, FORM_STYLE_HASH } from './style.js';

/** What goes into a page besides its contents: the built script, and its SHA-256 in base64 for the policy. */
export interface PageParts {
  readonly script: string;
  readonly script_hash: string;
  /** Besides the style of every page that asks. */
  readonly style?: PageStyle;
}

/** A style sheet of ours with its SHA-256 in base64. */
export interface PageStyle {
  readonly sheet: Markup;
  readonly hash: string;
}

/** Contents of a page: what its script asks for is its own matter; the document needs these. */
export interface PageContents {
  readonly format: 1;
  readonly kind: string;
  readonly lang: string;
  readonly title: string;
}

/**
 * One file that asks questions without network. The content security policy lets in the one script and the one style
 * sheet by their hashes and nothing else: nothing can be loaded, sent, framed or submitted. The contents are data; the
 * script puts them on the page as text.
 */
export function formPage(contents: PageContents, { script, script_hash, style }: PageParts): string {
  const { lang, title } = contents;
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script_hash, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${visible(title)}</title>
<style>${FORM_STYLE}</style>
${
  style === undefined
    ? ''
    : html`<style>${style.sheet}</style>
`
}</head>
<body>
<main id="page"><noscript><p>${noScript(lang)}</p></noscript></main>
${dataIsland('salesgap-form', visibleJson(JSON.stringify(contents)))}
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return page.text;
}

function policyFor(script_hash: string, style: PageStyle | undefined): string {
  const styles = [FORM_STYLE_HASH, ...(style === undefined ? [] : [style.hash])].map((hash) => `'sha256-${hash}'`);
  return `default-src 'none'; script-src 'sha256-${script_hash}'; style-src ${styles.join(' ')}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** Before any script runs there is no other place for these words. English where a language is not in the list. */
function noScript(lang: string): string {
  return (Object.hasOwn(NO_SCRIPT, lang) ? NO_SCRIPT[lang] : undefined) ?? NO_SCRIPT.en;
}

const NO_SCRIPT: { readonly en: string; readonly [lang: string]: string } = {
  en: 'This form needs JavaScript, which is switched off here. Open the file in another browser, or allow scripts for it. It works without network and sends nothing.',
  de: 'Dieses Formular braucht JavaScript, das hier ausgeschaltet ist. Öffnen Sie die Datei in einem anderen Browser, oder erlauben Sie Skripte für sie. Sie braucht kein Netz und sendet nichts.',
};
