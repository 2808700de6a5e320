import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, AnswerSheet } from '../../../src/core/answers/types.js';
import { assessRaters } from '../../../src/core/assess_raters.js';
import { isConfidential } from '../../../src/core/raters/confidence.js';
import { roundOf } from '../../../src/core/raters/gather.js';
import { release } from '../../../src/core/raters/release.js';
import type { Released } from '../../../src/core/raters/types.js';
import type { Report } from '../../../src/core/report/types.js';
import type { Relation } from '../../../src/core/words.js';
import { formats, render, renderBytes, type TextFormatName } from '../../../src/render/index.js';
import { type Language, languages } from '../../../src/render/language/index.js';
import {
  type Answers,
  allocation,
  choice,
  declined,
  dontKnow,
  type ItemFile,
  level,
  metric,
  pack,
  rubric,
  sheetOver,
  text,
  yesNo,
} from '../samples.js';
import { multisets } from './multisets.js';

/*
 * A reader who compares reports byte by byte. What differs between two reports was told (`Released`); an answer that is
 * not told may be any other one, and no byte of any format, edition or language differs.
 */

const ALL = { relations: ['self', 'manager', 'report', 'peer', 'consultant'] };
const PEERS = { relations: ['self', 'peer'] };
const asked = (file: ItemFile): ItemFile => ({ ...ALL, ...file });
const hiring = rubric([asked(level('page')), asked(level('bench')), asked(yesNo('rule'))], { id: 'hiring' });
const coaching = rubric([asked(level('watch')), asked(level('again'))], { id: 'coaching' });
const rest = rubric(
  [
    asked(level('plain')),
    asked(level('follows', { when: 'answers.plain >= 3' })),
    asked(text('words')),
    asked(allocation('week', { calls: [40, 60], visits: [40, 60] })),
    asked(
      metric('share', [
        {
          knots: [
            [0, 0],
            [100, 100],
          ],
        },
      ]),
    ),
    level('next_door', PEERS),
  ],
  { id: 'rest' },
);
const rubrics = [hiring, coaching, rest];
const settings = pack(rubrics);

const person = (relation: Relation, id: string, answers: Readonly<Record<string, Answers>>): AnswerSheet => ({
  ...sheetOver({ hiring: {}, coaching: {}, rest: {}, ...answers }, { relation }),
  rater: { id, relation },
});
const said = (page: number, bench: number, plain: number) => ({
  hiring: { page, bench, rule: page > 3 },
  coaching: { watch: bench, again: plain },
  rest: { plain },
});
const named = [person('self', 'jd', said(4, 2, 3)), person('manager', 'boss', said(2, 3, 5))];
/** All give page a 4; coaching is hidden, since `watch` was answered by two. */
const reps = [
  person('report', 'a', said(4, 1, 3)),
  person('report', 'b', said(4, 5, 4)),
  person('report', 'c', {}),
].map((sheet) =>
  sheet.rater.id === 'c' ? with_(person('report', 'c', said(4, 2, 1)), 'coaching.watch', dontKnow) : sheet,
);
const peers = [person('peer', 'x', said(1, 1, 1)), person('peer', 'y', said(5, 2, 4))];

/** The same sheet with another answer: `with_(sheet, 'hiring.page', 3)`. */
function with_(sheet: AnswerSheet, place: string, value: unknown): AnswerSheet {
  const [area = '', item = ''] = place.split('.');
  const made = sheetOver({ [area]: { [item]: value } }).answers[area]?.[item] as Answer;
  return { ...sheet, answers: { ...sheet.answers, [area]: { ...sheet.answers[area], [item]: made } } };
}

const changed = (sheets: readonly AnswerSheet[], id: string, place: string, value: unknown) =>
  sheets.map((sheet) => (sheet.rater.id === id ? with_(sheet, place, value) : sheet));

const STAMP = { tool_version: '0.1.0', rubric_hashes: {} };
const reportOn = (sheets: readonly AnswerSheet[], released?: Released): Report => {
  const loose = roundOf(
    sheets.map((sheet) => ({ sheet, hash: null })),
    settings,
    rubrics,
    3,
  );
  return assessRaters(settings, rubrics, released === undefined ? loose : { ...loose, released }, STAMP);
};

const spoken: Language[] = [];
beforeAll(async () => {
  spoken.push(await languages.en.load(), await languages.de.load());
});

