import type { PageStyle } from './document_page.js';
import { Markup } from './markup.js';

/*
 * What pictures of levels over time need besides the one style sheet. Dashes and marks tell results apart; weight helps.
 */
const SHEET = `
.slopes{margin:1rem 0}
.slope-chart{display:block;width:100%;max-width:34rem;height:auto}
.slope-chart text{fill:var(--text);font-size:12.5px}
.slope-chart .scale,.slope-chart .day{fill:var(--quiet);font-size:12px}
.slope-chart .end{font-weight:600}
.slope-chart .step{opacity:.45}
.slope-chart .lead{stroke:var(--edge);stroke-width:1}
.slope{stroke:var(--mark);stroke-width:2}
.dot{fill:var(--mark)}
.ring{fill:var(--page);stroke:var(--mark);stroke-width:2}
.improved .slope{stroke-width:3}
.declined .slope{stroke-width:3;stroke-dasharray:9 4}
.said_only .slope{stroke-dasharray:2 4}
.no_change .slope,.undecided .slope{stroke:var(--edge);stroke-width:1.5}
.no_change .dot,.undecided .dot{fill:var(--edge)}
.slope-legend{color:var(--quiet);font-size:.9rem;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.slopes+.wide td:last-child{white-space:nowrap}
@media (max-width:40rem){.slope-chart text,.slope-chart .scale,.slope-chart .day{font-size:13.5px}.slopes+.wide{font-size:.78rem}.slopes+.wide th{font-size:inherit}.slopes+.wide th,.slopes+.wide td{padding:.35rem .15rem}}
@media print{.slopes{break-inside:avoid}.slope-chart{max-width:14cm}}
`;

/** The sheet with its SHA-256 in base64, for the content security policy; a test says when it has to be renewed. */
export const SLOPES_STYLE: PageStyle = {
  css: new Markup(SHEET),
  hash: 'O4jSSifnX9SCPwQgAuirjSho/gosUrJIQ1ycW+kgvAU=',
};
