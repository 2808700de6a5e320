import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/render/language/index.js';
import { type PlanFormatName, type PlanOptions, planFormats, renderPlan } from '../../../src/render/plan/index.js';
import { plans } from './plans.js';

/** Reviewed as text: a change in what people read shows up as a diff. */

const plain: PlanOptions = {
  width: 80,
  color: 0,
  unicode: true,
  made_at: '2026-11-23T08:30:00.000Z',
  version: '0.1.0',
};
const german = { ...plain, language: await languages.de.load() };
const variants: readonly (readonly [string, PlanFormatName, PlanOptions])[] = [
  ['terminal-40', 'terminal', { ...plain, width: 40 }],
  ['terminal-80', 'terminal', plain],
  ['terminal-120', 'terminal', { ...plain, width: 120 }],
  ['terminal-80-ascii', 'terminal', { ...plain, unicode: false }],
  ['terminal-80.de', 'terminal', german],
  ['sponsor-terminal-40', 'terminal', { ...plain, width: 40, edition: 'sponsor' }],
  ['sponsor-terminal-80', 'terminal', { ...plain, edition: 'sponsor' }],
  ['sponsor-terminal-80.de', 'terminal', { ...german, edition: 'sponsor' }],
  ['markdown', 'markdown', plain],
  ['markdown.de', 'markdown', german],
  ['sponsor-markdown', 'markdown', { ...plain, edition: 'sponsor' }],
  ['html', 'html', plain],
  ['sponsor-html', 'html', { ...plain, edition: 'sponsor' }],
  ['html.de', 'html', german],
  ['csv', 'csv', plain],
  ['calendar', 'calendar', plain],
  ['calendar.de', 'calendar', german],
  ['json', 'json', plain],
];

/** The style sheet, which html.test.ts holds to its source, would be in every page once more. */
const withoutStyle = (text: string) => text.replace(/(<style>)[\s\S]*?(<\/style>)/g, '$1$2');

describe.each(Object.entries(plans))('%s', (name, plan) => {
  test.each(variants)('%s', async (variant, format, options) => {
    const file = `golden/${name}.${variant}.golden.${planFormats[format].extension}`;
    await expect(withoutStyle(await renderPlan(plan, format, options))).toMatchFileSnapshot(file);
  });
});
