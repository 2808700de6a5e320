import { describe, expect, test } from 'vitest';
import type { CapScore, RubricScore } from '../../src/core/report/scores.js';
import type { Gap, Report } from '../../src/core/report/types.js';
import { CAUSES } from '../../src/core/words.js';
import { documentOf } from '../../src/render/document/build.js';
import type { Block, Section } from '../../src/render/document/document.js';
import { empty, quick, rich, score } from './fixtures.js';

/** What is said, whatever the format. */

function sections(report: Report): readonly Section[] {
  const { front, details } = documentOf(report);
  return [...front, ...details];
}

/** One section as plain lines, "label: text" for facts. */
function said(report: Report, title: string): string {
  const found = sections(report).find((section) => section.title === title);
  return found === undefined ? '(no such section)' : found.blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'bullets':
      return [...block.items];
    case 'entry':
      return [[block.mark, block.title, block.aside].filter(Boolean).join(' | '), ...block.blocks.flatMap(linesOf)];
    case 'callout':
      return linesOf(block.entry);
    case 'scores':
      return block.rows.map((row) => `${row.name}: ${row.verdict || row.without}`);
    case 'slopes':
      return block.rows.map((row) => `${row.name}: ${row.change}`);
    case 'table':
      return block.rows.map((row) => row.join(' | '));
  }
}

function factsOf(report: Report): string {
  return documentOf(report)
    .facts.map(({ label, text }) => `${label}: ${text}`)
    .join('\n');
}

function withScore(id: string, change: Partial<RubricScore>): Report {
  const views = rich.views.map((view) => ({
    ...view,
    scores: view.scores.map((score) => (score.rubric === id ? { ...score, ...change } : score)),
  }));
  return { ...rich, views };
}

function withGap(report: Report, id: string, change: Partial<Gap>): Report {
  return { ...report, gaps: report.gaps.map((gap) => (gap.rubric === id ? { ...gap, ...change } : gap)) };
}

function withoutCaps(report: Report): Report {
  const views = report.views.map((view) => ({ ...view, scores: view.scores.map((one) => ({ ...one, caps: [] })) }));
  return { ...report, views };
}

function withOverall(claimed: number | null, credited: number | null, target: number | null): Report {
  const overall = [{ about: 'leader' as const, claimed, credited, target, coverage: 1, scored: 4, rubrics: 4 }];
  return { ...rich, views: rich.views.map((view) => ({ ...view, overall })) };
}

describe('order', () => {
  test('page one, then the details', () => {
    const { front, details } = documentOf(rich);
    expect(front.map(({ title }) => title)).toEqual([
      'Where you stand',
      'The one move for this week',
      'Three priorities',
      'What to build on',
      'Leave alone for now',
    ]);
    expect(details.map(({ title }) => title)).toEqual([
      'Every area',
      'What the answers say together',
      'Where the two differ',
      'Claimed, and waiting to be seen',
      'Left open',
      'Numbers and words as given',
      'All recommended actions',
      'What I need from my boss',
      'What the gap costs',
      'What each area means',
      'Sources',
      'How to read this report',
      'Versions',
    ]);
  });

  test('a section without content is left out', () => {
    expect(sections(empty).map(({ title }) => title)).toEqual([
      'Where you stand',
      'The one move for this week',
      'What to build on',
      'Every area',
      'Where the two differ',
      'What each area means',
      'Sources',
      'How to read this report',
      'Versions',
    ]);
    for (const section of [...sections(rich), ...sections(empty), ...sections(quick)]) {
      expect(section.blocks.flatMap(linesOf).filter((line) => line === '')).toEqual([]);
    }
  });
});

