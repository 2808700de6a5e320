import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { RatedRubric, Raters, SourceLevel } from '../../src/core/report/raters.js';
import type { Report } from '../../src/core/report/types.js';
import { renderCsv } from '../../src/render/csv.js';
import { documentOf } from '../../src/render/document/build.js';
import type { EditionName } from '../../src/render/document/editions.js';
import { renderHtml } from '../../src/render/html/html.js';
import { english } from '../../src/render/language/english.js';
import { renderMarkdown } from '../../src/render/markdown/markdown.js';
import { dotPicture, dotsPicture } from '../../src/render/office/dots_picture.js';
import { renderTerminal } from '../../src/render/terminal/terminal.js';
import { rich } from './fixtures.js';
import { hostileSeveral } from './hostile.js';
import { pixelsOf } from './office.js';
import { raters, several } from './several.js';

/** Several views of one leader: what is said, to whom, and what never is. */

const plain = { width: 100, color: 0, unicode: true, bars: false } as const;

/** On one line, as it is read. */
function said(report: Report, edition: EditionName = 'full'): string {
  return renderTerminal(report, { ...plain, edition }).replaceAll(/\s+/g, ' ');
}

function withRaters(change: Partial<Raters>): Report {
  return { ...several, raters: { ...raters, ...change } };
}

function withRubrics(change: (rubric: RatedRubric) => Partial<RatedRubric>): Report {
  return withRaters({ rubrics: raters.rubrics.map((rubric) => ({ ...rubric, ...change(rubric) })) });
}

const withLevels = (change: (level: SourceLevel) => Partial<SourceLevel>): Report =>
  withRubrics(({ levels }) => ({ levels: levels.map((level) => ({ ...level, ...change(level) })) }));

const titlesIn = (report: Report, edition: EditionName) => {
  const { front, details } = documentOf(report, english, edition);
  return [...front, ...details].map(({ title }) => title);
};

describe('where the leader and the others part', () => {
  test.each([
    'Forecasting: you say 4.0, the others 2.6; target 3.0.',
    'They may see other moments than you: ask for the last example.',
    'Compensation plans: you say 2.4, the others 3.8; target 3.0.',
    'more than 1.0 levels',
  ])('full and leader: %s', (text) => {
    expect(said(several)).toContain(text);
    expect(said(several, 'leader')).toContain(text);
  });

  test('the leader reads hidden strengths before blind spots, the full report the other way round', () => {
    const order = (edition: EditionName) => {
      const section = documentOf(several, english, edition).front.find(({ title }) => title === 'You and the others');
      return section?.blocks.map((block) => (block.kind === 'entry' ? block.title : block.kind));
    };
    expect(order('full')).toEqual(['Blind spots', 'Hidden strengths', 'Also apart']);
    expect(order('leader')).toEqual(['Hidden strengths', 'Blind spots', 'Also apart']);
  });

  test('nobody is told to be wrong, nothing is called significant, nobody is ranked', () => {
    for (const edition of ['full', 'leader', 'sponsor'] as const) {
      expect(said(several, edition)).not.toMatch(/\bwrong\b|significan|\brank/i);
    }
  });

  test('when nobody is apart, and when nobody can be shown, that is said', () => {
    const alike = withRubrics(() => ({ verdict: 'agreed_good' }));
    expect(said(alike)).toContain('In no area are you and the others more than 1.0 levels apart.');
    const alone = withRubrics(() => ({ verdict: null, others: null, difference: null }));
    expect(said(alone)).toContain('There is no level of others yet that could be shown beside yours.');
    expect(said(alone, 'sponsor')).toContain('There is no level of others yet');
  });

  test('the threshold is printed as it was set', () => {
    expect(said(withRaters({ threshold: 1.5 }))).toContain('more than 1.5 levels apart');
  });
});

