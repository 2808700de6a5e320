import type { SelfForm } from '../core/form/self_form.js';
import { contentsOf } from './contents.js';
import { element } from './element.js';
import { saidIn } from './self/languages.js';
import { run } from './self/run.js';

/* A self-check: the questions, and the report that the core makes of the answers, here in the browser. It stores nothing and asks no network. */

const main = document.getElementById('page');
const form = contentsOf<SelfForm>('self');
if (main !== null) {
  const said = saidIn(form?.lang ?? document.documentElement.lang);
  if (form === null) main.replaceChildren(element('h1', {}, said.own.broken));
  else run(form, said, main);
}