describe('opening', () => {
  test('who, when, by whom, in which context, for what use', () => {
    expect(factsOf(rich)).toBe(
      [
        'For: J. Doe, first-line manager',
        'Answered: 2026-11-20, full interview, self-report',
        'Asked: Essentials: 24 questions in 4 areas',
        'Context: team of 7, mid-market deals, 60 deals a quarter of about EUR 18,000, sales cycle of 75 days, carries a quota too, 8 months in the role, 2 of 3 quarters at or above plan',
        'Use: development talks; no basis for hiring, pay or dismissal',
      ].join('\n'),
    );
  });

  test('without a name the id, without a role what was used, a quick look is called one', () => {
    expect(factsOf(empty)).toContain('For: new_vp, role not given; read as first-line manager');
    expect(factsOf(quick)).toContain('2026-11-20, quick look, self-report');
  });

  test('an interview by somebody else says by whom', () => {
    const sheets = [{ rater: 'c_1', relation: 'consultant' as const, hash: null }];
    expect(factsOf({ ...rich, sheets })).toContain('full interview, by the consultant');
  });
});

describe('where you stand', () => {
  test.each([
    [2.4, 2, 3, 'The answers come out 0.6 below the target, 1.0 below it with the proof seen so far.'],
    [2.4, 2.4, 3, 'The answers come out 0.6 below the target. 22'],
    [2.96, 2.5, 3, 'The answers come out 0.1 below the target, 0.5 below it'],
    [3.4, 2.6, 3, 'The answers are at the target. What is missing is somebody else looking at the proof.'],
    [3.4, 3, 3, 'The overall level is at the target, and proof carries it.'],
  ])('claimed %s, proven %s, target %s', (claimed, credited, target, sentence) => {
    expect(said(withOverall(claimed, credited, target), 'Where you stand')).toContain(sentence);
  });

  test('coverage in words; 99.6 % is not all', () => {
    const report = withOverall(3, 3, 3);
    expect(said(report, 'Where you stand')).toContain('22 of 24 questions answered; 4 of 4 areas have enough');
    const views = report.views.map((view) => ({
      ...view,
      overall: view.overall.map((overall) => ({ ...overall, coverage: 0.996 })),
    }));
    expect(said({ ...report, views }, 'Where you stand')).toContain('(99 % of what counts)');
  });

  test('a quick look never says that a target is met', () => {
    const shown = said({ ...withOverall(5, 5, 3), form: 'screen' }, 'Where you stand');
    expect(shown).toContain('This is a quick look');
    expect(shown).not.toContain('at the target');
  });

  test('different abouts are told apart and never averaged', () => {
    const [first] = rich.views[0]?.overall ?? [];
    if (first === undefined) throw new Error('the fixture has an overall level');
    const views = rich.views.map((view) => ({
      ...view,
      overall: [first, { ...first, about: 'organization' as const, claimed: 4, credited: 4 }],
    }));
    const shown = said({ ...rich, views }, 'Where you stand');
    expect(shown).toContain('Leader: The answers come out 0.2 below');
    expect(shown).toContain('Organization: The overall level is at the target');
  });
});

describe('the one move', () => {
  test('an action that ends later is begun this week', () => {
    const action = rich.actions.days_30[0];
    if (action === undefined) throw new Error('the fixture has an action for 30 days');
    const report: Report = { ...rich, headline: { priority: 1, action } };
    expect(said(report, 'The one move to begin this week')).toContain(action.do);
  });

  test('a shared priority is a move in itself, told once', () => {
    const report: Report = { ...rich, headline: { priority: 2, action: null } };
    const move = said(report, 'The one move for this week');
    expect(move).toContain('I will show what stands behind my answers: the dated commit list.');
    expect(said(report, 'Three priorities')).toContain('First move: This is the one move above.');
    expect(said(report, 'Three priorities')).not.toContain('what stands behind my answers');
  });

  test('answering more', () => {
    const priorities: Report['priorities'] = [
      { kind: 'answer_more', id: null, rubrics: ['hiring'], cause: null, picture: null, first_move: null },
    ];
    const report: Report = { ...rich, priorities, headline: { priority: 0, action: null } };
    expect(said(report, 'The one move for this week')).toContain('I will go on with the open questions: Hiring.');
    expect(said(report, 'One priority')).toContain('Why: Hiring: 6 of 8 questions answered.');
  });

  test('nothing open', () => {
    const report: Report = { ...rich, headline: null, priorities: [], questions_answered: 24 };
    expect(said(report, 'The one move for this week')).toBe(
      'Nothing is open. Keep what works, and look again in 90 days.',
    );
    expect(said(empty, 'The one move for this week')).toBe('The open questions come first: they show where to start.');
  });
});