describe('the sponsor', () => {
  test('reads one or two sentences', () => {
    const page = documentOf(several, english, 'sponsor');
    const [block] = page.front.find(({ title }) => title === 'Several views')?.blocks ?? [];
    expect(block).toEqual({
      kind: 'paragraph',
      text: 'Seen at the target by the leader and below it by the others, more than 1.0 levels apart: Forecasting. Seen at the target by the others and below it by the leader, more than 1.0 levels apart: Compensation plans.',
    });
  });

  test('gets no comment, no theme, no spread and no level of a group', () => {
    const page = renderHtml(several, { edition: 'sponsor' });
    const words = raters.comments.flatMap(({ rubrics }) => rubrics.flatMap(({ comments }) => comments));
    for (const text of [
      ...words,
      ...raters.themes.map((theme) => theme.text),
      '2 of 6',
      'Team (6)',
      'The team members',
    ]) {
      expect(page).not.toContain(text);
    }
  });

  test('of many areas the first three are named', () => {
    const all = withRubrics(() => ({ verdict: 'blind_spot' }));
    expect(said(all, 'sponsor')).toContain('Hiring, Coaching, Forecasting, 1 more.');
  });
});

describe('groups', () => {
  test.each([
    ['how the answers to a question spread', 'Observed skill coaching (Team): 2 of 6 at 2 or below, 1 between, 3 at 4'],
    ['an answer that all or nearly all gave', 'about 1'],
    ['strong agreement', 'The team members agree strongly'],
    ['low agreement is a finding', 'The team members see different things: ask all of them for the last example'],
    ['where the level lies', 'somewhere between 2.3 and 3.3'],
    ['doubts, and that nothing was removed', 'gave the same answer everywhere; at least one form says “not observed”'],
    ['what is hidden, without a number', 'Whether and what they answered is hidden to protect raters'],
    ['from how many on a group is told of', 'nothing is told of fewer than 3 of them'],
    ['from how many on a spread is', 'is told from 6 raters on'],
    ['who answered', 'self-report, manager, consultant, 6 team members; peers hidden to protect them'],
    ['whose view counts', 'go by what the consultant says (Hiring); what the others say (Coaching,'],
    ['the level that counts', 'Result by what the others say: 2.6.'],
    ['what carries a priority', 'The others 2.0, target 4.0'],
    ['how far the differences between questions can be trusted', 'take the differences between questions as a first'],
    ['how others come about', 'others is the mean of the manager, the sponsor and each group that can be shown'],
  ])('%s', (_what, text) => {
    expect(said(several)).toContain(text);
  });

  test('small ones are read with care', () => {
    expect(said(several)).not.toContain('Fewer than 5');
    expect(said(withLevels(({ source }) => ({ few: source === 'report' })))).toContain(
      'Fewer than 5 answered: Team (6). Read these levels with care.',
    );
  });

  test('a second manager and two groups under one label have names', () => {
    const [self, manager] = raters.sources;
    if (self === undefined || manager === undefined) throw new Error('no source');
    const text = said(
      withRaters({
        sources: [
          self,
          manager,
          { ...manager, id: 'manager_2' },
          { id: 'report_peer', relations: ['report', 'peer'], named: false, raters: 5 },
        ],
        hidden: [],
      }),
    );
    expect(text).toContain('self-report, 2 managers, 5 team members and peers');
    expect(text).toContain('Manager 2');
    expect(text).toContain('Team and peers (5)');
    expect(text).not.toContain('were asked too');
  });

  test('a range without a word for agreement stands by itself', () => {
    const text = said(withLevels(() => ({ agreement: null })));
    expect(text).toContain('Of the team members the level of all who could answer lies somewhere between 2.3 and 3.3.');
  });

  test('all areas by one view: no list of areas', () => {
    expect(said(withRubrics(() => ({ basis: 'others' })))).toContain('go by what the others say. In what');
    expect(said(withRubrics(() => ({ basis: 'self' })))).not.toContain('Results, gaps and priorities go by');
  });
});

describe('sections that may be missing', () => {
  test('a first round has no trend, no comments no section, no themes no section', () => {
    const titles = titlesIn(withRaters({ trend: raters.trend.slice(1), comments: [], themes: [] }), 'full');
    for (const title of ['From round to round', 'In their own words', 'What came up in talks']) {
      expect(titles).not.toContain(title);
      expect(titlesIn(several, 'full')).toContain(title);
    }
  });

  test('one person alone has none of it', () => {
    const titles = titlesIn(rich, 'full');
    for (const title of ['Several views', 'You and the others', 'Question by question']) {
      expect(titles).not.toContain(title);
    }
  });
});

