import { Markup } from '../html/markup.js';
import type { PageStyle } from './form_page.js';

/*
 * What a self-check adds to the style of pages that ask: the report inside of the page. Marks of the chart as in the HTML
 * report. On paper the page is the report: priorities are whole, of what stands behind
 * them only what is open, and what is pressed is gone.
 */
const SHEET = `
.areas{padding-left:1.5rem;margin:1rem 0}
.areas>li{margin:1.1rem 0;padding-left:.25rem}
.areas>li::marker{font-weight:700;font-size:1.125rem}
.areas h2{margin:0}
.interim .bar{flex-wrap:wrap;margin-top:.75rem;padding:.25rem 0}
.report section{margin-top:2rem}
.report h2{font-size:1.25rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
.report h3{font-size:1.0625rem;margin:1.25rem 0 .35rem;font-weight:650}
.report h2 label{font-weight:inherit}
.report h4,.report h5{font-size:1rem;margin:1rem 0 .3rem}
.report dl{margin:.5rem 0}
.report dl>div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.1rem 1rem;padding:.2rem 0}
.report dt{color:var(--quiet)}
.report dd{margin:0}
.report dt,.report dd,.report summary{overflow-wrap:anywhere}
.report ul{padding-left:1.25rem}
.report .callout h3{margin-top:0;font-size:1.1875rem}
.facts-of{font-size:.9375rem}
.honest{background:var(--card);border:1px solid var(--line);border-radius:.625rem;padding:.9rem 1.1rem}
.honest h2{font-size:1rem;border:0;padding:0;margin:0}
.buttons{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
.on-paper{display:none;white-space:pre-line}
.words-for textarea{line-height:1.5;margin-bottom:.75rem;field-sizing:content}
.report .more{border:0;margin-top:2.5rem}
.report .entry details{margin-top:.25rem;border:0}
.report .entry summary{font-weight:400;min-height:0;padding:.5rem 0;font-size:.9375rem}
.report details+details{margin-top:0}
.wide{overflow-x:auto;margin:.75rem 0}
.report table{border-collapse:collapse;width:100%;font-size:.9375rem}
.report th,.report td{text-align:left;vertical-align:middle;padding:.4rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:break-word;min-width:4rem}
.report thead th{color:var(--quiet);font-weight:600;font-size:.875rem;vertical-align:bottom}
.report tbody th{font-weight:600}
.scores th:first-child{min-width:8rem}
.number{font-variant-numeric:tabular-nums}
.gap{display:block;width:10rem;height:1.2rem}
.legend{color:var(--quiet);font-size:.9375rem}
.legend .mark{width:1.5rem;height:1.5rem;vertical-align:-.45rem}
.step,.axis{stroke:var(--edge);stroke-width:1}
.bounds{stroke:var(--text);stroke-width:2;stroke-dasharray:2 2}
.unseen{stroke:var(--mark);stroke-width:2}
.claimed{fill:var(--card);stroke:var(--mark);stroke-width:2}
.proven{fill:var(--mark)}
.target{stroke:var(--text);stroke-width:4}
@media (max-width:40rem){.buttons button,.interim .bar button{flex:1 1 100%}.report dl>div{grid-template-columns:minmax(0,1fr)}.report table{font-size:.875rem}.scores th:nth-child(2),.scores td:nth-child(2),.legend{display:none}.scores th,.scores td{padding:.4rem .15rem;min-width:0}.scores th:first-child{min-width:6rem}.scores thead th{font-size:.75rem}}
.line .hint{margin:.3rem 0 0}
.context .lines{margin-top:1.25rem}
@media (min-width:48rem){main:has(.report),main:has(.report)+footer{max-width:52rem}}
@media print{
@page{margin:16mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt system-ui,sans-serif;color:#444}}
body{font-size:10.5pt;line-height:1.4;display:block}
.report .take,.report button,.report textarea,.report .hint,.report .told{display:none}
.on-paper{display:block}
.report details[open],.report .entry details{display:block;border:0;break-inside:auto}
.report .entry details:not([open])::details-content{content-visibility:visible;display:block}
.report .entry summary,.report .more:not(:has(~details[open])){display:none}
.report summary{list-style:none;color:inherit;font-size:13pt;padding:.75rem 0 .3rem;border-bottom:1px solid #777}
.report h2,.report h3,.report h4,.report summary{break-after:avoid}
.callout,.honest,.on-paper,.report tr,.report dl>div,.report li{break-inside:avoid}
.wide{overflow:visible}
}
`;

export const SELF_STYLE: PageStyle = {
  sheet: new Markup(SHEET),
  /** SHA-256 of the sheet in base64, for the content security policy; a test says when it has to be renewed. */
  hash: 'tQQJYgDeIbSQiK2pqqm1CPv0LHhUz8lQ19u5d4On2iY=',
};