describe('priorities', () => {
  test('a gap: numbers, what it carries, what stands in the way, today, a 5', () => {
    expect(said(rich, 'Three priorities')).toContain(
      [
        '1 | Coaching',
        'Why: Claimed 3.1, proven so far 2.0, target 4.0; first in importance of 4 areas. Together the answers proven so far come to 2.4. The area is proven at 2 at most while Observed skill coaching is not proven at 3; it is proven at 2.0 so far. Advice on what nobody saw is a guess, however much of it there is (grade B). It goes before Hiring: new hires need a manager who coaches in their first weeks.',
        'In the way: What good looks like here is not known yet.',
        'Works on: Observed skill coaching',
        'Today: Level 2: I advised from CRM fields or memory; no next try was written down.',
        'One step up: Level 3: For every rep a conversation was observed within 30 days; one skill was chosen.',
        'A 5 looks like: On top of a 4: reps run this loop with each other; the log went on while I was away.',
        'First move: One observed call, one note, one next try. This is the one move above.',
        '2 | Hiring',
      ].join('\n'),
    );
  });

  test.each(CAUSES)('%s has a sentence', (cause) => {
    const priorities = rich.priorities.map((priority) => ({ ...priority, cause }));
    expect(said({ ...rich, priorities }, 'Three priorities')).toMatch(/In the way: [A-Z].+\./);
  });

  test('another action for this week comes before the first move', () => {
    const action = rich.actions.days_30[0];
    if (action === undefined) throw new Error('the fixture has an action for 30 days');
    const priorities = rich.priorities.map((one, index) => (index === 0 ? { ...one, first_move: action } : one));
    const shown = said({ ...rich, priorities }, 'Three priorities');
    expect(shown).toContain('First move: One observed call, one note, one next try. This is the one move above.');
    expect(shown).toContain(`Then: ${action.title}. ${action.do}`);
  });

  test('a finding brings its own words and its numbers, and is not told again', () => {
    const finding = { kind: 'finding', rubrics: ['coaching'], cause: null, picture: null, first_move: null } as const;
    const report: Report = {
      ...rich,
      priorities: [
        { ...finding, id: 'player_coach' },
        { ...finding, id: 'nobody_owns_coaching' },
        { ...finding, id: 'seen_differently' },
      ],
    };
    const shown = said(report, 'Three priorities');
    expect(shown).toContain('1 | Selling takes the time that coaching needs');
    expect(shown).toContain('Because: own quota: yes; team size: 7; Coaching claimed 3.1');
    expect(shown).toContain('2 | Nobody owns a part of Coaching');
    expect(said(report, 'What the answers say together')).toBe(
      'Not judged, because an answer is missing: Is it the leader?',
    );
  });

  test('a blocked area says what holds it back', () => {
    const priorities = rich.priorities
      .slice(1, 2)
      .map((one) => ({ ...one, id: 'comp_plans', rubrics: ['comp_plans'] }));
    const report = withGap({ ...rich, priorities }, 'comp_plans', { class: 'blocked' });
    expect(said(report, 'One priority')).toContain('"Plan tested on last year" is proven at 3.0 so far.');
  });
});

