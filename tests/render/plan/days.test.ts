import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan/types.js';
import { languages } from '../../../src/render/language/index.js';
import { planDocument } from '../../../src/render/plan/document.js';
import { plan } from './plans.js';

/* A habit of a week's setting up that can be seen only eight weeks on. */

const german = await languages.de.load();

function until(due_on: string): Plan {
  const [first, ...others] = plan.actions;
  if (first === undefined) throw new Error('a plan without actions');
  return { ...plan, actions: [{ ...first, owner: 'hr', due_on }, ...others] };
}

describe('the days of an action', () => {
  it('seen at its horizon: from and to', () => {
    const text = JSON.stringify(planDocument(until('2026-11-30')));
    expect(text).toContain('from 2026-11-23 to 2026-11-30"');
    expect(text).not.toContain('shown by');
  });

  it('seen later: that day stands behind them, on the page for the sponsor too', () => {
    const later = until('2027-01-18');
    expect(JSON.stringify(planDocument(later))).toContain('from 2026-11-23 to 2026-11-30, shown by 2027-01-18');
    expect(JSON.stringify(planDocument(later, german))).toContain('zu sehen bis zum 18. Januar 2027');
    expect(JSON.stringify(planDocument(later, undefined, 'sponsor'))).toContain('shown by 2027-01-18');
  });

  it('due before its horizon, by hand: that day and no other', () => {
    const text = JSON.stringify(planDocument(until('2026-11-26')));
    expect(text).toContain('from 2026-11-23 to 2026-11-26"');
  });
});
