import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Crosswalk, type Entry, parseCrosswalk, problemsIn } from '../../scripts/tables/crosswalk.js';
import { whatIsAsked } from '../../scripts/tables/page.js';
import { commands } from '../../src/cli/commands/index.js';
import { level, orThrow, rubric, text } from '../core/samples.js';
import { packCalled, packs, rubrics } from '../core/shipped.js';

/*
 * docs/what-is-asked.md is written by `npm run tables` from the rubrics and from docs/crosswalk.yaml, which says by
 * hand where each skill, trait and idea is asked. When a question is renamed, both are looked at again.
 */

const shipped = { rubrics, packs };
const crosswalk = orThrow(parseCrosswalk(readFileSync('docs/crosswalk.yaml', 'utf8')));
const entries = Object.values(crosswalk).flat();
const page = readFileSync('docs/what-is-asked.md', 'utf8');
const NOTHING: Crosswalk = { skills: [], traits: [], changes: [], ideas: [] };

describe('docs/what-is-asked.md', () => {
  it('is what `npm run tables` writes, to the byte', async () => {
    await expect(whatIsAsked(shipped, crosswalk)).toMatchFileSnapshot('../../docs/what-is-asked.md');
  });

  it.each([
    ['[Hiring](../rubrics/hiring.yaml) `hiring`', '7 | 6 (14)'],
    ['[Team pulse](../rubrics/team_pulse.yaml) `team_pulse`', '11 | 9 (22)'],
    ['[Essentials](../rubrics/packs/essentials.yaml) `essentials`', '29 | 22 (58)'],
    ['· With the leader `--sitting leader`', '25 | 19 (50)'],
    ['· With the CEO `--sitting ceo`', '11 | 9 (22)'],
    ['· With a rep `--sitting rep`', '10 | 8 (20)'],
    ['[Quick look at all thirteen areas](../rubrics/packs/screen.yaml) `screen`', '26 | 20 (52)'],
  ])('%s: questions, minutes, minutes with the proof', (name, length) => {
    const [row] = page.split('\n').filter((line) => line.startsWith(`| ${name} |`));
    expect(row).toContain(`| ${length} |`);
  });

  it('is linked from where people look for it', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/what-is-asked.md)');
    expect(readFileSync('rubrics/README.md', 'utf8')).toContain('(../docs/what-is-asked.md)');
  });
});

describe('docs/crosswalk.yaml', () => {
  it('names what there is; everything is asked somewhere and leads to a step', () => {
    expect(problemsIn(crosswalk, shipped)).toEqual([]);
  });

  it('has the thirteen skills, each asked as a whole, eleven traits and four changes', () => {
    const whole = crosswalk.skills.map(({ asked }) => Object.keys(asked).filter((id) => asked[id] === 'all')[0]);
    expect(whole).toEqual(packCalled('sales_leader').rubrics.map(({ id }) => id));
    expect([crosswalk.skills, crosswalk.traits, crosswalk.changes].map((each) => each.length)).toEqual([13, 11, 4]);
  });

  it('leaves no rubric out', () => {
    const asked = new Set(entries.flatMap((entry) => Object.keys(entry.asked)));
    expect(rubrics.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('each of five articles has ideas, and each idea names its article', () => {
    expect(crosswalk.ideas.every(({ from }) => from !== undefined)).toBe(true);
    expect(new Set(crosswalk.ideas.map(({ from }) => from)).size).toBe(5);
  });

  it('"not built yet" is true: there is no such command', () => {
    const there = commands.map(({ usage }) => usage.split(' ')[0]);
    const claimed = entries.flatMap(({ not_built = [] }) => not_built.flatMap(({ command }) => command ?? []));
    expect(claimed.filter((command) => there.includes(command))).toEqual([]);
  });
});

describe('an entry that does not hold', () => {
  const fine: Entry = { name: 'Hiring', says: '…', asked: { hiring: ['bench'] }, acted: { hiring: ['bench_hour'] } };
  const problems = (own: Partial<Entry>) => problemsIn({ ...NOTHING, ideas: [{ ...fine, ...own }] }, shipped);

  it('says nothing about one that does', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ asked: { hiring: 'all' } })).toEqual([]);
  });

  it.each<[Partial<Entry>, string[]]>([
    [{ asked: { hiring: ['bench', 'bank'] } }, ['there is no question in hiring: bank']],
    [{ asked: { hiring: ['bench', 'before_offer.bank'] } }, ['there is no question in hiring: before_offer.bank']],
    [{ acted: { hiring: ['bench_hour', 'bank'] } }, ['there is no action in hiring: bank']],
    [{ findings: ['bank'] }, ['there is no finding bank']],
    [{ asked: { hiring: ['bench'], firing: 'all' } }, ['there is no rubric firing']],
    [{ asked: { hiring: ['interviews'] } }, ['the action bench_hour in hiring moves none of its questions']],
    [{ acted: {} }, ['no action follows from it']],
    [{ asked: {}, acted: {} }, ['asked nowhere', 'no action follows from it']],
  ])('%j', (own, expected) => {
    expect(problems(own)).toEqual(expected.map((problem) => `Hiring: ${problem}`));
  });

  it('a key nobody knows is told with its line', () => {
    const result = parseCrosswalk('skills: []\ntraits: []\nchanges: []\nidea: []\nideas: []\n');
    expect(result).toMatchObject({ ok: false, issues: [{ line: 4, suggestion: 'ideas' }] });
  });
});

it('what is collected only, by its type or its weight, is not called scored', () => {
  const one = rubric([level('plan'), text('remarks'), level('mood', { weight: 0 })]);
  const entry: Entry = { name: 'Plan', says: '…', asked: { skill: 'all' }, acted: {} };
  const lines = whatIsAsked({ rubrics: [one], packs: [] }, { ...NOTHING, ideas: [entry] }).split('\n');
  expect(lines.find((line) => line.includes('Asked and scored:'))).toMatch(/`plan`$/);
  expect(lines.find((line) => line.includes('collected only:'))).toMatch(/`remarks` · .*`mood`$/);
});
