import type { Report } from '../../core/report/types.js';
import { examplesNamed } from '../document/examples.js';
import type { Texts } from '../language/language.js';
import type { RenderOptions } from '../renderer.js';
import { visible } from '../visible.js';
import { exampleMarkup } from './example.js';
import { html, type Markup } from './markup.js';

export interface Example {
  readonly title: string;
  readonly text: string;
}

/** Those that the first moves name and whose text is at hand, made visible. */
export function examplesIn(report: Report, texts: RenderOptions['examples']): readonly Example[] {
  return examplesNamed(report).flatMap(({ file, title }) => {
    const text = texts?.get(file);
    return text === undefined ? [] : [{ title, text: visible(text, { keepNewlines: true }) }];
  });
}

export function examplesHtml(examples: readonly Example[], { examples: { title } }: Texts): Markup {
  if (examples.length === 0) return html``;
  return html`<section id="examples" aria-labelledby="examples-title"><h2 id="examples-title">${title}</h2>
${examples.map(
  ({ title, text }) => html`<details><summary>${title}</summary>
${exampleMarkup(text, 3)}
</details>
`,
)}</section>`;
}
