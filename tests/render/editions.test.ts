import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { documentOf } from '../../src/render/document/build.js';
import { type EditionName, editions } from '../../src/render/document/editions.js';
import { renderHtml } from '../../src/render/html/html.js';
import { english } from '../../src/render/language/english.js';
import { renderMarkdown } from '../../src/render/markdown/markdown.js';
import { renderTerminal } from '../../src/render/terminal/terminal.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile, hostileSeveral } from './hostile.js';
import { several } from './several.js';

const titles = (report: Report, edition: EditionName) =>
  documentOf(report, english, edition).front.map(({ title }) => title);

test('the leader reads strengths and one move before any gap', () => {
  expect(titles(rich, 'leader')).toEqual([
    'What to build on',
    'The one move for this week',
    'Leave alone for now',
    'Three priorities',
    'Where you stand',
  ]);
});

test('the sponsor gets one page', () => {
  expect(documentOf(rich, english, 'sponsor').details).toEqual([]);
  expect(titles(rich, 'sponsor')).toEqual([
    'Why now',
    'Where J. Doe stands',
    'What comes first',
    'What only you can decide',
    'What the gap costs',
    'The next two dates',
  ]);
});

test('full has every detail that the leader has, and the cost', () => {
  const details = (edition: EditionName) => documentOf(rich, english, edition).details.map(({ title }) => title);
  expect(details('full')).toEqual(expect.arrayContaining(details('leader')));
  expect(details('full')).toContain('What the gap costs');
  expect(details('leader')).not.toContain('What the gap costs');
});

test('without numbers for it no cost is told anywhere', () => {
  for (const edition of Object.values(editions)) {
    expect(renderMarkdown(empty, { edition: edition.name })).not.toContain('What the gap costs');
  }
});

/** Every answer, note and piece of proof carries a word that nothing else does. */
function withSecrets(report: Report): { readonly report: Report; readonly secrets: readonly string[] } {
  const secrets: string[] = [];
  const secret = (): string => {
    secrets.push(`SECRET${secrets.length}X`);
    return secrets.at(-1) ?? '';
  };
  const views = report.views.map((view) => ({
    ...view,
    scores: view.scores.map((score) => ({
      ...score,
      items: score.items.map((item) => ({
        ...item,
        answer: secret(),
        note: secret(),
        evidence: [{ kind: 'document' as const, note: secret() }],
        not_applicable: { reason: 'not_my_job' as const, whose: secret() },
      })),
    })),
  }));
  return { report: { ...report, views }, secrets };
}

describe('what was answered stays out of the page for the sponsor', () => {
  const { report, secrets } = withSecrets(rich);
  test.each([
    ['terminal', renderTerminal(report, { width: 100, color: 0, unicode: true, edition: 'sponsor' })],
    ['markdown', renderMarkdown(report, { edition: 'sponsor' })],
    ['html', renderHtml(report, { edition: 'sponsor' })],
  ])('%s', (_format, text) => {
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain('application/json');
  });

  test('while the full page has them', () => {
    const page = renderHtml(report);
    expect(secrets.filter((secret) => !page.includes(secret))).toEqual([]);
  });
});

test('only the full page carries the report as data', () => {
  expect(renderHtml(rich)).toContain('application/json');
  expect(renderHtml(rich, { edition: 'leader' })).not.toContain('application/json');
});

describe.each(Object.values(editions))('$name', ({ name }) => {
  test.each(Object.entries({ rich, empty, quick, hostile, several, hostileSeveral }))(
    '%s: the same words in every format',
    (_name, report) => {
      const document = documentOf(report, english, name);
      const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      const html = renderHtml(report, { edition: name })
        .replaceAll(/<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)));
      const formats = [
        renderTerminal(report, { width: 100, color: 0, unicode: true, edition: name, bars: false }),
        renderMarkdown(report, { edition: name }).replaceAll(/&lt;|&gt;|&amp;|&#96;/g, ''),
        html,
      ].map(bare);
      for (const { title } of [...document.front, ...document.details]) {
        for (const text of formats) expect(text).toContain(bare(title));
      }
    },
  );
});
