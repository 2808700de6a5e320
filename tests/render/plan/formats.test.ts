import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/core/plan/types.js';
import { languages } from '../../../src/render/language/index.js';
import { planDocument } from '../../../src/render/plan/document.js';
import { type PlanFormatName, type PlanOptions, planFormats, renderPlan } from '../../../src/render/plan/index.js';
import { ATTACKS } from '../hostile.js';
import { attackedPlan, emptyPlan, ownersPlan, plan, plans } from './plans.js';

const german = await languages.de.load();
const plain: PlanOptions = {
  width: 80,
  color: 0,
  unicode: true,
  made_at: '2026-11-23T08:30:00.000Z',
  version: '0.1.0',
};
const names = Object.keys(planFormats) as PlanFormatName[];
const editions = ['full', 'sponsor'] as const;

describe.each(names)('%s', (format) => {
  test.each(editions)('%s: ends with one line break, and the same plan is the same text', async (edition) => {
    for (const each of Object.values(plans)) {
      const text = await renderPlan(each, format, { ...plain, edition });
      expect(text).toMatch(/[^\r\n]\r?\n$/);
      expect(await renderPlan(each, format, { ...plain, edition })).toBe(text);
    }
  });
});

test('JSON is the plan', async () => {
  for (const each of [plan, ownersPlan, emptyPlan]) {
    expect(JSON.parse(await renderPlan(each, 'json', plain))).toEqual(each);
  }
});

describe('the whole plan', () => {
  const text = JSON.stringify(planDocument(plan));

  test('says of every action what it is, who, until when and what shows it', () => {
    for (const { title, do: what, done_when, due_on, proof, template } of plan.actions) {
      const shown = [title, what, done_when, due_on, ...proof, ...(template === null ? [] : [template])];
      for (const each of shown) expect(text).toContain(each);
    }
  });

  test('says of everything that waits why it does', () => {
    for (const { title } of plan.later) expect(text).toContain(title);
    expect(text).toContain('Something else has to be done first');
  });

  test('names the very command that measures again', () =>
    expect(text).toContain('salesgap assess --since last --plan plan.yaml'));

  test('promises nothing', () => expect(text).toContain('expected, not promised'));

  test.each([
    [1, /no other choice removes more/],
    [0.93, /more than 8 % on top/],
    [0.5, /more than 2 times/],
    [0.3, /more than 3\.4 times/],
    [0, /is not known/],
    [null, /A person chose/],
  ])('a choice of %s is told as %s', (best, told) =>
    expect(JSON.stringify(planDocument({ ...plan, best }).details.at(-1))).toMatch(told),
  );
});

describe('the page for the sponsor', () => {
  const page = (of: Plan) => JSON.stringify(planDocument(of, undefined, 'sponsor'));

  test('asks in the order in which things are needed', () => {
    const asks = planDocument(plan, undefined, 'sponsor').front[1]?.blocks ?? [];
    expect(asks.map((block) => (block.kind === 'entry' ? block.title : block.kind))).toEqual([
      'A scorecard before the next opening',
      'Somebody who can teach it',
      'An owner for this',
      'One owner for this',
      'A permission',
    ]);
  });

  test('shows no other action of the leader, nothing that waits and no level but one', () => {
    for (const { title } of plan.later) expect(page(plan)).not.toContain(title);
    expect(page(plan)).not.toContain('Somebody watches me coach');
    expect(page(plan)).not.toContain('plan.yaml');
  });

  test('says how many asks did not fit', () => {
    const sponsor = Array.from({ length: 9 }, () => plan.sponsor).flat();
    expect(page({ ...plan, sponsor })).toContain('39 more stand in the full plan.');
  });

  test('of an owner is for others; of an empty plan it asks for nothing', () => {
    expect(page(ownersPlan)).toContain('What I need from others');
    expect(page(emptyPlan)).toContain('Nothing is planned yet');
  });
});

const anyPlan = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), { minLength: 1, maxLength: 6 })
  .map((attacks) => attackedPlan(attacks));

describe('whatever a plan says', () => {
  test('it fits the window and steers no terminal', () =>
    fc.assert(
      fc.asyncProperty(
        anyPlan,
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom(...editions),
        fc.boolean(),
        async (of, width, edition, unicode) => {
          const text = await renderPlan(of, 'terminal', { ...plain, width, edition, unicode, language: german });
          for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
          expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]*$/u);
        },
      ),
      { numRuns: 30 },
    ));

  test('Markdown holds no HTML, no link and no mention; a page no script and no link', () =>
    fc.assert(
      fc.asyncProperty(anyPlan, fc.constantFrom(...editions), async (of, edition) => {
        const text = await renderPlan(of, 'markdown', { ...plain, edition });
        expect(text).not.toMatch(/<|\]\(|^\s*::|##\w*\[/m);
        expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/`|@\w|:\/\/|www\.|(?<!&)#\d/);
        const page = await renderPlan(of, 'html', { ...plain, edition });
        expect(page).not.toMatch(/<script|<img|<a (?!class="skip")|\son\w+="/);
      }),
      { numRuns: 30 },
    ));
});
