import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/core/answers/read.js';
import { DAY_OF_COPY, redactSheets, TAKEN_OUT } from '../../../src/core/answers/redact.js';
import type { AnswerSheet, Profile } from '../../../src/core/answers/types.js';
import { assess } from '../../../src/core/assess.js';
import { yamlText } from '../../../src/core/documents/yaml_write.js';
import type { Report } from '../../../src/core/report/types.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import { answered, compile, type Question } from '../arbitraries.js';
import { type Answers, level, MAY_NOT_APPLY, measured, metric, pack, rubric, STAMP, sheet, text } from '../samples.js';
import { exampleFiles, packs, rubrics as shipped } from '../shipped.js';

const asked = rubric([
  level('a', MAY_NOT_APPLY),
  level('b', MAY_NOT_APPLY),
  metric('m', [
    {
      knots: [
        [0, 0],
        [100, 100],
      ],
    },
  ]),
  text('t'),
]);
const original = (answers: Answers, own: object = {}): AnswerSheet => ({ ...sheet(answers), ...own });
const redact = (...sheets: readonly AnswerSheet[]) =>
  redactSheets(sheets.map((each) => ({ sheet: each, rubrics: [asked] })));
const copyOf = (answers: Answers, own: object = {}) => redact(original(answers, own)).sheets[0];
const answerTo = (given: unknown) => copyOf({ a: given })?.answers.skill?.a;
const noted = { note: 'Ask Ann at Acme', date: '2026-10-31', seen_by: 'consultant' } as const;

describe('what a copy holds of each field', () => {
  it.each<[string, unknown, unknown]>([
    // field, in the original, in the copy
    ['a value', 3, { state: 'answered', value: 3, evidence: [] }],
    ['a note', { value: 3, note: 'Ann does' }, { state: 'answered', value: 3, evidence: [] }],
    [
      'evidence: its kind, age and who saw it',
      { value: 4, evidence: [{ kind: 'crm', ...noted }] },
      { state: 'answered', value: 4, evidence: [{ kind: 'crm', date: '1999-12-12', seen_by: 'consultant' }] },
    ],
    ['a note without an answer', { state: 'dont_know', note: 'Ann knows' }, { state: 'dont_know' }],
    [
      'whose it is',
      { state: 'not_applicable', reason: 'not_my_job', whose: 'Ann', note: 'since May' },
      { state: 'not_applicable', reason: 'not_my_job', whose: 'owner_1' },
    ],
    [
      'that it is nobody’s: a finding that names nobody',
      { state: 'not_applicable', reason: 'not_my_job', whose: ' Nobody' },
      { state: 'not_applicable', reason: 'not_my_job', whose: 'nobody' },
    ],
  ])('%s', (_field, given, kept) => {
    expect(answerTo(given)).toEqual(kept);
  });

  it('a number without where it comes from, a text without its words', () => {
    const kept = copyOf({ m: { ...measured(60, 50), note: 'Acme' }, t: 'Ann is great' })?.answers.skill;
    expect(kept?.m).toMatchObject({ value: { now: 60, before: 50, source: TAKEN_OUT, period: TAKEN_OUT } });
    expect(kept?.t).toEqual({ state: 'answered', value: TAKEN_OUT, evidence: [] });
  });

  it('the profile as it is, but for what the quarters came to', () => {
    const quarters = [
      { period: '2026 Q1 Acme', plan: 2_000_000, actual: 1_500_000 },
      { period: '2026 Q2 Acme', plan: 2_500_000, actual: 3_000_000 },
    ];
    const profile: Profile = { role: 'vp', team_size: 12, average_deal_value: 38_000, currency: 'EUR', quarters };
    expect(copyOf({}, { profile })?.profile).toEqual({
      ...profile,
      quarters: [
        { period: 'quarter 1', plan: 66.7, actual: 50 },
        { period: 'quarter 2', plan: 83.3, actual: 100 },
      ],
    });
  });

  it('nothing of what the gap costs: no score depends on it', () => {
    const costs = { period: 'a year', currency: 'EUR', regretted_exits: { exits: 2, cost_each: 40_000 } };
    expect(copyOf({}, { profile: { role: 'vp', costs } })?.profile).toEqual({ role: 'vp' });
  });

  it('quarters without any revenue', () => {
    const quarters = [{ period: 'Q1', plan: 0, actual: 0 }];
    expect(copyOf({}, { profile: { quarters } })?.profile.quarters).toEqual([
      { period: 'quarter 1', plan: 0, actual: 0 },
    ]);
  });
});

describe('several sheets', () => {
  const leader = original({ a: { state: 'not_applicable', reason: 'not_my_job', whose: 'Ann  Lee' } });
  const other = original(
    {},
    { subject: { id: 'mx' }, rater: { id: 'mx', relation: 'self' }, answered_on: '2026-11-10' },
  );
  const above = original(
    { a: { state: 'not_applicable', reason: 'not_my_job', whose: 'ann lee' } },
    { rater: { id: 'boss', relation: 'sponsor' }, answered_on: '2026-11-25' },
  );

  it('about one leader belong together; others stay apart', () => {
    const { sheets } = redact(leader, above, other);
    expect(sheets.map(({ subject }) => subject)).toEqual([{ id: 'leader_1' }, { id: 'leader_1' }, { id: 'leader_2' }]);
    expect(sheets.map(({ rater }) => rater.id)).toEqual(['self_1', 'sponsor_1', 'self_2']);
    expect(sheets[0]?.answers.skill?.a).toEqual(sheets[1]?.answers.skill?.a);
  });

  it('keep their distance in days', () => {
    expect(redact(leader, above, other).sheets.map(({ answered_on }) => answered_on)).toEqual([
      '1999-12-27',
      DAY_OF_COPY,
      '1999-12-17',
    ]);
  });

  it('evidence older than our calendar gets its first day', () => {
    const old = { value: 4, evidence: [{ kind: 'document', date: '0003-01-01' }] };
    expect(copyOf({ a: old })?.answers.skill?.a).toMatchObject({ evidence: [{ date: '0001-01-01' }] });
  });
});