/** All that a reader can be handed, by its name. */
async function outputs(report: Report): Promise<Readonly<Record<string, string>>> {
  const all: Record<string, string> = {};
  const plain = { width: 80, color: 0, unicode: true } as const;
  const texts = Object.values(formats).filter(({ kind }) => kind === 'text');
  for (const language of spoken) {
    for (const { name, editions } of texts) {
      for (const edition of editions ? (['full', 'leader', 'sponsor'] as const) : (['full'] as const)) {
        const key = [name, edition, language.texts.tag].join();
        all[key] = await render(report, name as TextFormatName, { ...plain, edition, language });
      }
    }
  }
  return all;
}

async function office(report: Report): Promise<readonly string[]> {
  const options = { width: 80, color: 0, unicode: true, print: async () => new Uint8Array() } as const;
  const made = [await renderBytes(report, 'docx', options), await renderBytes(report, 'pptx', options)];
  return made.map((bytes) => Buffer.from(bytes).toString('base64'));
}

const everybody = [...named, ...reps];
const note = (value: unknown, words: string) => ({ value, note: words });
/** Ten times one answer but for `page`, which all six give a 4 or one does not. */
const six = [1, 2, 3, 4, 5, 3].map((each, index) => person('report', `s${index}`, said(4, each, 6 - each)));

describe('no byte of any report depends on', () => {
  it.each<[string, readonly AnswerSheet[], readonly AnswerSheet[]]>([
    [
      'what a group says that is too small',
      [...named, ...peers],
      [...named, ...peers.map((each) => person('peer', each.rater.id, said(3, 5, 2)))],
    ],
    ['an answer to an area that is hidden', everybody, changed(everybody, 'a', 'coaching.watch', 5)],
    ['an answer beside it in that area', everybody, changed(everybody, 'a', 'coaching.again', 5)],
    [
      'who did not know in that area',
      everybody,
      changed(changed(everybody, 'c', 'coaching.watch', 2), 'b', 'coaching.watch', dontKnow),
    ],
    ['whether two or one could say there', everybody, changed(everybody, 'a', 'coaching.watch', declined)],
    ['whether all agree, or one is a level off', everybody, changed(everybody, 'b', 'hiring.page', 5)],
    ['who of them is', changed(everybody, 'a', 'hiring.page', 3), changed(everybody, 'c', 'hiring.page', 3)],
    [
      'the same of six, doubts and spreads beside it',
      [...named, ...six],
      changed([...named, ...six], 's3', 'hiring.page', 3),
    ],
    [
      'who gave which of the answers',
      everybody,
      changed(changed(everybody, 'a', 'hiring.bench', 5), 'b', 'hiring.bench', 1),
    ],
    [
      'words that too few wrote',
      everybody,
      changed(changed(everybody, 'a', 'hiring.bench', note(1, 'canary')), 'b', 'hiring.bench', note(5, 'canary')),
    ],
    ['words in place of an answer', everybody, changed(everybody, 'a', 'rest.words', 'canary')],
    ['a question that only some answers lead to', everybody, changed(everybody, 'a', 'rest.follows', 5)],
    ['shares of a week', everybody, changed(everybody, 'a', 'rest.week', { value: { calls: 20, visits: 80 } })],
    [
      'a number any value of which may be an answer',
      everybody,
      changed(everybody, 'a', 'rest.share', { value: { now: 7, source: 'canary', period: 'canary' } }),
    ],
    [
      'a question that one peer alone is asked, merged with reps',
      [...everybody, person('peer', 'x', said(1, 1, 1))],
      [...everybody, with_(person('peer', 'x', said(1, 1, 1)), 'rest.next_door', 5)],
    ],
    [
      'days, names, proof and causes that came with a sheet',
      everybody,
      everybody.map((sheet) =>
        isConfidential(sheet.rater.relation)
          ? {
              ...with_(sheet, 'hiring.page', { value: 4, evidence: [{ kind: 'document', note: 'canary' }] }),
              rater: { ...sheet.rater, id: `canary ${sheet.rater.id}` },
              subject: { ...sheet.subject, name: 'canary' },
              answered_on: '2026-01-01',
              profile: { role: 'vp' as const, team_size: 99 },
              causes: { hiring: 'does_not_know' as const },
            }
          : sheet,
      ),
    ],
    ['the order in which sheets come', everybody, [...everybody].reverse()],
  ])('%s', async (_what, one, other) => {
    const [before, after] = [reportOn(one), reportOn(other)];
    expect(await outputs(after)).toEqual(await outputs(before));
    expect(JSON.stringify(after)).not.toContain('canary');
  });

  it('late answers, until enough of their group are late', () => {
    const rules = { fewest: 3, profile: {}, pack: settings, rubrics };
    const first = release(null, reps, rules);
    const late = person('report', 'late', said(1, 1, 1));
    expect(release(first.released, [late], rules).released).toEqual(first.released);
    expect(release(first.released, [late, person('report', 'later', said(5, 5, 5))], rules).released.groups).toEqual(
      first.released.groups,
    );
  });

  it('Word and slides neither', async () => {
    const other = changed(changed(everybody, 'a', 'coaching.watch', 5), 'b', 'hiring.page', 5);
    expect(await office(reportOn(other))).toEqual(await office(reportOn(everybody)));
  });
});

