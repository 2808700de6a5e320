import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/interview/pages/index.js';
import { PROFILE_QUESTIONS } from '../../src/interview/profile/questions.js';
import { COACHING, HIRING, item, walk } from './fixtures.js';
import { inShort, play } from './keys.js';

/** A third area whose name and one of whose ids are like those of another. */
const SALES_HIRING = {
  ...HIRING,
  id: 'comp_plans',
  title: 'Sales pay plans',
  items: [
    item('kit', { type: 'yes_no', title: 'A kit for pay', ask: { self: 'Is there a kit?' }, reverse: false } as const),
    item('signed', { type: 'yes_no', title: 'Signed before', ask: { self: 'Is it signed?' }, reverse: false } as const),
    item('tested', { type: 'yes_no', title: 'Tested before', ask: { self: 'Is it tested?' }, reverse: false } as const),
  ],
};

const start = () => walk({ rubrics: [COACHING, HIRING, SALES_HIRING] });
const reached = (typed: string, from = start()) => play(from, typed).state;
const said = (typed: string, from = start()) => reached(typed, from).message?.text;

describe('sections', () => {
  it('are named where the first of their questions comes, with how many there are', () => {
    expect(said('2<enter>')).toBe('Saved.');
    expect(said('g4<enter>1<enter>')).toBe('Saved. Next: Hiring, 4 questions.');
    expect(said('g8<enter>a wish<enter>')).toBe('Saved. Next: Sales pay plans, 3 questions.');
    expect(reached('g4<enter>1<enter>').message?.tone).toBe('news');
  });

  it('are named at the very first question, and for one that is left open', () => {
    expect(said('')).toBe('First: Coaching, 4 questions.');
    expect(said('g4<enter>s')).toBe('Left open for now; the review at the end lists it. Next: Hiring, 4 questions.');
  });

  it('cost no key: the next key already answers', () => {
    expect(play(start(), 'g4<enter>1<enter>1<enter>').entries.map(inShort)).toEqual([
      'coaching.rhythm = "never"',
      'hiring.kit = ["scorecard"]',
    ]);
  });

  it('are not named where there is only one, nor on the way back, nor when coming from the review', () => {
    expect(said('', walk({ rubrics: [COACHING] }))).toBeUndefined();
    expect(said('g5<enter>b')).toBeUndefined();
    expect(said('greview<enter>4<enter>1<enter>')).toBe('Saved.');
  });
});

describe('going to', () => {
  const at = (typed: string) => cardOf(reached(`g${typed}<enter>`)).header[0]?.replace(/ · about.*/, '');

  it.each([
    ['6', 'Question 6 of 11 · Hiring'],
    ['rhythm', 'Question 4 of 11 · Coaching'],
    ['hiring.kit', 'Question 5 of 11 · Hiring'],
    ['COMP_PLANS.KIT', 'Question 9 of 11 · Sales pay plans'],
    ['hiring', 'Question 5 of 11 · Hiring'],
    ['comp_plans', 'Question 9 of 11 · Sales pay plans'],
    ['pay plans', 'Question 9 of 11 · Sales pay plans'],
    ['coach', 'Question 1 of 11 · Coaching'],
    ['signed bef', 'Question 10 of 11 · Sales pay plans'],
    ['review', 'Review · 0 of 11 done'],
  ])('%s', (typed, expected) => expect(at(typed)).toBe(expected));

  it.each([
    ['99', 'There are 11 questions; 99 is none of them.'],
    ['kit', '"kit" is in several sections: type hiring.kit or comp_plans.kit.'],
    ['before', '"before" fits "Signed before" or "Tested before": type more of it.'],
    ['ing', '"ing" fits "Coaching" or "Hiring": type more of it.'],
    ['rythm', 'There is no question "rythm" here; did you mean "rhythm"?'],
    ['hirng', 'There is no question "hirng" here; did you mean "hiring"?'],
    ['reviw', 'There is no question "reviw" here; did you mean "review"?'],
    ['zzz', 'There is no question "zzz" here.'],
    ['context', 'There is no question "context" here.'],
  ])('%s is refused with what there is instead', (typed, expected) => expect(said(`g${typed}<enter>`)).toBe(expected));

  it('says of a question that answers hide that they do', () => {
    expect(said('1<enter>gagain<enter>')).toBe('"again" is not asked here: earlier answers leave it out.');
  });

  it('is told on its page what can be typed', () => {
    expect(cardOf(reached('g')).hints[0]).toBe(
      'A number from 1 to 11, an id, a section or part of a title, "review". Enter goes to the first open question.',
    );
    const known = { role: 'vp' } as const;
    const withContext = walk({ context: PROFILE_QUESTIONS.slice(0, 1), profile: known });
    expect(cardOf(reached('g', withContext)).hints[0]).toContain('"review" or "context"');
  });
});

describe('parked answers', () => {
  it('are told when they are parked and when they come back', () => {
    const answered = reached('2<enter>3<enter><enter>');
    expect(said('g1<enter>1<enter>', answered)).toBe(
      'Saved. One other answer is parked; it comes back if you change this back.',
    );
    expect(said('g1<enter>1<enter>b2<enter>', answered)).toBe('Saved. A parked answer is back.');
    expect(said('g1<enter>1<enter>b1<enter>', answered)).toBeUndefined();
  });
});

describe('commands that are not to be had', () => {
  const REVIEW = 'greview<enter>';
  it.each([
    [`${REVIEW}s`, 'There is nothing to skip here: a number goes to its question, f finishes.'],
    [`${REVIEW}d`, 'There is no question of a rubric here; "don\'t know" answers one.'],
    [`${REVIEW}w`, 'A note goes with an answer; go to its question first.'],
    [`${REVIEW}u`, 'There is no answer here to take back.'],
    [`${REVIEW}v`, 'The editor opens from a note and from an answer in words.'],
    ['f', 'The review at the end finishes the interview; go to "review" to be there now.'],
    ['c', 'The context is corrected from the review, or by going to "context".'],
    ['u', 'There is no answer here to take back.'],
    ['4<enter>s', 'There is no question here to skip.'],
    ['g/g<enter>', 'Finish this step or leave it first; then go anywhere.'],
  ])('%s says why', (typed, expected) => expect(said(typed)).toBe(expected));

  it('the reason that is missing is explained: the question belongs to the role', () => {
    const reasons = (typed: string) => cardOf(reached(typed)).hints;
    expect(reasons('x')).toEqual([]);
    expect(reasons('g4<enter>x')).toEqual([
      "Somebody else's job is no reason here: the question belongs to the role, whoever does it now.",
    ]);
  });
});