/** Were a number there where the word is "hidden", it still would not be shown. */
describe('what is hidden is in no format for reading', () => {
  const canary = withRubrics(({ levels, items }) => ({
    levels: levels.map((one) =>
      one.hidden
        ? { ...one, level: 4.7, interval: { low: 4.6, high: 4.8 }, agreement: 'very_strong', few: true }
        : { ...one, agreement: null },
    ),
    items: items.map((item) => ({
      ...item,
      levels: item.levels.map((one) =>
        one.hidden ? { ...one, level: 4.7, about: true, spread: { low: 77, middle: 78, high: 79 } } : one,
      ),
    })),
  }));

  test.each([
    ['terminal', renderTerminal(canary, { ...plain, bars: true })],
    ['markdown', renderMarkdown(canary, {})],
    ['html', renderHtml(canary, { edition: 'leader' }).replaceAll(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ')],
    ['csv', renderCsv(canary)],
  ])('%s', (_format, text) => {
    expect(text.match(/\b4\.[678]\b|very_strong|very strongly|\b7[789] (?:of|between|at)\b/)).toBeNull();
  });
});

test('a table of numbers, one fact a row: each source with each area and each question', () => {
  const rows: Readonly<Record<string, string>>[] = parse(renderCsv(several), { columns: true });
  const told = (id: string, part: string, relation: string) =>
    rows.find((row) => row.about === 'view' && row.id === id && row.part === part && row.relation === relation)?.value;
  for (const { rubric, levels, items, others, target } of raters.rubrics) {
    for (const { source, level, hidden } of levels) {
      expect(told(rubric, '', source)).toBe(hidden ? 'hidden' : String(level ?? ''));
    }
    expect([told(rubric, '', 'others'), told(rubric, '', 'target')]).toEqual([String(others), String(target)]);
    for (const { item, levels: answers } of items) {
      for (const { source, level, hidden } of answers) {
        expect(told(rubric, item, source)).toBe(hidden ? 'hidden' : String(level ?? ''));
      }
    }
  }
  expect(rows.filter((row) => row.relation === 'peer').map(({ value }) => value)).toEqual(['hidden']);
});

test('comments and themes that attack are made visible like every other text', () => {
  const { comments = [], themes = [] } = hostileSeveral.raters ?? {};
  expect(comments.flatMap(({ rubrics }) => rubrics.flatMap((one) => one.comments)).join('')).toMatch(
    /\p{Cc}|\p{Cf}|</u,
  );
  expect(themes.length).toBeGreaterThan(0);
  expect(said(hostileSeveral)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]*$/u);
  expect(renderHtml(hostileSeveral, { edition: 'leader' })).not.toMatch(/<(?:img|script|b)\b/);
  for (const line of renderCsv(hostileSeveral).split('\n')) expect(line).not.toMatch(/(?:^|,)"?[=@＝＠]/u);
});

describe('the picture of a row, for office programs', () => {
  const picture = pixelsOf(dotsPicture({ kind: 'dots', words: '', self: 4, others: 2, target: 3 }));
  const at = (level: number) => (12 + (level - 1) * 48) * 3;
  const MIDDLE = 36;

  test.each([
    ['a square at the others, up to its corner', at(2) - 10, MIDDLE - 10, [0x0b, 0x57, 0xa4, 255]],
    ['a ring at the leader', at(4) + 18, MIDDLE, [0x0b, 0x57, 0xa4, 255]],
    ['with the page inside', at(4), MIDDLE, [255, 255, 255, 255]],
    ['a line between the two', at(2.5), MIDDLE, [0x0b, 0x57, 0xa4, 255]],
    ['a bar at the target', at(3), 15, [0x1c, 0x21, 0x27, 255]],
    ['nothing elsewhere', at(4.5), 8, [0, 0, 0, 0]],
  ])('%s', (_what, x, y, colour) => {
    expect(picture.at(x, y)).toEqual(colour);
  });

  test('whoever is missing leaves no mark', () => {
    const alone = pixelsOf(dotsPicture({ kind: 'dots', words: '', self: null, others: null, target: 3 }));
    expect([2, 4].map((level) => alone.at(at(level) + 9, MIDDLE - 9)[3])).toEqual([0, 0]);
  });

  test('marks of the legend differ in shape', () => {
    const [ring, square] = [pixelsOf(dotPicture('self')), pixelsOf(dotPicture('others'))];
    const middle = [Math.floor(ring.width / 2), Math.floor(ring.height / 2)] as const;
    expect([ring.at(...middle), square.at(...middle)]).toEqual([
      [255, 255, 255, 255],
      [0x0b, 0x57, 0xa4, 255],
    ]);
  });
});
