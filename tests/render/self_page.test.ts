import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { formPage } from '../../src/render/form/form_page.js';
import { areasAtAGlance, selfResult } from '../../src/render/form/self_result.js';
import { SELF_STYLE } from '../../src/render/form/self_style.js';
import { FORM_STYLE_HASH } from '../../src/render/form/style.js';
import { english } from '../../src/render/language/english.js';
import { empty, rich } from './fixtures.js';

it('the policy lets in the style of a self-check as well, by its hash', () => {
  expect(SELF_STYLE.hash).toBe(createHash('sha256').update(SELF_STYLE.sheet.text).digest('base64'));
  const page = formPage(
    { format: 1, kind: 'self', lang: 'en', title: 'Check' },
    { script: 'x()', script_hash: 'abc=', style: SELF_STYLE },
  );
  expect(page).toContain(`style-src &#39;sha256-${FORM_STYLE_HASH}&#39; &#39;sha256-${SELF_STYLE.hash}&#39;;`);
  expect(page).toContain(`<style>${SELF_STYLE.sheet.text}</style>`);
});

it('a result tells the move, the priorities and the strengths, and keeps the rest for those who want it', () => {
  const { move, priorities, standing, areas, details } = selfResult(rich, english);
  expect(move.map(({ title }) => title)).toEqual(['The one move for this week']);
  expect([priorities.title, priorities.all.length]).toEqual(['Three priorities', 3]);
  expect(standing.map(({ title }) => title)).toEqual(['What to build on', 'Leave alone for now']);
  expect(areas.map(({ title }) => title)).toEqual(['Every area']);
  expect(details.map(({ title }) => title)).toContain('How to read this report');
});

it('areas without a level are not shown as if they had been gone into; at a glance all are there', () => {
  const rows = (blocks: ReturnType<typeof areasAtAGlance>) =>
    blocks.flatMap((block) => (block.kind === 'scores' ? block.rows : []));
  const [view] = rich.views;
  const [first, ...others] = view?.scores ?? [];
  if (view === undefined || first === undefined) throw new Error('the fixture has scores');
  const scores = [{ ...first, claimed: { ...first.claimed, level: null } }, ...others];
  const report: Report = { ...rich, views: [{ ...view, scores }] };
  const all = rows(areasAtAGlance(report, english));
  const withLevel = rows(selfResult(report, english).areas.flatMap(({ blocks }) => blocks));
  expect(all.some(({ claimed }) => claimed === null)).toBe(true);
  expect(withLevel).toEqual(all.filter(({ claimed }) => claimed !== null));
  expect(selfResult(empty, english).areas).toEqual([]);
});
