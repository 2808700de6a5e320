import type { Brand } from '../../core/brand/types.js';
import { visible } from '../visible.js';
import { html, type Markup } from './markup.js';

/**
 * What a brand adds to the style sheet. Nothing of it is text of anybody's: colours are checked to be six digits.
 * On paper marks stay black, so that any printer prints them well.
 */
export function brandStyle({ accent }: Pick<Brand, 'accent'>): string {
  return accent === null ? LAYOUT : `${LAYOUT}${accentRule(accent)}`;
}

const LAYOUT = `
.brand{display:flex;align-items:center;gap:.75rem;margin:0 0 1.25rem;font-weight:600}
.brand img{display:block;max-height:3rem;max-width:12rem}
.closing{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--edge);color:var(--quiet);font-size:.9rem}
`;

function accentRule({ light, dark }: NonNullable<Brand['accent']>): string {
  return `@media screen{:root{--mark:${light}}}
@media screen and (prefers-color-scheme:dark){:root{--mark:${dark}}}
`;
}

/** Above the title. The name stands beside the logo, so the picture says nothing of its own. */
export function brandHead({ name, logo }: Brand): Markup {
  const picture = logo === null ? [] : [html`<img alt="" src="data:${logo.media};base64,${logo.base64}">`];
  return html`<p class="brand">${picture}<span>${visible(name)}</span></p>
`;
}

/** At the end of the page. */
export function brandFoot({ footer }: Brand): Markup {
  return footer === null
    ? html``
    : html`<p class="closing">${visible(footer)}</p>
`;
}