describe('caps: why is it so low?', () => {
  const cap = (own: Partial<CapScore> = {}): CapScore => ({
    item: 'test',
    title: 'Plan tested on last year',
    below: 4,
    at_most: 3,
    because: 'An untested plan is a bet.',
    grade: 'J',
    claimed: 'triggered',
    credited: 'triggered',
    ...own,
  });
  const held = (change: Partial<RubricScore>) =>
    said(withScore('comp_plans', change), 'Every area')
      .split('\n')
      .at(-1)
      ?.replace(/^.*care\. /, '');
  const [claimed, credited] = [score(3, 3, 3, 4.26), score(3, 3, 3, 3.6)];

  test('what the answers come to, what the cap leaves, the reason with its grade: also where the target is met', () => {
    expect(held({ claimed, credited, caps: [cap()] })).toBe(
      'Together the answers come to 4.3, proven so far 3.6. The area counts as 3 at most while Plan tested on last year is below 4; it stands at 3.0. An untested plan is a bet (grade J). Level 3 reached.',
    );
  });

  test('one that holds only what is claimed, because proof carries less anyway', () => {
    expect(held({ claimed, credited: score(2.6), caps: [cap()] })).toContain(
      'Together the answers come to 4.3. The area',
    );
  });

  test('each of several', () => {
    const two = [cap(), cap({ at_most: 4, because: 'Second reason' })];
    expect(held({ claimed, credited, caps: two })).toContain('Second reason (grade J).');
    expect(held({ claimed, credited, caps: two })).toContain('An untested plan is a bet (grade J).');
  });

  test.each<[string, Partial<CapScore>]>([
    ['not triggered', { claimed: 'clear', credited: 'clear' }],
    ['above the score anyway', { at_most: 4 }],
    ['open', { claimed: 'unanswered', credited: 'unanswered' }],
  ])('%s: nothing is held down', (_, own) => {
    expect(held({ claimed: score(3.75), credited: score(3.6), caps: [cap(own)] })).toBe('Level 3 reached.');
  });

  test('the rule belongs to how the report is read, triggered or not', () => {
    const how = said(
      withScore('comp_plans', { caps: [cap({ claimed: 'clear', credited: 'clear' })] }),
      'How to read this report',
    );
    expect(how).toContain('Compensation plans counts as 3 at most while Plan tested on last year is below 4');
    expect(said(withoutCaps(rich), 'How to read this report')).not.toContain('at most while');
  });

  const openCap = cap({ claimed: 'unanswered', credited: 'unanswered' });
  const open = withGap(
    withScore('comp_plans', { caps: [openCap, { ...openCap, below: 2, at_most: 1 }] }),
    'comp_plans',
    {
      class: 'unknown',
    },
  );
  const told = '"Plan tested on last year" is not answered. While that is open, the target does not count as met.';

  test('an open answer that could hold the area down', () => {
    expect(said(open, 'Every area')).toContain(`${told} Level 3 reached`);
  });

  test('in a quick look no target is met anyway', () => {
    const scores = open.views.map((view) => ({
      ...view,
      scores: view.scores.map((one) => ({ ...one, reached: null })),
    }));
    expect(said({ ...open, views: scores }, 'Every area')).not.toContain('While that is open');
  });

  test('the priority that asks for answers asks for this one', () => {
    const more = { kind: 'answer_more', id: null, rubrics: ['comp_plans'], cause: null } as const;
    const shown = said(
      { ...open, priorities: [{ ...more, picture: null, first_move: null }], headline: null },
      'One priority',
    );
    expect(shown).toContain(`Why: Compensation plans: 1 of 1 question answered. ${told}`);
    expect(shown).toContain('each of these areas is answered; that includes: Plan tested on last year.');
  });

  test('a proof that is missing for it is told with the proof', () => {
    const caps = [cap({ claimed: 'clear', item: 'commit', title: 'Last commit', below: 3, at_most: 2 })];
    const report = withScore('forecasting', { caps, credited: score(2, 2, 2, 2.96) });
    expect(said(report, 'Three priorities')).toContain(
      'Forecasting: claimed 3.4, proven so far 2.0, target 3.0. Together the answers proven so far come to 2.9. The area is proven at 2 at most while Last commit is not proven at 3; it is proven at 2.0 so far. An untested plan is a bet (grade J).',
    );
  });
});

describe('strengths, when none is proven', () => {
  const without: Report = { ...rich, strengths: [] };

  test('a claim that only waits for proof', () => {
    expect(said(without, 'What to build on')).toContain('a word about proof, not about you');
  });

  test('no claim of that height', () => {
    const low = { ...without, ...withScore('comp_plans', { claimed: score(2) }) };
    expect(said({ ...low, strengths: [] }, 'What to build on')).toContain('can be learned one at a time');
  });

  test('too little answered, and the quick look', () => {
    expect(said(empty, 'What to build on')).toContain('as soon as enough is answered');
    expect(said(quick, 'What to build on')).toContain('A quick look is too short');
  });
});

