import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { formPage } from '../../src/render/form/form_page.js';
import { FORM_STYLE, FORM_STYLE_HASH } from '../../src/render/form/style.js';
import { form } from '../page/forms.js';

const parts = { script: 'document.title', script_hash: 'abc+/=' };

it('the policy lets in the one script and the one style sheet by their hashes, and nothing else', () => {
  expect(FORM_STYLE_HASH).toBe(createHash('sha256').update(FORM_STYLE.text).digest('base64'));
  expect(formPage(form, parts)).toContain(
    `content="default-src &#39;none&#39;; script-src &#39;sha256-abc+/=&#39;; style-src &#39;sha256-${FORM_STYLE_HASH}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
});

it('contents are data that nothing in them can end', () => {
  const hostile = { ...form, title: '</title><script>x()</script>', subject: '</script><!--\u202e' };
  const page = formPage(hostile, parts);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).not.toContain('<!--');
  const island = /<script type="application\/json" id="salesgap-form">(.*)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(island)).toEqual(hostile);
});

it.each([
  ['en', 'This form needs JavaScript'],
  ['de', 'Dieses Formular braucht JavaScript'],
  ['fr', 'This form needs JavaScript'],
  ['constructor', 'This form needs JavaScript'],
])('without scripts it says what to do: %s', (lang, said) => {
  expect(formPage({ ...form, lang }, parts)).toContain(`<noscript><p>${said}`);
});
