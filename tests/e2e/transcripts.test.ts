import { describe, expect, it } from 'vitest';
import { salesgap, transcript } from './salesgap.js';

/*
 * What a user types and gets, one text file each in transcripts/. The program is the packed and installed one.
 * A name, the words typed, and the exit code that is promised.
 */
const RUNS: readonly (readonly [string, readonly string[], number])[] = [
  // What works
  ['no-arguments', [], 0],
  ['help', ['--help'], 0],
  ['help-report', ['report', '--help'], 0],
  ['help-explain', ['explain', '--help'], 0],
  ['explain-one-area', ['explain', 'good.yaml', 'hiring'], 0],
  ['rubric-list', ['rubric', 'list'], 0],
  ['lint-what-ships', ['rubric', 'lint'], 0],
  ['answers-template', ['answers', 'template', 'comp_plans'], 0],
  ['answers-check', ['answers', 'check', 'good.yaml'], 0],
  ['answers-export', ['answers', 'export', 'good.yaml'], 0],
  ['byte-order-mark-and-crlf', ['answers', 'check', 'bom_crlf.yaml'], 0],
  ['sessions-none', ['sessions', 'list'], 0],
  // Misuse: 2
  ['unknown-command', ['reprot', 'good.yaml'], 2],
  ['unknown-option', ['report', 'good.yaml', '--fromat', 'json'], 2],
  ['unknown-format', ['report', 'good.yaml', '--format', 'pdf'], 2],
  ['bad-width', ['report', 'good.yaml', '--width', '12'], 2],
  ['nothing-to-report', ['report'], 2],
  ['missing-file', ['report', 'nowhere.yaml'], 2],
  ['folder-instead-of-file', ['report', '.'], 2],
  ['no-terminal', ['assess', 'hiring'], 2],
  ['since-nothing', ['assess', '--since', 'last', '--subject', 'Jane'], 2],
  ['since-and-resume', ['assess', '--resume', '--since', 'last'], 2],
  ['unknown-rubric', ['rubric', 'show', 'hirring'], 2],
  ['unknown-session', ['report', '--session', 'nobody-12345678'], 2],
  ['session-id-with-a-path', ['report', '--session', '../../etc'], 2],
  ['purge-of-nothing', ['sessions', 'purge', 'nobody-12345678', '--yes'], 2],
  ['two-raters-about-one-person', ['report', 'good.yaml', 'second_rater.yaml'], 2],
  ['explain-unknown-area', ['explain', 'good.yaml', 'hirring'], 2],
  ['several-in-one-page', ['report', 'good.yaml', 'other_subject.yaml', '-f', 'html'], 2],
  ['beside-several', ['report', 'good.yaml', 'other_subject.yaml', '--beside', 'second_rater.yaml'], 2],
  ['beside-the-leader', ['report', 'good.yaml', '--beside', 'good.yaml'], 2],
  ['beside-another-leader', ['report', 'good.yaml', '--beside', 'above_another.yaml'], 2],
  ['beside-nothing-in-common', ['report', 'good.yaml', '--beside', 'above_elsewhere.yaml'], 2],
  ['beside-first', ['report', 'second_rater.yaml', '--beside', 'second_rater.yaml'], 2],
  ['unknown-schema', ['rubric', 'schema', 'rubrics'], 2],
  // A rubric that is none: 3
  ['rubric-with-mistakes', ['rubric', 'lint', 'rubric_broken.yaml'], 3],
  [
    'lint-outcomes',
    ['rubric', 'lint', 'rubric_outcomes.yaml', 'pack_outcomes.yaml', '--vague-words', 'vague_words.txt'],
    3,
  ],
  ['lint-json', ['rubric', 'lint', 'rubric_broken.yaml', '--format', 'json'], 3],
  ['lint-unknown-format', ['rubric', 'lint', 'rubric_broken.yaml', '--format', 'xml'], 2],
  // Answers that cannot be used: 4
  ['unknown-item', ['report', 'unknown_item.yaml'], 4],
  ['beside-broken', ['report', 'good.yaml', '--beside', 'wrong_type.yaml'], 4],
  ['wrong-type', ['report', 'wrong_type.yaml'], 4],
  ['out-of-range', ['report', 'out_of_range.yaml'], 4],
  ['answered-although-hidden', ['report', 'hidden.yaml'], 4],
  ['wrong-states', ['report', 'no_such_reason.yaml'], 4],
  ['duplicate-key', ['report', 'duplicate.yaml'], 4],
  ['duplicate-key-in-json', ['report', 'duplicate.json'], 4],
  ['broken-json', ['report', 'broken.json'], 4],
  ['tag', ['report', 'tag.yaml'], 4],
  ['typing-mistake', ['report', 'typo.yaml'], 4],
  ['wrong-role', ['report', 'wrong_role.yaml'], 4],
  ['other-version', ['report', 'other_version.yaml'], 4],
  ['unknown-pack', ['report', 'unknown_pack.yaml'], 4],
  ['empty-file', ['report', 'empty.yaml'], 4],
  ['only-comments', ['report', 'comments.yaml'], 4],
  ['invalid-utf8', ['report', 'latin1.yaml'], 4],
  ['utf16', ['report', 'utf16.yaml'], 4],
  ['hostile-text', ['report', 'hostile.yaml'], 4],
  ['all-problems-at-once', ['report', 'many_mistakes.yaml'], 4],
  // Answers that are judged: 0, 1, 4 or 5
  ['help-check', ['check', '--help'], 0],
  ['check-passed', ['check', 'judged.yaml', '--policy', 'policy.yaml'], 0],
  ['check-failed', ['check', 'judged.yaml', '--policy', 'policy_strict.yaml'], 1],
  ['check-unknown', ['check', 'judged_screen.yaml', '--policy', 'policy_levels.yaml'], 1],
  ['check-fail-under', ['check', 'judged.yaml', '--fail-under', '3.5', '--about', 'leader'], 1],
  ['check-too-little', ['check', 'good.yaml', '--fail-under', '2', '--about', 'leader'], 4],
  ['check-regression', ['check', 'judged.yaml', '--policy', 'policy.yaml', '--baseline', 'judged_before.yaml'], 5],
  ['check-within-tolerance', ['check', 'judged.yaml', '--baseline', 'judged_before.yaml', '--tolerance', '1'], 0],
  ['check-some-bad', ['check', 'judged.yaml', 'wrong_type.yaml', '--policy', 'policy_strict.yaml'], 4],
  ['check-as-tests', ['check', 'judged.yaml', '--policy', 'policy_strict.yaml', '--format', 'junit'], 1],
  ['check-as-annotations', ['check', 'judged.yaml', '--policy', 'policy_strict.yaml', '--format', 'github'], 1],
  ['check-bad-policy', ['check', 'judged.yaml', '--policy', 'policy_broken.yaml'], 3],
  ['check-policy-slips', ['check', 'judged.yaml', '--policy', 'policy_slips.yaml'], 3],
  ['check-by-nothing', ['check', 'judged.yaml'], 2],
  ['check-half-a-level', ['check', 'judged.yaml', '--fail-under', '3'], 2],
  ['check-level-too-high', ['check', 'judged.yaml', '--fail-under', '80', '--about', 'leader'], 2],
  ['check-baseline-of-another', ['check', 'judged.yaml', '--baseline', 'other_subject.yaml'], 2],
];

describe('salesgap, typed', () => {
  it.each(RUNS)('%s', async (name, args, status) => {
    const ran = salesgap(args);
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(status);
  });
});
