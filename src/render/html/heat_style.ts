import type { PageStyle } from './document_page.js';
import { Markup } from './markup.js';

/*
 * What tables shaded by level need besides the one style sheet: dark where the level is low, the same by day and by
 * night. Text contrast is at least 7 : 1.
 */
const SHEET = `
.heat-10,.heat-15,.heat-20,.heat-25,.heat-30,.heat-35,.heat-40,.heat-45,.heat-50{font-variant-numeric:tabular-nums;white-space:nowrap;min-width:0;border:2px solid var(--page);-webkit-print-color-adjust:exact;print-color-adjust:exact}
.heat-10{background:#0a3260;color:#fff}
.heat-15{background:#143f73;color:#fff}
.heat-20{background:#1c4f86;color:#fff}
.heat-25{background:#8fb9e4;color:#14181c}
.heat-30{background:#a9cbee;color:#14181c}
.heat-35{background:#c0d9f3;color:#14181c}
.heat-40{background:#d5e6f7;color:#14181c}
.heat-45{background:#e4effa;color:#14181c}
.heat-50{background:#f1f7fd;color:#14181c}
.heat-none{color:var(--quiet);font-size:.85rem}
@media (max-width:40rem){.wide{font-size:.8rem}.wide thead th{font-size:.75rem}.wide th,.wide td{padding:.35rem .3rem;min-width:0}}
`;

/** The sheet with its SHA-256 in base64, for the content security policy; a test says when it has to be renewed. */
export const HEAT_STYLE: PageStyle = {
  css: new Markup(SHEET),
  hash: 'VgwG8vaQ5RgjXzzBFFSCk1VNyD29GxpADWAhvbEynGk=',
};
