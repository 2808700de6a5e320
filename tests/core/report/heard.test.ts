import { describe, expect, it } from 'vitest';
import { type Entry, foldEntries } from '../../../src/core/answers/entries.js';
import { asSittingAsks } from '../../../src/core/answers/sitting.js';
import type { Answer, Evidence } from '../../../src/core/answers/types.js';
import { type HeardInterview, heardIn } from '../../../src/core/report/heard.js';
import type { Relation } from '../../../src/core/words.js';
import { level, metric, rubric, text } from '../samples.js';

const proof = (id: string) => ({ evidence: { examples: [`The ${id}`, 'Something else'] } });
const skill = rubric([
  level('page', proof('page')),
  level('forms', proof('forms')),
  level('list', proof('list')),
  level('task', proof('task')),
  level('look', proof('look')),
  level('later', { when: 'answers.page >= 3', ...proof('later') }),
  metric(
    'share',
    [
      {
        knots: [
          [0, 0],
          [100, 100],
        ],
      },
    ],
    proof('share'),
  ),
  text('wish'),
]);

interface Said {
  readonly interviewed?: Relation;
  readonly on?: string;
  readonly words?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, Answer>>;
}

const at = (value: number, ...evidence: Evidence[]): Answer => ({ state: 'answered', value, evidence });
const seen = (note?: string): Evidence => ({
  kind: 'document',
  seen_by: 'consultant',
  ...(note === undefined ? {} : { note }),
});

function interview({ interviewed = 'self', on = '2026-11-20', words = {}, answers = {} }: Said): HeardInterview {
  const entries: Entry[] = [
    ...Object.entries(words).map(([item, said]): Entry => ({ on, kind: 'heard', rubric: 'skill', item, words: said })),
    ...Object.entries(answers).map(([item, answer]): Entry => ({ on, kind: 'answer', rubric: 'skill', item, answer })),
  ];
  const start = {
    subject: { id: 'jd', name: 'J. Doe' },
    rater: { id: 'consultant_1', relation: 'consultant' },
    pack: null,
    rubrics: ['skill@1.0.0'],
    form: 'full',
    interviewed,
    started_on: on,
  } as const;
  return { state: foldEntries(start, entries), rubrics: [skill] };
}

const heard = (first: Said, ...others: Said[]) => heardIn([interview(first), ...others.map(interview)], null);
const wordsIn = (first: Said, ...others: Said[]) =>
  heard(first, ...others).voices.map(({ relation, areas }) => [
    relation,
    areas.flatMap(({ questions }) => questions.flatMap(({ title, words }) => words.map((each) => `${title}: ${each}`))),
  ]);

describe('what was heard', () => {
  it('words with an answer and without one, in the order of the questions', () => {
    const said = { words: { forms: 'Two wrote it down.', page: 'The old ad.' }, answers: { page: at(1) } };
    expect(wordsIn(said)).toEqual([['self', ['page: The old ad.', 'forms: Two wrote it down.']]]);
  });

  it('an answer in words is words', () => {
    expect(wordsIn({ answers: { wish: { state: 'answered', value: 'More time.', evidence: [] } } })).toEqual([
      ['self', ['wish: More time.']],
    ]);
  });

  it('whoever would rather not say is not quoted', () => {
    expect(wordsIn({ words: { page: 'Between us.' }, answers: { page: { state: 'declined' } } })).toEqual([
      ['self', []],
    ]);
    expect(wordsIn({ words: { page: 'Ask HR.' }, answers: { page: { state: 'dont_know' } } })).toEqual([
      ['self', ['page: Ask HR.']],
    ]);
  });

  it('what an answer hides is not quoted either', () => {
    const said = { words: { later: 'Then we looked.' } };
    expect(wordsIn({ ...said, answers: { page: at(4) } })).toEqual([['self', ['later: Then we looked.']]]);
    expect(wordsIn({ ...said, answers: { page: at(1) } })).toEqual([['self', []]]);
  });

  it('the leader first, then the CEO, then the reps together, whatever the order of the interviews', () => {
    const voices = wordsIn(
      { interviewed: 'report', words: { page: 'b' } },
      { interviewed: 'sponsor', words: { page: 'ceo' } },
      { interviewed: 'self', words: { page: 'leader' } },
      { interviewed: 'report', words: { page: 'a' } },
    );
    expect(voices).toEqual([
      ['self', ['page: leader']],
      ['sponsor', ['page: ceo']],
      // Sorted: the second rep's words do not stay second.
      ['report', ['page: a', 'page: b']],
    ]);
  });

  it('how many were asked, and on which days', () => {
    const { voices } = heard(
      { interviewed: 'report', on: '2026-11-22', words: { page: 'b' } },
      { interviewed: 'report', on: '2026-11-20', words: { page: 'a' } },
    );
    expect(voices[0]).toMatchObject({ people: 2, days: ['2026-11-20', '2026-11-22'] });
  });
});

