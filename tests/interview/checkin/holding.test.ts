import { describe, expect, it } from 'vitest';
import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import { inShort, play } from './script.js';

/** The answers, one after the other, and what the journal holds of them. */
const FIRST_WEEK: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'done and shown, under way, a small move',
    [
      ...['Done', 'A document', 'HR folder', '2026-11-08', 'My manager'],
      'Under way',
      ...['ask what has changed', 'Two joint calls', "The buyer's", "sends last year's figures", '2026-11-13'],
      '',
    ],
    [
      'begun',
      'hiring.scorecard done',
      '(hiring.scorecard.proof: document)',
      '(hiring.scorecard.proof.note: HR folder)',
      '(hiring.scorecard.proof.date: 2026-11-08)',
      'hiring.scorecard shown by {"kind":"document","note":"HR folder","date":"2026-11-08","seen_by":"manager"}',
      'feedback.joint_calls under_way',
      '(try_1.tried: ask what has changed)',
      '(try_1.action: feedback.joint_calls)',
      '(try_1.whose: buyer)',
      "(try_1.expected: sends last year's figures)",
      "m1 of feedback.joint_calls: ask what has changed > buyer: sends last year's figures by 2026-11-13",
      '(try_2.tried: null)',
      'finished',
    ],
  ],
  [
    'said and not shown, moved, nothing new',
    ['Done', 'Nothing yet', 'Moved', '2026-12-10', 'quarter end', ''],
    [
      'begun',
      'hiring.scorecard done',
      '(hiring.scorecard.proof: null)',
      '(feedback.joint_calls.status: moved)',
      '(feedback.joint_calls.to: 2026-12-10)',
      'feedback.joint_calls moved | 2026-12-10 | quarter end',
      '(try_1.tried: null)',
      'finished',
    ],
  ],
  [
    'stuck, and another kind is taken',
    ['Stuck', 'Not knowing', 'Take', 'Under way', ''],
    [
      'begun',
      'hiring.scorecard stuck',
      'hiring.scorecard stuck | does_not_know',
      'hiring.scorecard gives way to hiring.page_with_coach',
      'feedback.joint_calls under_way',
      '(try_1.tried: null)',
      'finished',
    ],
  ],
  [
    'stuck, kept; stuck where nothing else is known; moved without a word',
    ['Stuck', 'The decision', 'Keep trying', 'Stuck', 'Tools', 'an hour less of reports', ''],
    [
      'begun',
      'hiring.scorecard stuck',
      'hiring.scorecard stuck | not_allowed',
      'hiring.scorecard under_way | not_allowed',
      'feedback.joint_calls stuck',
      'feedback.joint_calls stuck | system_prevents',
      'feedback.joint_calls stuck | system_prevents | an hour less of reports',
      '(try_1.tried: null)',
      'finished',
    ],
  ],
  [
    'stuck, and left; stuck, nobody knows why',
    ['Stuck', 'Nobody here', 'Leave', 'Stuck', 'Not sure', '', ''],
    [
      'begun',
      'hiring.scorecard stuck',
      'hiring.scorecard stuck | nobody_can_teach',
      '(hiring.scorecard.instead: leave)',
      'feedback.joint_calls stuck',
      '(feedback.joint_calls.cause: null)',
      '(feedback.joint_calls.help: null)',
      '(try_1.tried: null)',
      'finished',
    ],
  ],
  [
    'two small moves, one of a rep and of no action',
    [
      ...['Under way', 'Under way'],
      ...['ask what has changed', 'None', "The buyer's", 'names a date', ''],
      ...['debrief at once', 'Write the', "A rep's", 'writes three lines', '2026-11-11'],
      '',
    ],
    [
      'begun',
      'hiring.scorecard under_way',
      'feedback.joint_calls under_way',
      '(try_1.tried: ask what has changed)',
      '(try_1.action: null)',
      '(try_1.whose: buyer)',
      '(try_1.expected: names a date)',
      'm1 of null: ask what has changed > buyer: names a date by 2026-11-16',
      '(try_2.tried: debrief at once)',
      '(try_2.action: hiring.scorecard)',
      '(try_2.whose: rep)',
      '(try_2.expected: writes three lines)',
      'm2 of hiring.scorecard: debrief at once > rep: writes three lines by 2026-11-11',
      '(try_3.tried: null)',
      'finished',
    ],
  ],
];

/** After a week with one small move, m1, that belongs to the joint calls. */
const SECOND_WEEK: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'it worked, and the team is to see it',
    [
      'Just that',
      'sent them the same day',
      'Keep it, and show',
      'Something a buyer did',
      'the mail',
      'today',
      'Nobody',
    ],
    [
      'm1 as_expected',
      'm1 as_expected | sent them the same day',
      'm1 as_expected | sent them the same day | share',
      '(m1.proof: buyer_action)',
      '(m1.proof.note: the mail)',
      '(m1.proof.date: 2026-11-16)',
      'm1 shown by {"kind":"buyer_action","note":"the mail","date":"2026-11-16"}',
    ],
  ],
  [
    'something else, without words or proof, is dropped',
    ['Something else', '', 'Drop', 'Nothing to keep'],
    ['m1 something_else', '(m1.words: null)', 'm1 something_else | drop', '(m1.proof: null)'],
  ],
  [
    'nothing came, something was learned',
    ['Nothing', 'too late in the call', 'Keep doing'],
    ['m1 nothing', 'm1 nothing | too late in the call', 'm1 nothing | too late in the call | keep'],
  ],
  ['not yet', ['Not yet'], ['m1 not_yet']],
];

