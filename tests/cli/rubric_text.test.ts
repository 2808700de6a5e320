import { expect, it } from 'vitest';
import { rubricText } from '../../src/cli/rubric_text.js';
import { action, level, rubric } from '../core/samples.js';

/** `rubric show`: an author reads what somebody is asked, and by which rules it counts. */
const shown = (caps: readonly object[]) =>
  rubricText(
    rubric([level('a', { title: 'First practice' }), level('b', { title: 'Second practice' })], { caps }),
    200,
  );

it('a cap stands under its item, with the reason and its grade', () => {
  const cap = { item: 'b', below: 3, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' };
  const [, first = '', second = ''] = shown([cap]).split(/^\d\. /m);
  expect(second).toContain('   Below 3 the whole area counts as 2 at most. [J] Nothing makes up for it.\n');
  expect(first).not.toContain('the whole area');
});

it('without one nothing is said about it', () => {
  expect(shown([])).not.toContain('the whole area');
});

it('an action says after how many weeks it can be seen that it is done, where that is later than its horizon', () => {
  const habit = { effort: { hours: 1, per: 'week' } };
  const actions = [
    action('late', { a: [1, 3] }, { ...habit, seen_after_weeks: 8 }),
    action('soon', { b: [1, 3] }, habit),
  ];
  const text = rubricText(rubric([level('a'), level('b')], { actions }), 200);
  expect(text).toContain('late: this week, seen after 8 weeks, leader');
  expect(text).toContain('soon: this week, leader');
});
