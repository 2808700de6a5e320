import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleMarkup } from '../../src/render/html/example.js';
import { ATTACKS } from './hostile.js';

const asHtml = (markdown: string) => exampleMarkup(markdown, 3).text.replaceAll(/\n/g, '');

describe('the structure of an example is kept', () => {
  test.each([
    ['# Title', '<h3>Title</h3>'],
    ['## Part\n### Piece\n#### Deep', '<h4>Part</h4><h5>Piece</h5><h5>Deep</h5>'],
    ['one **two** *three* `four`', '<p>one <strong>two</strong> <em>three</em> <code>four</code></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['1 \\* 2', '<p>1 * 2</p>'],
    [
      '| | A |\n|---|---|\n| x | **y** |',
      '<div class="wide" role="group" tabindex="0" aria-label=", A"><table><thead><tr><td></td><th scope="col">A</th></tr></thead><tbody><tr><td>x</td><td><strong>y</strong></td></tr></tbody></table></div>',
    ],
  ])('%s', (markdown, expected) => {
    expect(asHtml(markdown)).toBe(expected);
  });
});

describe('what is not structure is text', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>'],
    ['a <b onclick=x>b</b>', '<p>a &#60;b onclick=x&#62;b&#60;/b&#62;</p>'],
    ['[words](javascript:alert(1))', '<p>words</p>'],
    ['![picture](http://evil.example/p.png)', '<p>![picture](http://evil.example/p.png)</p>'],
    ['<https://evil.example>', '<p>https://evil.example</p>'],
  ])('%s', (markdown, expected) => {
    expect(asHtml(markdown)).toBe(expected);
  });

  test.each(ATTACKS)('%j', (attack) => {
    const tags = [...asHtml(`# ${attack}\n\n${attack}\n\n| ${attack} |\n|---|\n| x |\n`).matchAll(/<(\w+)/g)];
    const known = [
      'h3',
      'h4',
      'h5',
      'p',
      'ul',
      'ol',
      'li',
      'hr',
      'code',
      'pre',
      'em',
      'strong',
      's',
      'br',
      'blockquote',
    ];
    const table = ['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];
    for (const [, tag] of tags) expect([...known, ...table]).toContain(tag);
  });
});

test.each(readdirSync('rubrics/templates'))('%s: every word of it is there', (file) => {
  const text = readFileSync(`rubrics/templates/${file}`, 'utf8');
  const words = (from: string) =>
    from
      .replaceAll(/[\s*_`|#>~\\-]+/g, ' ')
      .replaceAll(/ ?\d+\. /g, ' ')
      .trim();
  const shown = asHtml(text)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)));
  for (const word of words(text).split(' ')) expect(words(shown)).toContain(word);
});