async function afterOneWeek(): Promise<readonly CheckinEntry[]> {
  const move = ['ask what has changed', 'Two joint', "The buyer's", "sends last year's figures", '', ''];
  return (await play(['Done', 'Nothing yet', 'Under way', ...move])).entries;
}

describe('the first check-in', () => {
  it.each(FIRST_WEEK)('%s', async (_name, answers, journal) => {
    const { outcome, added } = await play(answers);
    expect(added.map(inShort)).toEqual(journal);
    expect(outcome).toBe('finished');
    expect(new Set(added.map(({ on }) => on))).toEqual(new Set(['2026-11-09']));
  });

  it('asks about what was said, in these words', async () => {
    const { asked } = await play([
      ...['Done', 'A document', '', '', 'Nobody'],
      ...['Moved', '2026-12-10', ''],
      ...['ask what has changed', 'None', "The buyer's", 'names a date', '', ''],
    ]);
    expect(asked).toEqual([
      '“Write the scorecard”, due 2026-11-09: where does it stand?',
      'What shows that “Write the scorecard” is done?',
      'Where is it?',
      'Which day is it from?',
      'Who else has looked at it?',
      '“Two joint calls a week”, due 2026-12-02: where does it stand?',
      'To which day?',
      'What came in between?',
      'A small move for the coming week: what will you try?',
      'Which action does it belong to?',
      'Whose act will show whether it works?',
      'What will the buyer do if it works?',
      'By which day should it be seen?',
      'One more small move? What will you try?',
    ]);
  });

  it.each([
    ['a day to come', ['Moved'], '2026-11-09', '2026-11-09 is not after today, 2026-11-09.'],
    ['a day of the calendar', ['Moved'], '2026-02-30', 'Type the day as year-month-day, for example 2026-11-16.'],
    ['a day at all', ['Moved'], '', 'Type the day as year-month-day, for example 2026-11-16.'],
    ['a proof that exists', ['Done', 'A document', ''], '2026-11-10', '2026-11-10 is after today, 2026-11-09.'],
    ['one line', ['Moved', '2026-12-01'], 'x'.repeat(301), 'At most 300 characters: one line is enough.'],
    [
      'an act that is named',
      ['Under way', 'Under way', 'x', 'None', "A rep's"],
      '',
      'One line is enough, and it is needed here.',
    ],
  ])('wants %s', async (_name, before, typed, problem) => {
    await expect(play([...before, typed])).rejects.toThrow(problem);
  });
});

describe('a week later', () => {
  const rest = ['Under way', 'Under way', ''];

  it.each(SECOND_WEEK)('%s', async (_name, answers, journal) => {
    const entries = await afterOneWeek();
    const { outcome, added } = await play([...answers, ...rest], { entries, today: '2026-11-16' });
    expect(added.map(inShort)).toEqual([
      'begun',
      ...journal,
      'feedback.joint_calls under_way',
      'hiring.bench under_way',
      '(try_1.tried: null)',
      'finished',
    ]);
    expect(outcome).toBe('finished');
  });

  it('asks first what became of the small move', async () => {
    const { asked } = await play([], { entries: await afterOneWeek(), today: '2026-11-16' });
    expect(asked).toEqual([
      "You meant to try: “ask what has changed”. You hoped to see from the buyer by 2026-11-16: “sends last year's figures”. What happened?",
    ]);
  });

  it('a move that is to be changed is asked for anew, with the same action', async () => {
    const answers = ['Nothing', 'too late', 'Change it', 'Under way', 'Under way'];
    const anew = ['ask before the call', "The buyer's", 'sends them', ''];
    const { added, asked } = await play([...answers, ...anew, ''], {
      entries: await afterOneWeek(),
      today: '2026-11-16',
    });
    expect(asked).toContain('You want to change “ask what has changed”. What will you try?');
    expect(added.map(inShort).slice(-3)).toEqual([
      'm2 of feedback.joint_calls: ask before the call > buyer: sends them by 2026-11-23',
      '(try_1.tried: null)',
      'finished',
    ]);
  });

  it('asks again for what has not come yet, and never for what was told', async () => {
    const once = await play(['Not yet', ...rest], { entries: await afterOneWeek(), today: '2026-11-16' });
    const twice = await play(['Just that', '', 'Keep doing', 'Nothing to keep', ...rest], {
      entries: once.entries,
      today: '2026-11-23',
    });
    const third = await play([], { entries: twice.entries, today: '2026-11-30' });
    expect(third.asked).toEqual(['“Two joint calls a week”, due 2026-12-02: where does it stand?']);
  });
});

