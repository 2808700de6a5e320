import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/lint/index.js';
import { lint } from '../../../src/core/lint/lint.js';
import { level, rubric } from '../samples.js';

/*
 * One file for each rule, called like it, that breaks this rule and no other. The rubric `trial` of clean.yaml is
 * what the packs among them are about.
 */

const FIXTURES = join(import.meta.dirname, 'fixtures');
const read = (file: string) => ({ file, text: readFileSync(join(FIXTURES, file), 'utf8') });
const leaders = rubric([level('own_talk', { ask: 'Your last talk: what came of it?' }), level('others')], {
  id: 'leaders',
});
const many = rubric(
  Array.from({ length: 11 }, (_, index) => level(`item_${index}`)),
  { id: 'many' },
);

/** What the linter says of one file beside the clean rubric. */
function told(file: string) {
  const sources = [read('clean.yaml'), ...(file === 'clean.yaml' ? [] : [read(file)])];
  const { files } = lint(sources, { rubrics: [leaders, many], packs: [], vague_words: [] });
  return files.flatMap(({ problems }) => problems);
}

const EXPECTED: readonly (readonly [rule: string, line: number, column: number])[] = [
  ['action-unreachable', 39, 78],
  ['anchor-length', 27, 9],
  ['anchor-person', 16, 9],
  ['anchor-praise', 30, 9],
  ['anchor-result', 18, 9],
  ['anchor-twin', 30, 9],
  ['anchor-vague', 27, 9],
  ['anchors-missing', 25, 5],
  ['band-out-of-reach', 41, 28],
  ['bands-refused', 41, 9],
  ['cap-idle', 41, 5],
  ['cap-refused', 33, 32],
  ['cycle', 43, 5],
  ['done-when-uncheckable', 41, 5],
  ['figure-unsourced', 8, 5],
  ['file', 5, 1],
  ['finding-always', 9, 27],
  ['finding-never', 9, 27],
  ['for-gap', 40, 5],
  ['for-shadowed', 43, 9],
  ['gate-idle', 34, 16],
  ['gate-never', 33, 16],
  ['item-idle', 32, 5],
  ['level-out-of-reach', 9, 1],
  ['level-without-action', 21, 5],
  ['migration-kept', 7, 11],
  ['migration-type', 6, 11],
  ['migration-unknown', 6, 11],
  ['option-idle', 39, 9],
  ['screen-items', 9, 1],
  ['seen-idle', 37, 5],
  ['sitting-cap', 14, 5],
  ['sitting-wording-missing', 15, 17],
  ['source-missing', 8, 56],
  ['source-ungraded', 44, 35],
  ['source-unused', 45, 5],
  ['translation-missing', 5, 1],
  ['translation-shape', 19, 9],
  ['translation-stale', 7, 3],
  ['translation-unknown', 31, 5],
  ['when-always', 36, 5],
  ['when-never', 36, 5],
  ['wording-missing', 24, 5],
];

describe('a file that breaks one rule', () => {
  it.each(EXPECTED)('%s, at %i:%i', (rule, line, column) => {
    const problems = told(`${rule}.yaml`);
    // What can never happen may put a level out of reach, too; that is told besides.
    const own = problems.filter((each) => each.rule === rule || each.rule !== 'level-out-of-reach');
    expect(own.map((each) => [each.rule, each.line, each.column])).toEqual([[rule, line, column]]);
    for (const { message, fix } of problems) expect([message, fix]).not.toContainEqual(expect.stringMatching(/\.$|^$/));
  });

  it('there is one for every rule, and one that breaks none', () => {
    expect(EXPECTED.map(([rule]) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
    const clean = ['clean.yaml', 'clean_pack.yaml'];
    expect(readdirSync(FIXTURES).sort()).toEqual([...EXPECTED.map(([rule]) => `${rule}.yaml`), ...clean].sort());
    expect(clean.flatMap(told)).toEqual([]);
  });
});
