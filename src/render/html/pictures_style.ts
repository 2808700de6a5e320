import { Markup } from './markup.js';

/*
 * What the pictures of several views need besides the one style sheet, in pages that have them: squares that can be
 * told from rings on a phone, and room for a line over time.
 */
const SHEET = `
.square{fill:var(--mark)}
.over-time{height:2.6rem}
.over-time .step{opacity:.55}
@media (max-width:40rem){.gap .square{transform:scale(1.75);transform-box:fill-box;transform-origin:center}.over-time{height:1.6rem}}
@media print{.square{fill:#000}}
`;

export const PICTURES_STYLE = new Markup(SHEET);

/** SHA-256 of the sheet in base64, for the content security policy; a test says when it has to be renewed. */
export const PICTURES_STYLE_HASH = 'jBktSjtUwh9YZCsd1KZNB9FSbDI1BitOb1I+g6z0XB8=';
