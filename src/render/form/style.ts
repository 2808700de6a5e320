import { Markup } from '../html/markup.js';

/*
 * The style sheet of pages that ask. Phone first: one column, targets of 48 px, going on within reach of a thumb. Light
 * and dark by the reader's setting. Text contrast is at least 7 : 1, marks and edges at least 3 : 1; what is chosen
 * differs in edge and mark, not in colour alone.
 */
const SHEET = `
:root{--page:#f6f7f9;--card:#fff;--text:#1c2127;--quiet:#474f58;--edge:#7d8791;--line:#d5dae0;--mark:#0b57a4;--on:#fff;--call:#e9f1fa;--wrong:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--page:#14181c;--card:#1d2329;--text:#e8ebee;--quiet:#b4bdc6;--edge:#84909b;--line:#39424b;--mark:#8fc1f5;--on:#0d1a28;--call:#1a2b3d;--wrong:#ffb1a8}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{color-scheme:light dark;scroll-padding:1rem 0 6rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column}
main{width:100%;max-width:42rem;margin:0 auto;padding:1.25rem 1rem}
footer{width:calc(100% - 2rem);max-width:40rem;margin:0 auto;padding:1.25rem 0}
main{flex:1 0 auto}
p,li,label,legend,h1,h2,h3,button,summary{overflow-wrap:anywhere}
p{margin:.5rem 0}
h1{font-size:1.375rem;line-height:1.3;margin:.25rem 0 .75rem;font-weight:650}
legend h1{font-size:1.1875rem;line-height:1.35}
h1:focus{outline:none}
h2{font-size:1.125rem;line-height:1.35;margin:0 0 .5rem}
h3{font-size:1rem;margin:0}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{padding:0;width:100%}
.area{color:var(--quiet);font-size:.9375rem;margin:0}
.place{color:var(--quiet);font-size:.9375rem;margin:0 0 .35rem;font-variant-numeric:tabular-nums}
.progress{margin-bottom:1.5rem}
progress{display:block;width:100%;height:.5rem;appearance:none;-webkit-appearance:none;border:1px solid var(--edge);border-radius:1rem;background:var(--card);overflow:hidden}
progress::-webkit-progress-bar{background:var(--card)}
progress::-webkit-progress-value{background:var(--mark)}
progress::-moz-progress-bar{background:var(--mark)}
.help,.hint{color:var(--quiet);font-size:.9375rem;margin:0 0 .75rem}
.options{display:grid;gap:.5rem}
.without{margin-top:1.25rem}
.option{display:flex;align-items:flex-start;gap:.75rem;min-height:3rem;padding:.7rem .875rem;background:var(--card);border:1px solid var(--edge);border-radius:.625rem;cursor:pointer}
.option.apart{margin-top:.5rem}
.option input{flex:none;width:1.375rem;height:1.375rem;margin:.1rem 0 0;accent-color:var(--mark)}
.option .words{flex:1;min-width:0;line-height:1.4}
.badge{flex:none;min-width:1.1em;font-weight:700;line-height:1.4;font-variant-numeric:tabular-nums;color:var(--quiet)}
.option:has(input:checked){border-color:var(--mark);box-shadow:inset 0 0 0 2px var(--mark);background:var(--call)}
.option:has(input:focus-visible){outline:3px solid var(--mark);outline-offset:2px}
.option input:focus-visible{outline:none}
.without .option{background:none}
.without .option:has(input:checked){background:var(--call)}
.reasons{margin:.25rem 0 0 1rem;padding-left:1rem;border-left:3px solid var(--mark)}
.reasons legend{font-weight:600;margin-bottom:.5rem}
.reasons .option{margin-bottom:.5rem}
.lines{display:grid;gap:1rem}
.line label,.comment label,details label{display:block;font-weight:600;margin-bottom:.3rem}
input[type=text],select,textarea{width:100%;min-height:3rem;padding:.6rem .75rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.5rem}
textarea{resize:vertical;display:block}
.number input{max-width:12rem}
[aria-invalid]{border-color:var(--wrong);box-shadow:inset 0 0 0 1px var(--wrong)}
.problem{color:var(--wrong);font-weight:600;margin:0 0 1rem;padding-left:.75rem;border-left:4px solid var(--wrong)}
.problem:empty,.told:empty{display:none}
button{font:inherit;min-height:3rem;padding:.6rem 1.25rem;border-radius:.625rem;border:1px solid var(--edge);background:var(--card);color:var(--text);cursor:pointer}
.first{background:var(--mark);border-color:var(--mark);color:var(--on);font-weight:650}
.quiet{border-color:transparent;background:none;color:var(--mark);padding:.6rem 0;text-decoration:underline;text-underline-offset:.2em}
details{margin-top:1rem;border-top:1px solid var(--line)}
summary{cursor:pointer;min-height:3rem;padding:.75rem 0;font-weight:600;color:var(--mark)}
.bar{display:flex;gap:.75rem;margin-top:1.5rem;padding:.75rem 0}
.bar .first{flex:1}
.callout{border-left:5px solid var(--mark);background:var(--call);padding:.9rem 1.1rem;margin:1.25rem 0;border-radius:0 .5rem .5rem 0;font-size:.9688rem}
.facts,.steps{padding-left:1.25rem}
.facts li,.steps li{margin:.4rem 0}
.steps>li{margin:1rem 0;padding-left:.25rem}
.steps>li::marker{font-weight:700}
.lead{font-weight:600}
.review section{margin-top:1.5rem}
.review ul{list-style:none;margin:0;padding:0}
.review li{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1rem;align-items:center;padding:.25rem .875rem .75rem;margin:.5rem 0;background:var(--card);border:1px solid var(--line);border-radius:.625rem}
.review li.open{border:1px dashed var(--edge);background:none}
.review li p{margin:0;grid-column:1/-1}.review li button{grid-row:1;grid-column:2}.review .note{margin-top:.35rem}
.mark{font-weight:600}
.note{color:var(--quiet)}
.told{margin:.5rem 0;padding:.5rem .75rem;border-left:4px solid var(--mark);background:var(--call)}
.tools{display:flex;flex-wrap:wrap;gap:0 1.25rem;border-top:1px solid var(--line)}
.tools .told{flex:1 0 100%}
body:has(.intro) .save{display:none}
@media (max-width:40rem) and (min-height:36rem){form .bar{position:sticky;bottom:0;background:var(--page);border-top:1px solid var(--line);margin:1rem -1rem 0;padding:.75rem 1rem calc(.75rem + env(safe-area-inset-bottom))}}
@media (min-width:48rem){main{padding-top:2.5rem}h1{font-size:1.625rem}legend h1{font-size:1.375rem}.bar .first{flex:0 1 auto;min-width:12rem}}
@media (prefers-reduced-motion:no-preference){.option{transition:background-color .12s,box-shadow .12s}}
@media print{:root{--page:#fff;--card:#fff;--text:#000;--quiet:#222;--call:#fff;--mark:#000}.bar,.tools,.quiet,.progress,details{display:none}main{max-width:none;padding:0}.option,.review li{break-inside:avoid}}
`;

export const FORM_STYLE = new Markup(SHEET);

/** SHA-256 of the sheet in base64, for the content security policy; a test says when it has to be renewed. */
export const FORM_STYLE_HASH = 'F63MC23/nuJWU4UbFA+Yc3nOnxKB0rEpn6AwxyPwoLQ=';
