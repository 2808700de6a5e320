import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/interview/pages/index.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { startWalk } from '../../src/interview/walk.js';
import { COACHING, GAPS, HIRING, TODAY, walk } from './fixtures.js';
import { inShort, play } from './keys.js';

/** Keys, and the entries they lead to. Questions in order: observed, again, rescue, rhythm · kit, hit_rate, week, wish. */
const TABLE: readonly (readonly [title: string, keys: string, entries: readonly string[]])[] = [
  ['a level below the proof limit goes straight on', '2<enter>', ['coaching.observed = 2']],
  ['arrows choose as well', '<down><down><down><up><enter>', ['coaching.observed = 2']],
  ['Enter without a choice answers nothing', '<enter><enter>', []],
  ['a choice that is not confirmed is no answer', '3', []],
  ['a claim is saved before its proof is asked for', '4<enter>', ['coaching.observed = 4']],
  ['nothing to hand costs one key', '4<enter><enter>1<enter>', ['coaching.observed = 4', 'coaching.again = 1']],
  [
    'a document with its place and day',
    '4<enter>1<enter>profile v3<enter>2026-10-02<enter>',
    ['coaching.observed = 4', 'coaching.observed = 4 (document, profile v3, 2026-10-02)'],
  ],
  [
    'evidence without details',
    '4<enter>5<enter><enter><enter>1<enter>',
    ['coaching.observed = 4', 'coaching.observed = 4 (recording)', 'coaching.again = 1'],
  ],
  [
    'e takes a choice that is not confirmed yet',
    '2e3<enter><enter>today<enter>1<enter>',
    ['coaching.observed = 2', `coaching.observed = 2 (calendar, ${TODAY})`, 'coaching.again = 1'],
  ],
  [
    'evidence can be added later and removed',
    '4<enter>1<enter>a<enter><enter>be4<enter>b<enter><enter>e9<enter>',
    [
      'coaching.observed = 4',
      'coaching.observed = 4 (document, a)',
      'coaching.observed = 4 (document, a) (crm, b)',
      'coaching.observed = 4',
    ],
  ],
  ['evidence needs an answer', 'ew', []],
  [
    'w notes something beside the answer, then asks for proof all the same',
    '3wby the way<enter><enter>1<enter>',
    ['coaching.observed = 3', 'coaching.observed = 3 note "by the way"', 'coaching.again = 1'],
  ],
  ['an empty note changes nothing', '2<enter>bw<enter>', ['coaching.observed = 2']],
  ["don't know is an answer", 'd', ['coaching.observed dont_know']],
  ['saying so twice is one entry', 'dbd', ['coaching.observed dont_know']],
  ['rather not say, said twice: a stray letter does not say it', 'rr', ['coaching.observed declined']],
  ['rather not say, once: nothing yet', 'r', []],
  ['rather not say, and then an answer', 'r2<enter>', ['coaching.observed = 2']],
  ['does not apply, with the reason', 'x2<enter>', ['coaching.observed not_applicable no_case_yet']],
  ["somebody else's job: nobody's", 'x1<enter>1<enter>', ['coaching.observed not_applicable not_my_job nobody']],
  [
    "somebody else's job, typed",
    'x1<enter>7<enter>our agency<enter>',
    ['coaching.observed not_applicable not_my_job our agency'],
  ],
  ['b leaves the reason without an answer', 'x1<enter>b2<enter>', ['coaching.observed = 2']],
  ['x where it is no answer', '2<enter>x', ['coaching.observed = 2']],
  ['skipping leaves a question open', 'ss1<enter>', ['coaching.rescue = true']],
  ['keeping an answer is no entry', '2<enter>b<enter>1<enter>', ['coaching.observed = 2', 'coaching.again = 1']],
  ['changing an answer', '2<enter>b1<enter>', ['coaching.observed = 2', 'coaching.observed = 1']],
  [
    'evidence and note stay when the level changes',
    '4<enter>1<enter><enter><enter>bwn<enter>5<enter>',
    [
      'coaching.observed = 4',
      'coaching.observed = 4 (document)',
      'coaching.observed = 4 (document) note "n"',
      'coaching.observed = 5 (document) note "n"',
    ],
  ],
  ['u takes an answer back', '2<enter>bu', ['coaching.observed = 2', 'coaching.observed taken back']],
  ['y and n say yes and no', 'ssn<enter><enter>by<enter>', ['coaching.rescue = false', 'coaching.rescue = true']],
  ['a choice by its number', 'sss2<enter><enter>', ['coaching.rhythm = "monthly"']],
  ['Caps Lock does no harm', 'D', ['coaching.observed dont_know']],
  ['ticking and unticking', 'ssss1231<enter>', ['hiring.kit = ["sample","references"]']],
  ['the space bar ticks where the arrows are', 'ssss<down><down> <enter>', ['hiring.kit = ["sample"]']],
  ['none of these clears the rest', 'ssss120<enter>', ['hiring.kit = ["none"]']],
  ['and the rest clears none of these', 'ssss01<enter>', ['hiring.kit = ["scorecard"]']],
  ['nothing ticked is no answer', 'ssss11<enter>', []],
  [
    'a metric, one field after the other',
    'sssss60<enter>50 %<enter>2026 H1<enter>CRM<enter>',
    ['hiring.hit_rate = {"now":60,"before":50,"period":"2026 H1","source":"CRM"}'],
  ],
  [
    'the number before may be left out',
    'sssss12,5<enter><enter>2026 H1<enter>CRM<enter>',
    ['hiring.hit_rate = {"now":12.5,"period":"2026 H1","source":"CRM"}'],
  ],
  ['a number out of range is asked again', 'sssss160<enter><delete_line>60<enter>', []],
  [
    'going through a metric again changes nothing',
    'g6<enter>60<enter>50<enter>H1<enter>CRM<enter>/g<enter>6<enter><enter><enter><enter><enter>',
    ['hiring.hit_rate = {"now":60,"before":50,"period":"H1","source":"CRM"}'],
  ],
  [
    '/b and up go to the field before',
    'g6<enter>60<enter>50<enter>/b<enter><up><delete_line>70<enter><enter>H1<enter>CRM<enter>',
    ['hiring.hit_rate = {"now":70,"before":50,"period":"H1","source":"CRM"}'],
  ],
  [
    'going through ticks again changes nothing',
    'g5<enter>13<enter><enter>/b<enter><enter>',
    ['hiring.kit = ["scorecard","references"]'],
  ],
  ['evidence needs more than "don\'t know"', 'dbe', ['coaching.observed dont_know']],
  [
    'a note goes with "don\'t know" too',
    'dbwask HR<enter>',
    ['coaching.observed dont_know', 'coaching.observed dont_know note "ask HR"'],
  ],
  [
    '/b goes back to the list of owners',
    'x1<enter>7<enter>/b<enter>5<enter>',
    ['coaching.observed not_applicable not_my_job hr'],
  ],
  ['half a metric is no answer', 'sssss60<enter>50<enter>', []],
  [
    'an allocation, with a slip mended',
    'g7<enter>50<enter>20<enter>20<enter><delete_line>30<enter>',
    ['hiring.week = {"people":50,"deals":20,"inside":30}'],
  ],
  ['skipping where one types', 'g8<enter>/s<enter>', []],
  ['a path is a text, not a command', 'g8<enter>/srv/files/plan.txt<enter>', ['hiring.wish = "/srv/files/plan.txt"']],
  ['a paste keeps its lines', 'g8<enter><paste:one\r\ntwo\n><enter>', ['hiring.wish = "one\\ntwo"']],
  ['commands in a text field', 'g8<enter>/d<enter>', ['hiring.wish dont_know']],
  ['commands by name', 'g8<enter>/rather not say<enter>', ['hiring.wish declined']],
];

