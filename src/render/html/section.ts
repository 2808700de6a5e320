import type { Section } from '../document/document.js';
import type { Language } from '../language/language.js';
import { htmlBlock } from './blocks.js';
import { html, type Markup } from './markup.js';

/** One titled part of a page, with an id that links can lead to. */
export function sectionHtml({ title, blocks }: Section, id: string, language: Language): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${blocks.map((block) => htmlBlock(block, 3, language))}
</section>
`;
}
