import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { BRIEF_KINDS, type Brief } from '../../../src/core/plan/types.js';
import { briefDocument } from '../../../src/render/brief/document.js';
import { type BriefFormatName, briefFormats, renderBrief } from '../../../src/render/brief/index.js';
import { withFollowUp } from '../../../src/render/language/follow_up.js';
import { languages } from '../../../src/render/language/index.js';
import type { RenderOptions } from '../../../src/render/renderer.js';
import { ATTACKS } from '../hostile.js';
import { attackedBrief, briefs, coach, outsideLeader, peerGroup, training } from './briefs.js';

const plain: RenderOptions = { width: 80, color: 0, unicode: true };
const german = { ...plain, language: await languages.de.load() };
const all = await Promise.all(Object.values(languages).map(({ load }) => load()));
const variants: readonly (readonly [string, BriefFormatName, RenderOptions])[] = [
  ['terminal-40', 'terminal', { ...plain, width: 40 }],
  ['terminal-80', 'terminal', plain],
  ['terminal-120', 'terminal', { ...plain, width: 120, unicode: false }],
  ['terminal-80.de', 'terminal', german],
  ['markdown', 'markdown', plain],
  ['markdown.de', 'markdown', german],
  ['html', 'html', plain],
];

const withoutStyle = (text: string) => text.replace(/(<style>)[\s\S]*?(<\/style>)/g, '$1$2');
const told = (brief: Brief) => JSON.stringify(briefDocument(brief));

describe.each(Object.entries(briefs))('%s', (name, brief) => {
  test.each(variants)('%s', async (variant, format, options) => {
    const file = `golden/${name}.${variant}.golden.${briefFormats[format].extension}`;
    const text = await renderBrief(brief, format, options);
    expect(text).toMatch(/[^\n]\n$/);
    await expect(withoutStyle(text)).toMatchFileSnapshot(file);
  });
});

describe('a brief', () => {
  test('warns whoever buys where the cause asks for other help, and where it is not known', () => {
    expect(told(coach)).toContain('That asks for a change to the set-up first.');
    expect(told(training)).toContain('what stands in the way. Ask that first');
    expect(told(outsideLeader)).not.toContain('Before you send it');
  });

  test('says when it ends, and what ends it sooner', () => {
    expect(told(coach)).toContain('2027-02-21. To go on takes a new decision');
    expect(told(coach)).toContain('Stop at a review if');
  });

  test('without a goal buys nothing', () => expect(told(peerGroup)).toContain('No area asks for this help'));

  test('of an outside leader has conditions, cheaper ways and a handing over; no other has', () => {
    const titles = (brief: Brief) => briefDocument(brief).front.map(({ title }) => title);
    const own = ['Only if all of this holds', 'Cheaper ways, to be looked at first', 'How it is handed over'];
    expect(titles(outsideLeader)).toEqual(expect.arrayContaining(own));
    for (const brief of [coach, training, peerGroup]) {
      for (const title of own) expect(titles(brief)).not.toContain(title);
    }
  });
});

describe.each(all.map(withFollowUp).map(({ texts }) => [texts.tag, texts] as const))('in %s', (_tag, texts) => {
  test.each(BRIEF_KINDS)('%s: ten questions that ask', (kind) => {
    const { questions } = texts.briefKinds[kind];
    expect(new Set(questions).size).toBe(10);
    for (const question of questions) expect(question).toContain('?');
  });

  test.each(BRIEF_KINDS)('%s: every figure has its grade, A or B', (kind) => {
    const figures = texts.briefKinds[kind].known.filter((line) => /\d[.,]\d|[δdg] =/.test(line));
    for (const figure of figures) expect(figure).toMatch(/\((grade|Güte) [AB]\)$/);
    expect(texts.briefKinds[kind].known.join(' ')).not.toMatch(/(grade|Güte) [CJU]/);
  });
});

const anyBrief = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), { minLength: 1, maxLength: 6 })
  .map((attacks) => attackedBrief(attacks));

describe('whatever a brief says', () => {
  test('it fits the window and steers no terminal', () =>
    fc.assert(
      fc.asyncProperty(anyBrief, fc.integer({ min: 40, max: 200 }), fc.boolean(), async (brief, width, unicode) => {
        const text = await renderBrief(brief, 'terminal', { ...german, width, unicode });
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
        expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]*$/u);
      }),
      { numRuns: 30 },
    ));

  test('Markdown holds no HTML, no link and no mention; a page no script and no link', () =>
    fc.assert(
      fc.asyncProperty(anyBrief, async (brief) => {
        const text = await renderBrief(brief, 'markdown', plain);
        expect(text).not.toMatch(/<|\]\(|^\s*::|##\w*\[/m);
        expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/`|@\w|:\/\/|www\.|(?<!&)#\d/);
        const page = await renderBrief(brief, 'html', plain);
        expect(page).not.toMatch(/<script|<img|<a (?!class="skip")|\son\w+="/);
      }),
      { numRuns: 30 },
    ));
});