describe('keys and the entries they lead to', () => {
  it.each(TABLE)('%s', (_title, typed, expected) => {
    const { entries } = play(walk(), typed);
    expect(entries.map(inShort)).toEqual(expected);
    expect(entries.every(({ on }) => on === TODAY)).toBe(true);
  });
});

/** What is asked now, and what was said. */
function seen(state: WalkState) {
  const card = cardOf(state);
  return { ask: card.ask, header: card.header[0], given: card.answer.given, said: state.message?.text };
}

describe('walking', () => {
  it('counts questions and minutes, skipped ones included', () => {
    expect(seen(walk()).header).toBe('Question 1 of 8 · Coaching · about 6 minutes left');
    expect(seen(play(walk(), 'ss').state).header).toBe('Question 3 of 8 · Coaching · about 6 minutes left');
    expect(seen(play(walk(), 'dddd').state).header).toBe('Question 5 of 8 · Hiring · about 3 minutes left');
  });

  it('parks what a changed answer hides, and brings it back', () => {
    const answered = play(walk(), '2<enter>2<enter>').state;
    const hidden = play(answered, 'bb1<enter>').state;
    expect(seen(hidden).ask).toBe('Did you take over a call last month?');
    expect(seen(hidden).header).toContain('Question 2 of 7');
    const back = play(hidden, 'b2<enter>').state;
    expect(seen(back)).toMatchObject({ ask: COACHING.items[1]?.ask.self, given: '2' });
  });

  it('shows the former answer on the way back, in words where it has no number', () => {
    expect(seen(play(walk(), '2<enter>b').state).given).toBe('2');
    expect(seen(play(walk(), 'db').state).given).toBe("don't know");
    expect(seen(play(walk(), 'x1<enter>1<enter>b').state).given).toContain('whose: nobody');
  });

  it('asks everybody in their own wording, and proof only of those whose claims need it', () => {
    expect(seen(walk({ relation: 'report' })).ask).toBe(COACHING.items[0]?.ask.report);
    const report = play(walk({ relation: 'report' }), '5<enter>').state;
    expect(report.page.kind).toBe('question');
    expect(play(walk({ relation: 'sponsor' }), '5<enter>').state.page.kind).toBe('evidence');
  });

  it('lets a consultant say what they have seen', () => {
    const { entries } = play(walk({ relation: 'consultant' }), '4<enter>1<enter>v3<enter><enter>1<enter>');
    expect(entries.map(inShort).at(-1)).toBe('coaching.observed = 4 (document, v3, consultant)');
    const told = play(walk({ relation: 'consultant' }), '4<enter>1<enter>v3<enter><enter>n<enter>');
    expect(told.entries.map(inShort).at(-1)).toBe('coaching.observed = 4 (document, v3)');
  });

  it('says what is wrong where it is wrong', () => {
    const said = (typed: string) => seen(play(walk(), typed).state).said;
    expect(said('<enter>')).toBe('Choose an answer first, or press s to decide later.');
    expect(said('z')).toBe('"z" does nothing here. ? explains the keys.');
    expect(said('b')).toBe('This is the first question.');
    expect(said('2<enter>x')).toBe('Every team has an answer to this one; "don\'t know" is an answer, too.');
    expect(said('sssssabc<enter>')).toBe('Type a number in digits, for example 12.5.');
    expect(said('sssss160<enter>')).toBe('Expected 100 or less (% of hires), found 160.');
    expect(said('sssss1.200<enter>')).toContain('Is that 1200');
    expect(said('g7<enter>10<enter><enter>')).toBe('Type a number; 0 if it takes no time.');
    expect(said('g7<enter>10<enter>10<enter>10<enter>')).toContain('30 %');
    expect(said('4<enter>1<enter><enter>2026-02-30<enter>')).toContain('year-month-day');
    expect(said('4<enter>1<enter><enter>2027-01-01<enter>')).toBe(`2027-01-01 is after today, ${TODAY}.`);
    expect(said('g99<enter>')).toBe('There are 8 questions; 99 is none of them.');
    expect(said('gobservde<enter>')).toBe('There is no question "observde" here; did you mean "observed"?');
    expect(said('1<enter>gagain<enter>')).toContain('earlier answers leave it out');
    expect(said('g8<enter>/z<enter>')).toContain('There is no command /z');
  });

  it('goes to a question by number, id, rubric, or to the first open one', () => {
    const asked = (typed: string) => seen(play(walk(), typed).state).header;
    expect(asked('g6<enter>')).toContain('Question 6');
    expect(asked('grhythm<enter>')).toContain('Question 4');
    expect(asked('ghiring.kit<enter>')).toContain('Question 5');
    expect(asked('ghiring<enter>')).toContain('Question 5');
    expect(asked('1<enter>g7<enter>/g<enter><enter>')).toContain('Question 2');
  });

  it('comes back from help and from go to, with nothing lost', () => {
    const chosen = play(walk(), '3').state;
    expect(play(chosen, '?<enter>').state.page).toEqual(chosen.page);
    expect(play(chosen, '?<down><down>b').state.page).toEqual(chosen.page);
    expect(play(chosen, 'g/b<enter>').state.page).toEqual(chosen.page);
    expect(play(chosen, 'g<escape>').state.page).toEqual(chosen.page);
  });

  it('keeps a typed answer that a command was begun in', () => {
    const answered = play(walk(), 'g8<enter>a wish<enter>').state;
    const helped = play(answered, 'b/?<enter><enter>').state;
    expect(helped.page.input).toMatchObject({ texts: ['a wish'] });
    expect(play(answered, 'b/<backspace>').state.page.input).toMatchObject({ texts: ['a wish'] });
  });
});