describe('every area', () => {
  test('verdict, then what the bar cannot show', () => {
    expect(said(rich, 'Every area').split('\n')).toEqual([
      'Hiring: gap 1.0',
      'Coaching: gap 0.9',
      'Forecasting: show proof',
      'Compensation plans: on target',
      'Hiring: Provisional: 6 of 8 questions answered. Coaching comes first: new hires need a manager who coaches in their first weeks. Together the answers come to 2.4, proven so far 2.1. The area counts as 2 at most while Work sample is below 3; it stands at 2.0. Without a piece of the job nobody knows what the ratings were about (grade J). Level 2 reached, level 3 not yet. "Role scorecard" is proven at 2.0 so far. The proven level is 2.0.',
      'Coaching: Together the answers proven so far come to 2.4. The area is proven at 2 at most while Observed skill coaching is not proven at 3; it is proven at 2.0 so far. Advice on what nobody saw is a guess, however much of it there is (grade B). Level 2 reached, level 3 not yet. "Observed skill coaching" is proven at 2.0 so far. Level 3 needs a written next try from at least half of the reps. The proven level is 2.0.',
      'Forecasting: The claim is at the target; its proof has not been looked at yet. Level 2 reached, level 3 not yet. The proven level is 2.9.',
      'Compensation plans: Most of it was answered "does not apply": read the level with care. Level 3 reached.',
    ]);
  });

  test('a gap that rounds away is still a gap', () => {
    const claimed = score(2.999, 2.9, 3.1);
    const report = withScore('hiring', { claimed, credited: claimed });
    expect(said(report, 'Every area')).toContain('Hiring: gap 0.1');
  });

  test('without a level words, never a zero', () => {
    const none = { points: null, level: null, raw_points: null, raw_level: null, low: null, high: null };
    const report = withScore('hiring', { status: 'not_applicable', claimed: none, credited: none, reached: null });
    expect(said(withGap(report, 'hiring', { class: 'unknown' }), 'Every area')).toContain('Hiring: answer more');
    const rows = sections(report).find(({ title }) => title === 'Every area')?.blocks[0];
    expect(rows?.kind === 'scores' && rows.rows[0]?.without).toBe('does not apply');
  });

  test('an unanswered must', () => {
    const report = withScore('hiring', { blockers: [{ kind: 'must', item: 'x', title: 'Bench', level: null }] });
    expect(said(report, 'Every area')).toContain('"Bench" is not answered.');
  });

  test('several views are told apart; only the first carries verdicts', () => {
    const [view] = rich.views;
    if (view === undefined) throw new Error('the fixture has a view');
    const report: Report = { ...rich, views: [view, { ...view, relation: 'consultant' }] };
    const shown = said(report, 'Every area').split('\n');
    expect(shown[0]).toBe('As answered by: self-report');
    expect(shown.filter((line) => line === 'Coaching: gap 0.9')).toHaveLength(1);
    expect(said(report, 'Where you stand')).toContain('Leader (consultant)');
  });
});

describe('findings', () => {
  test('every kind of number, known or not', () => {
    const facts: Report['findings'][number]['facts'] = [
      { group: 'profile', name: 'role', rubric: null, title: null, value: 'vp' },
      { group: 'profile', name: 'motion', rubric: null, title: null, value: 'enterprise' },
      { group: 'profile', name: 'months_in_role', rubric: null, title: null, value: null },
      { group: 'profile', name: 'constructor', rubric: null, title: null, value: 'x' },
      { group: 'claimed', name: 'hiring', rubric: 'hiring', title: 'Hiring', value: 2.96 },
      { group: 'credited', name: 'hiring', rubric: 'hiring', title: 'Hiring', value: 2.5 },
      { group: 'coverage', name: 'hiring', rubric: 'hiring', title: 'Hiring', value: 0.996 },
      { group: 'gap', name: 'hiring', rubric: 'hiring', title: 'Hiring', value: 0.58 },
      { group: 'gap', name: 'comp_plans', rubric: 'comp_plans', title: 'Compensation plans', value: -0.75 },
      { group: 'claimed', name: 'coaching', rubric: 'coaching', title: 'Coaching', value: null },
      { group: 'item', name: 'hiring.bench', rubric: 'hiring', title: 'People known before', value: 1.96 },
      { group: 'count', name: 'real_leader', rubric: null, title: null, value: 4 },
      { group: 'share', name: 'unproven', rubric: null, title: null, value: 0.75 },
      { group: 'share', name: 'met', rubric: null, title: null, value: null },
      { group: 'causes', name: 'nobody_can_teach', rubric: null, title: null, value: 2 },
    ];
    const findings = rich.findings.slice(0, 1).map((finding) => ({ ...finding, facts }));
    expect(said({ ...rich, findings }, 'What the answers say together')).toContain(
      `Because: ${[
        'role: VP of sales',
        'kind of selling: enterprise deals',
        'months in the role: not known',
        'constructor: x',
        'Hiring claimed 2.9',
        'Hiring proven so far 2.5',
        'Hiring 99 % answered',
        'Hiring 0.6 below the target',
        'Compensation plans at the target',
        'Coaching: not known',
      ].join('; ')}`,
    );
  });
});