describe('the data request', () => {
  const requests = (first: Said, ...others: Said[]) =>
    heard(first, ...others).requests.map(
      ({ what, from, received }) => `${what} / ${from}${received ? ' / received' : ''}`,
    );
  const five = { page: at(3), forms: at(4), list: at(5), task: at(3), look: at(3) };

  it('asks for what was claimed at a level that needs proof', () => {
    expect(requests({ answers: { ...five, later: at(2) } })).toEqual(
      ['page', 'forms', 'list', 'task', 'look'].map((id) => `The ${id} / self`),
    );
  });

  it('with few such claims, for whatever else there is to show; never for what is said not to be there', () => {
    const share: Answer = { state: 'answered', value: { now: 40, source: 'CRM', period: 'Q3' }, evidence: [] };
    expect(requests({ answers: { page: at(1), forms: at(2), list: at(3), share } })).toEqual([
      'The forms / self',
      'The list / self',
      'The share / self',
    ]);
    expect(requests({ answers: { page: { state: 'dont_know' }, forms: { state: 'declined' } } })).toEqual([]);
  });

  it('says what somebody has looked at', () => {
    const told: Evidence = { kind: 'document', note: 'the folder' };
    expect(requests({ answers: { page: at(4, seen('v3')), forms: at(4, told), list: at(4, seen()) } })).toEqual([
      'The page (v3) / self / received',
      'The forms / self',
      'The list / self / received',
    ]);
  });

  it('a statement shows nothing', () => {
    expect(requests({ answers: { page: at(4, { kind: 'statement', seen_by: 'consultant' }) } })).toEqual([
      'The page / self',
    ]);
  });

  it('is sent to the leader and the CEO, and never to a rep; nothing is asked for twice', () => {
    expect(
      requests(
        { interviewed: 'report', answers: { list: at(4) } },
        { interviewed: 'sponsor', answers: { page: at(3), forms: at(3) } },
        { interviewed: 'self', answers: { page: at(4, seen('v3')) } },
      ),
    ).toEqual(['The page (v3) / self / received', 'The forms / self', 'The list / self']);
  });

  it('what only the CEO was asked is the CEO to show', () => {
    const ceo = { interviewed: 'sponsor', answers: { page: at(3) } } as const;
    expect(requests(ceo)).toEqual(['The page / sponsor']);
    const leader = interview({ answers: { forms: at(3) } });
    const narrow = { id: 'leader', relation: 'self', title: 'With the leader', items: { skill: ['forms'] } } as const;
    const asked = heardIn([{ ...leader, rubrics: asSittingAsks(narrow, [skill]) }, interview(ceo)], null).requests;
    expect(asked.map(({ what, from }) => `${what} / ${from}`)).toEqual(['The page / sponsor', 'The forms / self']);
  });

  it('is due a week after the last interview, over the end of a year too, or on the day that was said', () => {
    expect(heard({ on: '2026-11-20' }, { on: '2026-12-28' }).by).toBe('2027-01-04');
    expect(heardIn([interview({})], '2026-12-01').by).toBe('2026-12-01');
  });
});