const ALL =
  '2<enter>1<enter>y<enter>1<enter>0<enter>60<enter>50<enter>H1<enter>CRM<enter>50<enter>50<enter>0<enter>more time<enter>';

describe('the end', () => {
  it('finishes from the review when everything is answered', () => {
    const { entries, outcome } = play(walk(), `${ALL}<enter>`);
    expect(entries).toHaveLength(9);
    expect(inShort(entries[8] as never)).toBe('finished');
    expect(outcome).toBe('finished');
  });

  it('does not finish by a stray Enter while questions are open', () => {
    const review = play(walk(), 'sssss/s<enter>/s<enter>/s<enter>').state;
    expect(review.page.kind).toBe('review');
    const again = play(review, '<enter>');
    expect(again.outcome).toBeUndefined();
    expect(again.state.message?.text).toContain('8 questions are still open');
    expect(play(review, 'f').outcome).toBe('finished');
  });

  it('lists what is open and what nothing shows, jumps there and comes back', () => {
    const review = play(walk(), '4<enter><enter>1<enter>ssg8<enter>x<enter>').state;
    const body = cardOf(review).body;
    expect(body.as === 'pick' && body.options.map(({ label, aside }) => [label, aside])).toEqual([
      ['1', 'nothing shows it yet'],
      ['3', 'not answered'],
      ['4', 'not answered'],
      ['5', 'not answered'],
      ['6', 'not answered'],
      ['7', 'not answered'],
    ]);
    expect(play(review, '3<enter>y<enter>').state.page.kind).toBe('review');
    const shown = play(review, '1<enter>2<enter>Q3 report<enter><enter>');
    expect(shown.entries.map(inShort)).toEqual(['coaching.observed = 4 (metric, Q3 report)']);
    expect(shown.state.page.kind).toBe('review');
    expect(play(review, 'g2<enter><enter>').state.page.kind).toBe('review');
    expect(seen(play(review, 'b').state).header).toContain('Question 8');
  });

  it('asks what stands in the way of the open gaps', () => {
    const start = walk({ gaps: GAPS });
    const { entries, outcome } = play(start, `${ALL}<enter>3<enter>6<enter>`);
    expect(entries.slice(8).map(inShort)).toEqual(['cause of coaching: system_prevents', 'finished']);
    expect(outcome).toBe('finished');
    const mended = play(start, `${ALL}<enter>3<enter>b1<enter>s`);
    expect(mended.entries.slice(8).map(inShort)).toEqual([
      'cause of coaching: system_prevents',
      'cause of coaching: does_not_know',
      'finished',
    ]);
  });

  it('leaves from anywhere with what was answered', () => {
    for (const typed of ['q', '2<enter>q', '4<enter>q', 'x1<enter>q', '?q', 'g8<enter>half/q', 'g8<enter>/q<enter>']) {
      const { outcome, entries } = play(walk(), typed);
      expect(outcome, typed).toBe(typed.includes('half') ? undefined : 'left');
      expect(entries.filter(({ kind }) => kind === 'finished')).toEqual([]);
    }
  });

  it('starts a resumed session at its first open question', () => {
    const { state } = play(walk(), '2<enter>ss2<enter><enter>q');
    const again = startWalk({ rubrics: [COACHING, HIRING], state: state.held, openGaps: () => [] });
    expect(seen(again).header).toContain('Question 2 of 8');
  });

  it('reopens a finished session with the first change, not before', () => {
    const finished = play(walk(), `${ALL}<enter>`).state.held;
    const again = startWalk({ rubrics: [COACHING, HIRING], state: finished, openGaps: () => [] });
    expect(again.page.kind).toBe('review');
    expect(play(again, '<enter>')).toMatchObject({ entries: [], outcome: 'finished' });
    const changed = play(again, 'g1<enter>1<enter><enter>');
    expect(changed.entries.map(inShort)).toEqual(['reopened', 'coaching.observed = 1', 'finished']);
  });

  it('has something to say when there is nothing to ask', () => {
    const empty = startWalk({ rubrics: [], state: walk().held, openGaps: () => [] });
    expect(empty.page.kind).toBe('review');
    expect(play(empty, 'b<enter>').outcome).toBe('finished');
  });
});