it('a peer alone is asked something: words to that are never among those of the merged group', () => {
  const wrote = everybody.map((sheet) => with_(sheet, 'rest.plain', note(3, `by ${sheet.rater.id}`)));
  const peer = with_(person('peer', 'x', said(1, 1, 1)), 'rest.next_door', note(2, 'canary'));
  const report = reportOn([...wrote, peer]);
  expect(report.raters?.sources.map(({ id }) => id)).toContain('report_peer');
  expect(report.raters?.comments.find(({ source }) => source === 'report_peer')?.rubrics).toMatchObject([
    { rubric: 'rest', comments: ['by a', 'by b', 'by c'] },
  ]);
  expect(JSON.stringify(report)).not.toContain('canary');
});

/** Park and Miller's generator: the same numbers in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

it('40 random rounds: all that is in a report comes from named sheets and from what was told', () => {
  const random = randomFrom(1818);
  for (let run = 0; run < 40; run++) {
    const group = Array.from({ length: 3 + random(5) }, (_, index) => {
      const relation = random(4) === 0 ? 'peer' : 'report';
      const all = person(relation, `p${index}`, said(1 + random(5), 1 + random(5), 1 + random(5)));
      const place = ['hiring.page', 'hiring.bench', 'coaching.watch', 'rest.plain'][random(4)] ?? '';
      const other = random(2) === 0 ? dontKnow : note(1 + random(5), `words ${run} ${index}`);
      return random(3) === 0 ? all : with_(all, place, other);
    });
    const rules = { fewest: 3, profile: named[0]?.profile ?? {}, pack: settings, rubrics };
    const told = release(null, group, rules).released;
    expect(JSON.stringify(reportOn([...named, ...group])), `round ${run}`).toBe(JSON.stringify(reportOn(named, told)));
  }
});

describe('all ways in which a whole group can answer two questions, doubts and spreads told', () => {
  const two = (file: (id: string) => ItemFile) => rubric([asked(file('one')), asked(file('two'))]);
  const yes = two((id) => yesNo(id));
  const options = two((id) => choice(id, { no: 0, half: 50, yes: 100 }));

  // Raters of one relation may change places whatever is told: one of them is certain only where all of them are.
  it.each<[string, typeof yes, readonly unknown[], number]>([
    ['five, yes or no', yes, [true, false, dontKnow], 5],
    ['six, yes or no', yes, [true, false, dontKnow], 6],
    ['six, three options', options, ['no', 'half', 'yes'], 6],
  ])('%s: no answer is certain', (_name, own, domain, n) => {
    const rules = { fewest: 3, profile: {}, pack: pack([own]), rubrics: [own] };
    const rows = domain.flatMap((one) => domain.map((other) => [one, other] as const));
    const blank = rows.map(([one, other]) => sheetOver({ skill: { one, two: other } }, { relation: 'report' }));
    const found = new Map<string, readonly [Set<string>, Set<string>]>();
    for (const picked of multisets([...rows.keys()], n)) {
      const sheets = picked.map((row, index) => ({
        ...(blank[row] as AnswerSheet),
        rater: { id: `r${index}`, relation: 'report' as const },
      }));
      const told = JSON.stringify(release(null, sheets, rules));
      const seen = found.get(told) ?? ([new Set<string>(), new Set<string>()] as const);
      for (const row of picked) seen.forEach((set, item) => void set.add(JSON.stringify(rows[row]?.[item])));
      found.set(told, seen);
    }
    const certain = [...found].filter(([, sets]) => sets.some((set) => set.size === 1 && !set.has(NOBODY)));
    expect(certain).toEqual([]);
    expect(found.size).toBeGreaterThan(5);
  });
});

/** That nobody could say is told as such. */
const NOBODY = JSON.stringify(dontKnow);