it('counts what was taken, by kind', () => {
  const { taken } = redact(
    original({
      a: { value: 3, note: 'x', evidence: [{ kind: 'crm', ...noted }] },
      b: { state: 'not_applicable', reason: 'not_my_job', whose: 'Ann' },
      m: measured(60),
      t: 'Ann',
    }),
  );
  expect(taken).toEqual({ name: 1, id: 2, owner: 1, note: 2, text: 1, source: 1, period: 1, date: 2, amount: 0 });
});

/** What depends on answers alone, without the words people typed. */
function judgement({ views, gaps, findings, not_judged, priorities, actions, unanswered, unproven }: Report) {
  const scores = views.flatMap((view) =>
    view.scores.map((score) => ({
      ...score,
      items: score.items.map(({ answer: _answer, note: _note, evidence, not_applicable, ...rest }) => ({
        ...rest,
        evidence: evidence.length,
        exempt: not_applicable?.reason ?? null,
      })),
    })),
  );
  return { scores, gaps, findings, not_judged, priorities, actions, unanswered, unproven };
}

/** A sheet in which every text that can be typed is a word found nowhere else. */
function planted(over: AnswerSheet, rubrics: readonly Rubric[]): { sheet: AnswerSheet; words: readonly string[] } {
  const words: string[] = [];
  const word = () => {
    words.push(`qx${words.length}zv`);
    return words.at(-1) ?? '';
  };
  const plant = (answer: never, type: string | undefined) => {
    const given = answer as { state: string; value?: unknown; evidence?: object[] };
    const typed = { note: word(), ...(given.state === 'not_applicable' ? { whose: word() } : {}) };
    const value = type === 'metric' ? { ...(given.value as object), source: word(), period: word() } : given.value;
    if (given.state !== 'answered') return { ...given, ...typed };
    return { ...given, ...typed, value, evidence: given.evidence?.map((piece) => ({ ...piece, note: word() })) };
  };
  const answers = Object.entries(over.answers).map(([id, items]) => {
    const typeOf = (item: string) =>
      rubrics.find((each) => each.id === id)?.items.find((each) => each.id === item)?.type;
    return [
      id,
      Object.fromEntries(Object.entries(items).map(([item, each]) => [item, plant(each as never, typeOf(item))])),
    ];
  });
  const quarters = [{ period: word(), plan: 7, actual: 6 }];
  const sheet = {
    ...over,
    subject: { id: word(), name: word() },
    rater: { ...over.rater, id: word() },
    profile: { ...over.profile, quarters },
    answers: Object.fromEntries(answers),
  };
  return { sheet, words };
}

it.each(exampleFiles)('the example $id: the same scores, gaps and findings', async ({ text: yaml }) => {
  const read = await readSheet(yaml, 'yaml');
  if (!read.ok) throw new Error('an example that cannot be read');
  const used = packs.find(({ id }) => read.value.pack?.startsWith(`${id}@`));
  if (used === undefined) throw new Error('an example of no pack');
  const asked = shipped.filter(({ id }) => used.rubrics.some((each) => each.id === id));
  const [copy] = redactSheets([{ sheet: read.value, rubrics: asked }]).sheets;
  const report = (each: AnswerSheet) => judgement(assess(used, asked, each, STAMP));
  expect(report(copy as AnswerSheet)).toEqual(report(read.value));
});

describe('for any sheet', () => {
  const remarks = (asked: readonly Question[]) => compile([...asked, { file: text('zz_said') }]);

  it('nothing typed and no day survives, and the report judges the same', () => {
    fc.assert(
      fc.property(answered, ({ asked: questions, answers, parts }) => {
        const rubric = remarks(questions);
        const given = planted(sheet({ ...answers, zz_said: 'somebody said this' }, parts), [rubric]);
        const [copy] = redactSheets([{ sheet: given.sheet, rubrics: [rubric] }]).sheets;
        if (copy === undefined) throw new Error('no copy');
        const written = JSON.stringify(copy);
        for (const word of [...given.words, 'somebody said this']) expect(written).not.toContain(word);
        // A year, and not the digits of a longer number.
        expect(written).not.toMatch(/(?<![\d.])202[56](?!\d)/);
        const report = (each: AnswerSheet) => judgement(assess(pack([rubric]), [rubric], each, STAMP));
        expect(report(copy)).toEqual(report(given.sheet));
      }),
    );
  });

  it('a copy, written and read again as YAML, is the same', async () => {
    await fc.assert(
      fc.asyncProperty(answered, async ({ asked: questions, answers, parts }) => {
        const rubric = compile(questions);
        const [copy] = redactSheets([{ sheet: sheet(answers, parts), rubrics: [rubric] }]).sheets;
        const { pack: _, ...data } = copy as AnswerSheet;
        expect(await readSheet(yamlText(data), 'yaml')).toEqual({ ok: true, value: copy });
      }),
      { numRuns: 50 },
    );
  });
});
