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
  ['explain-json', ['explain', 'good.yaml', 'hiring', '-f', 'json'], 0],
  ['explain-sensitivity', ['explain', 'priorities.yaml', 'hiring', '--sensitivity'], 0],
  ['explain-in-german', ['explain', 'good.yaml', 'hiring', '--lang', 'de'], 0],
  ['rubric-list', ['rubric', 'list'], 0],
  ['lint-what-ships', ['rubric', 'lint'], 0],
  ['answers-template', ['answers', 'template', 'comp_plans'], 0],
  ['answers-check', ['answers', 'check', 'good.yaml'], 0],
  ['answers-export', ['answers', 'export', 'good.yaml'], 0],
  ['help-redact', ['redact', '--help'], 0],
  ['redact', ['redact', 'good.yaml'], 0],
  ['redact-several', ['redact', 'good.yaml', 'second_rater.yaml', '--out', 'shared'], 0],
  ['byte-order-mark-and-crlf', ['answers', 'check', 'bom_crlf.yaml'], 0],
  ['several-formats', ['report', 'good.yaml', '-f', 'html,json,csv'], 0],
  ['several-formats-into-a-folder', ['report', 'good.yaml', 'other_subject.yaml', '-f', 'html,csv', '-o', 'out/'], 0],
  ['out-is-stdout', ['answers', 'export', 'good.yaml', '-o', '-'], 0],
  ['sessions-none', ['sessions', 'list'], 0],
  // Misuse: 2
  ['unknown-command', ['reprot', 'good.yaml'], 2],
  ['unknown-option', ['report', 'good.yaml', '--fromat', 'json'], 2],
  ['unknown-language', ['report', 'good.yaml', '--lang', 'fr'], 2],
  ['brand-with-mistakes', ['report', 'good.yaml', '-f', 'html', '--brand', 'brand_broken.yaml'], 2],
  ['brand-without-its-logo', ['report', 'good.yaml', '-f', 'html', '--brand', 'brand_no_logo.yaml'], 2],
  ['unknown-format', ['report', 'good.yaml', '--format', 'xlsx'], 2],
  ['unknown-format-in-a-list', ['report', 'good.yaml', '-f', 'html,jsn'], 2],
  ['several-formats-in-one-file', ['report', 'good.yaml', '-f', 'html,json', '-o', 'jd.html'], 2],
  ['several-formats-on-stdout', ['report', 'good.yaml', '-f', 'html,json', '-o', '-'], 2],
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
  ['redact-missing-file', ['redact', 'good.yaml', 'nowhere.yaml', '--out', 'shared'], 2],
  ['redact-onto-another-file', ['redact', 'good.yaml', '--out', 'other_subject.yaml'], 2],
  ['redact-onto-the-original', ['redact', 'good.yaml', '--out', './good.yaml', '--force'], 2],
  ['redact-several-into-a-file', ['redact', 'good.yaml', 'second_rater.yaml', '--out', 'good.yaml'], 2],
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
  ['redact-broken', ['redact', 'wrong_type.yaml'], 4],
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
];

describe('salesgap, typed', () => {
  it.each(RUNS)('%s', async (name, args, status) => {
    const ran = salesgap(args);
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(status);
  });
});
