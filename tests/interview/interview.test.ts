import { describe, expect, it } from 'vitest';
import { type Entry, foldEntries, startSheet } from '../../src/core/answers/entries.js';
import type { Profile } from '../../src/core/answers/types.js';
import type { ConditionNode } from '../../src/core/conditions/condition.js';
import { holdInterview, type Interview } from '../../src/interview/interview.js';
import { cardOf } from '../../src/interview/pages/index.js';
import { profileQuestions } from '../../src/interview/profile.js';
import type { Prompter } from '../../src/interview/prompter.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { COACHING, HIRING, item, START, startFor, TODAY, walk } from './fixtures.js';
import { inShort, play } from './keys.js';

/** Types into the walk and remembers how it opened. */
function typing(typed: string) {
  const opened: WalkState[] = [];
  const nobody = () => Promise.reject(new Error('only the walk asks'));
  const prompter: Prompter = {
    async walk(state, session) {
      opened.push(state);
      const { entries, outcome } = play(state, typed);
      for (const entry of entries) session.save(entry);
      return outcome ?? 'interrupted';
    },
    choose: nobody,
    text: nobody,
    confirm: nobody,
    switches: nobody,
  };
  return { prompter, first: () => cardOf(opened[0] as WalkState).ask };
}

function interview(own: Partial<Interview> & Pick<Interview, 'prompter'>) {
  const saved: Entry[] = [];
  const held = holdInterview({
    rubrics: [COACHING, HIRING],
    state: startSheet(START),
    openGaps: () => [],
    today: () => TODAY,
    save: (entry) => saved.push(entry),
    ...own,
  });
  return { held, saved };
}

describe('holding an interview', () => {
  it('asks the context, then the questions, saving each answer', async () => {
    const { prompter, first } = typing('1<enter>7<enter>5<enter>2<enter>q');
    const { held, saved } = interview({ prompter });
    const { outcome, state } = await held;
    expect(first()).toBe('Which comes nearest to your role?');
    expect(outcome).toBe('left');
    expect(saved.map(inShort)).toEqual([
      'profile {"role":"first_line"}',
      'profile {"role":"first_line","team_size":7}',
      'coaching.observed = 2',
    ]);
    expect(state).toEqual(foldEntries(START, saved));
  });

  it('asks about somebody else in the third person', async () => {
    const { prompter, first } = typing('');
    await interview({ prompter, state: startSheet(startFor('sponsor')) }).held;
    expect(first()).toBe('Which comes nearest to the role of the person this is about?');
  });

  it('stops in the context with what was answered', async () => {
    const { outcome, state } = await interview({ prompter: typing('1<enter>7').prompter }).held;
    expect(outcome).toBe('interrupted');
    expect(state.sheet.profile).toEqual({ role: 'first_line' });
  });

  it('does not ask for the context again once the questions have begun', async () => {
    const before = play(walk({ profile: { role: 'vp' } }), '2<enter>').state.held;
    const { prompter, first } = typing('q');
    await interview({ prompter, state: before }).held;
    expect(first()).toBe(COACHING.items[1]?.ask.self);
  });

  it('goes on with the context where it stopped', async () => {
    const { prompter, first } = typing('');
    const begun = startSheet(START);
    const state = { ...begun, sheet: { ...begun.sheet, profile: { role: 'vp' } as Profile } };
    await interview({ prompter, state }).held;
    expect(first()).toBe('How many people report to you, directly and through others?');
  });

  it('throws what saving throws', async () => {
    const full = new Error('no space left');
    const save = () => {
      throw full;
    };
    await expect(interview({ prompter: typing('1<enter>').prompter, save }).held).rejects.toBe(full);
  });
});

describe('the questions about the context that matter', () => {
  const asks = (condition: ConditionNode | null, form: 'full' | 'screen', known: Profile = {}, screen = false) => {
    const when = condition === null ? null : { source: '', tree: condition };
    const asked = item('one', { type: 'text', when, screen } as const);
    const rubrics = [{ ...COACHING, items: [asked] }];
    return profileQuestions({ rubrics, form, known }).map(({ field }) => field);
  };
  const profile = (field: string): ConditionNode => ({ op: 'name', path: ['profile', field] });

  it('are three for a full form, and the role for a screen', () => {
    expect(asks(null, 'full')).toEqual(['role', 'team_size', 'motion']);
    expect(asks(null, 'screen')).toEqual(['role']);
  });

  it('are joined by those a condition looks at, however deep', () => {
    const deep: ConditionNode = {
      op: 'if',
      test: {
        op: 'not',
        of: {
          op: '&&',
          left: profile('own_quota'),
          right: { op: 'in', left: profile('currency'), right: { op: 'list', items: [profile('cycle_days')] } },
        },
      },
      yes: { op: 'value', value: true },
      no: profile('average_deal_value'),
    };
    expect(asks(deep, 'full')).toEqual([
      'role',
      'team_size',
      'motion',
      'average_deal_value',
      'currency',
      'cycle_days',
      'own_quota',
    ]);
  });

  it('on a screen are those of its own items only', () => {
    expect(asks(profile('cycle_days'), 'screen')).toEqual(['role']);
    expect(asks(profile('cycle_days'), 'screen', {}, true)).toEqual(['role', 'cycle_days']);
  });

  it('leave out what only matters to questions outside of the sitting', () => {
    const when = { source: '', tree: profile('cycle_days') };
    const outside = item('one', { type: 'text', when, relations: [] } as const);
    const rubrics = [{ ...COACHING, items: [outside] }];
    const asked = profileQuestions({ rubrics, form: 'full', known: {} }).map(({ field }) => field);
    expect(asked).toEqual(['role', 'team_size', 'motion']);
  });

  it('are joined by those that are known, so that they can be corrected', () => {
    expect(asks(null, 'screen', { role: 'vp', own_quota: false })).toEqual(['role', 'own_quota']);
  });
});