describe('actions', () => {
  test('page one is named, not repeated; other causes by title only', () => {
    const shown = said(rich, 'All recommended actions');
    expect(shown).toContain('One observed call, one note, one next try | Coaching; see page one\nMoves: ');
    expect(shown).toContain('against other causes than the one you named\nA work sample in every final round (Hiring)');
    expect(shown).not.toContain('I will run the same 30-minute discovery call');
  });

  test('effort in words', () => {
    expect(said(rich, 'The one move for this week')).toContain(
      'Effort: 30 minutes per rep a week, about 3.5 hours this week; you, in daily work',
    );
    expect(said(rich, 'All recommended actions')).toContain('Effort: 1 hour once; your boss\n');
  });
});

describe('what I need from my boss', () => {
  test('each kind of request asks for one thing and says when it is met', () => {
    const ask = { rubric: 'hiring', title: 'Hiring', action: null, items: [] };
    const report: Report = {
      ...rich,
      asks_of_sponsor: [
        { ...ask, kind: 'permission' },
        { ...ask, kind: 'teacher' },
        { ...ask, kind: 'owner', items: ['Bench', 'References'] },
      ],
    };
    const shown = said(report, 'What I need from my boss');
    expect(shown).toContain('1 | A permission | Hiring\nWhat this area needs I may not do today.');
    expect(shown).toContain('2 | Somebody who can teach it | Hiring\nNobody near me can teach this.');
    expect(shown).toContain('3 | An owner for this | Hiring\nNobody owns this today: Bench; References.');
    expect(shown.match(/Done when: /g)).toHaveLength(3);
  });

  test('an owner has no boss', () => {
    expect(said({ ...rich, role: 'owner' }, 'What I need from others')).toContain('Coaching');
  });
});

describe('background', () => {
  test('each reason carries the number of its source', () => {
    expect(said(rich, 'What each area means')).toContain('better than conversations do. [1]');
    expect(said(rich, 'Sources').split('\n')).toEqual([
      '[1] Sackett et al., Journal of Applied Psychology, 2022 (grade A) https://doi.org/10.1037/apl0000994',
      '[2] ATD, State of Sales Training, 2021 (grade B)',
    ]);
  });

  test('a source that is cited and not listed gets a number too', () => {
    const rubrics = rich.rubrics.map((rubric) => ({ ...rubric, sources: [] }));
    expect(said({ ...rich, rubrics }, 'Sources')).toContain('[2] ATD, State of Sales Training, 2021 (grade B)');
  });

  test('what the scores are for; a self-report is called an opinion', () => {
    const shown = said(rich, 'How to read this report');
    expect(shown).toContain(
      'For development talks. These scores are no validated basis for hiring, pay or dismissal. A self-report is an opinion until proof has been seen.',
    );
    const sheets = rich.sheets.map((sheet) => ({ ...sheet, relation: 'consultant' as const }));
    expect(said({ ...rich, sheets }, 'How to read this report')).not.toContain('opinion');
  });

  test('hashes are short', () => {
    expect(said(rich, 'Versions')).toContain('hiring 1.0.0 (3f9a1c0b77de)');
    expect(said(rich, 'Versions')).not.toContain('3f9a1c0b77de4');
  });
});