describe('a day that has passed', () => {
  it('was done on a day of its own', async () => {
    const { added, asked } = await play(['Done', '2026-11-08', 'Nothing yet', 'Under way', ''], {
      today: '2026-11-16',
    });
    expect(asked[1]).toBe('On which day was it done?');
    expect(added.map(inShort).slice(0, 4)).toEqual([
      'begun',
      'hiring.scorecard done',
      'hiring.scorecard done | 2026-11-08',
      '(hiring.scorecard.proof: null)',
    ]);
  });

  it('is told with what helps once it was moved before', async () => {
    const moved = await play(['Moved', '2026-11-12', '', 'Under way', '']);
    const { whys } = await play(['Moved'], { entries: moved.entries, today: '2026-11-16' });
    expect(whys.at(-1)).toBe(
      'As year-month-day, for example 2026-11-23. It has been moved once before. A smaller step helps: what of it fits into one hour?',
    );
  });
});

describe('a second check-in on one day', () => {
  it('has nothing to ask but what is left', async () => {
    const { entries } = await play(['Under way', 'Under way', '']);
    const { asked, added, outcome } = await play(['Nothing more'], { entries });
    expect(asked).toEqual(["Today's check-in is finished. What is left to do?"]);
    expect([added, outcome]).toEqual([[], 'finished']);
  });

  it('takes one more small move', async () => {
    const { entries } = await play(['Under way', 'Under way', '']);
    const { added } = await play(['Plan one more', 'x', 'None', "A rep's", 'y', '', ''], { entries });
    expect(added.map(inShort)).toContain('m1 of null: x > rep: y by 2026-11-16');
  });

  it('corrects what was said', async () => {
    const { entries } = await play(['Done', 'Nothing yet', 'Under way', '']);
    const { added } = await play(['Correct', 'Under way', 'Done', 'Nothing yet'], { entries });
    expect(added.map(inShort)).toEqual([
      'begun',
      '(again: correct)',
      'hiring.scorecard under_way',
      'feedback.joint_calls done',
      '(feedback.joint_calls.proof: null)',
      'finished',
    ]);
  });
});

describe('a correction', () => {
  it('leaves what is right as it is', async () => {
    const move = ['x', 'None', "A rep's", 'y', '', ''];
    const first = await play(['Done', 'A document', '', '', 'Nobody', 'Under way', ...move]);
    const { added } = await play(['Correct', 'As it is: done', 'Moved', '2026-12-10', ''], { entries: first.entries });
    expect(added.map(inShort)).toEqual([
      'begun',
      '(again: correct)',
      '(hiring.scorecard.kept: done)',
      '(feedback.joint_calls.status: moved)',
      '(feedback.joint_calls.to: 2026-12-10)',
      'feedback.joint_calls moved | 2026-12-10',
      'finished',
    ]);
  });

  it('leaves what was told of a small move as it is', async () => {
    const first = await play(['Under way', 'Under way', 'x', 'None', "A rep's", 'y', '', '']);
    const told = ['Just that', '', 'Keep doing', 'Nothing to keep', 'Under way', 'Under way', ''];
    const { entries } = await play(told, { entries: first.entries, today: '2026-11-16' });
    const { asked, added } = await play(['Correct', 'As it is: just that'], { entries, today: '2026-11-16' });
    expect(added.map(inShort)).toEqual(['begun', '(again: correct)', '(m1.kept: as_expected)']);
    expect(asked.at(-1)).toBe('“Write the scorecard”, due 2026-11-09: where does it stand?');
  });

  it('that was broken off is over with its day', async () => {
    const first = await play(['Under way', 'Under way', '']);
    const broken = await play(['Correct', 'Done'], { entries: first.entries });
    const { asked } = await play([], { entries: broken.entries, today: '2026-11-16' });
    expect(asked).toEqual(['“Two joint calls a week”, due 2026-12-02: where does it stand?']);
  });
});

describe('a check-in that was broken off for a week', () => {
  it('is finished first; then the one of today asks what was not asked today', async () => {
    const broken = await play(['Under way']);
    const { entries } = await play(['Under way', ''], { entries: broken.entries, today: '2026-11-16' });
    const { asked } = await play(['Under way'], { entries, today: '2026-11-16' });
    expect(asked).toEqual([
      '“Write the scorecard”, due 2026-11-09: where does it stand?',
      'A small move for the coming week: what will you try?',
    ]);
  });
});

describe('what begins', () => {
  it('is asked about a week later, or once something was said of it', async () => {
    const { asked } = await play(['Done', 'Nothing yet'], { today: '2026-11-09' });
    expect(asked.at(-1)).toBe('“Two joint calls a week”, due 2026-12-02: where does it stand?');
    const first = await play([], { today: '2026-11-02' });
    expect(first.asked).toEqual(['A small move for the coming week: what will you try?']);
  });
});

describe('before anything is said', () => {
  it('leaves no trace', async () => {
    const { added, outcome } = await play([]);
    expect([added, outcome]).toEqual([[], 'input_ended']);
  });
});
