import { Markup } from './markup.js';

/*
 * The one style sheet. Light and dark by the reader's setting; on paper black on white. Marks differ in shape, so no
 * meaning is in a colour alone. Text contrast is at least 7 : 1, marks and edges at least 3 : 1.
 */
const SHEET = `
:root{--page:#fff;--text:#1c2127;--quiet:#4a535d;--edge:#8a939d;--soft:#f2f4f6;--mark:#0b57a4;--call:#e9f1fa}
@media (prefers-color-scheme:dark){:root{--page:#14181c;--text:#e8ebee;--quiet:#b4bdc6;--edge:#76818c;--soft:#1f252b;--mark:#8fc1f5;--call:#1a2b3d}}
*{box-sizing:border-box}
html{color-scheme:light dark}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main{max-width:54rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
main:focus{outline:none}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem}
a{color:var(--mark)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--edge)}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem}
h4,h5{font-size:1rem;margin:1.2rem 0 .3rem}
p,ul,dl{margin:.5rem 0}
ul{padding-left:1.25rem}
li{margin:.35rem 0}
p,li,dt,dd,a,h1,h2,h3,h4,h5,summary{overflow-wrap:anywhere}
td,th{overflow-wrap:break-word}
dl>div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.15rem 1rem;padding:.2rem 0}
dt{color:var(--quiet)}
dd{margin:0}
.callout{border-left:5px solid var(--mark);background:var(--call);padding:.25rem 1.25rem .75rem;margin:1rem 0}
.callout h3{margin-top:.75rem;font-size:1.15rem}
.wide{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:middle;padding:.4rem .6rem;border-bottom:1px solid var(--edge)}
thead th{color:var(--quiet);font-weight:600;font-size:.9rem;vertical-align:bottom}
tbody th{font-weight:600}
td,th{min-width:4rem}
.scores th:first-child{min-width:9.5rem}
.number{font-variant-numeric:tabular-nums;width:6rem}
.gap{display:block;width:11.5rem;height:1.3rem}
.mark{width:1.5rem;height:1.5rem;vertical-align:-.45rem}
.step{stroke:var(--edge);stroke-width:1}
.axis{stroke:var(--edge);stroke-width:1}
.bounds{stroke:var(--text);stroke-width:2;stroke-dasharray:2 2}
.unseen{stroke:var(--mark);stroke-width:2}
.claimed{fill:var(--page);stroke:var(--mark);stroke-width:2}
.proven{fill:var(--mark)}
.target{stroke:var(--text);stroke-width:4}
.legend{color:var(--quiet);font-size:.9rem}
nav ul{columns:2;list-style:none;padding:0}
details{border:1px solid var(--edge);border-radius:4px;margin:.5rem 0;padding:0 1rem}
summary{cursor:pointer;padding:.6rem 0;font-weight:600}
details table{font-size:.92rem}
details td,details th{vertical-align:top}
.one-page h2{margin:1.5rem 0 .5rem}
.one-page h3{margin:.9rem 0 .2rem}
.one-page p,.one-page ul,.one-page dl,.one-page li{margin:.25rem 0}
.one-page dl>div{padding:.1rem 0}
@media (max-width:40rem){td,th{min-width:0;padding:.35rem .25rem;overflow-wrap:break-word}.number{width:auto}.gap{width:5.5rem;height:1rem;overflow:visible}.gap .claimed{r:11px;stroke-width:4}.gap .proven{r:7px}.gap .target{stroke-width:8}.gap .bounds,.gap .unseen{stroke-width:4}.scores th,.scores td{padding:.35rem .2rem;min-width:0}.scores th:first-child{min-width:4.5rem}.scores thead th{font-size:.75rem}main{padding:1rem .9rem 3rem}dl>div{grid-template-columns:minmax(0,1fr)}nav ul{columns:1}.callout{padding:.25rem .9rem .75rem}}
@media screen and (max-width:32rem){.scores tr>:nth-child(2),.legend{display:none}}
@media print{
@page{margin:16mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt system-ui,sans-serif;color:#444}}
:root{--page:#fff;--text:#000;--quiet:#222;--edge:#777;--soft:#fff;--mark:#000;--call:#fff}
body{font-size:10.5pt;line-height:1.4}
main{max-width:none;padding:0}
nav,.skip{display:none}
@page one{margin:11mm 14mm}
.one-page{page:one;font-size:9pt;line-height:1.25}
.one-page h1{font-size:14pt;margin-bottom:.3rem}
.one-page h2{font-size:11pt;margin:.55rem 0 .2rem;padding-bottom:.1rem}
.one-page h3{font-size:9.5pt;margin:.35rem 0 0}
.one-page p,.one-page ul,.one-page dl,.one-page li{margin:.1rem 0}
.one-page dl>div{padding:0;grid-template-columns:5.5rem minmax(0,1fr)}
.one-page .wide{margin:.2rem 0}
.one-page th,.one-page td{padding:.1rem .5rem}
.one-page .legend{font-size:8pt}
.wide{overflow:visible}
h2,h3,h4,summary{break-after:avoid}
.entry,.callout,tr,dl>div,li{break-inside:avoid}
nav+section{break-before:page}
details{break-inside:auto}
details td,details th{min-width:0;padding:.25rem .4rem}
details:not([open])::details-content{content-visibility:visible;display:block}
a{color:inherit}
}
`;

export const STYLE = new Markup(SHEET);

/** SHA-256 of the sheet in base64, for the content security policy; a test says when it has to be renewed. */
export const STYLE_HASH = 'WzQOgWng4sDErWWHU97Wj0uesJ/k4S/qm2AXBfhBNy8=';
