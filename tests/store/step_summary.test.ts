import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendSummary, MOST_SUMMARY } from '../../src/store/step_summary.js';
import { fullAfter, shortWrites } from './fault_disk.js';
import { newFolder, storeError } from './samples.js';

function summary(text = ''): string {
  const path = join(newFolder(), 'summary.md');
  writeFileSync(path, text);
  return path;
}

const content = (path: string) => readFileSync(path, 'utf8');
const NOTE = 'There is more.';

describe('the summary of a CI step', () => {
  it('is added to what is there, with a blank line between', () => {
    const path = summary('# Tests\n');
    appendSummary(path, '# Check\n', NOTE);
    expect(content(path)).toBe('# Tests\n\n# Check\n');
  });

  it('is written whole where the disk takes little at a time', () => {
    const path = summary();
    appendSummary(path, 'ü'.repeat(1000), NOTE, shortWrites(7));
    expect(content(path)).toBe('ü'.repeat(1000));
  });

  it.each([0, 1, 1000, MOST_SUMMARY - 40])('stays within 1 MiB and says so, %i bytes being there', (there) => {
    const path = summary('x'.repeat(there));
    const lines = Array.from({ length: 60_000 }, (_, index) => `- Zeile ${index} über alles`).join('\n');
    appendSummary(path, lines, NOTE);
    const text = content(path);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_SUMMARY);
    expect(text.endsWith(`\n${NOTE}\n`)).toBe(true);
    // Whole lines only, and no half characters.
    expect(
      text
        .slice(there)
        .split('\n')
        .filter((line) => line !== '' && line !== NOTE && !/^- Zeile \d+ über alles$/.test(line)),
    ).toEqual([]);
  });

  it('leaves a full one alone', () => {
    const path = summary('x'.repeat(MOST_SUMMARY));
    appendSummary(path, 'more\n', NOTE);
    expect(content(path)).toBe('x'.repeat(MOST_SUMMARY));
  });

  it('is as it was when the disk is full', () => {
    const path = summary('before\n');
    expect(storeError(() => appendSummary(path, 'x'.repeat(500), NOTE, fullAfter(100))).code).toBe('not_saved');
    expect(content(path)).toBe('before\n');
  });

  it('is a file, not a link to one', () => {
    const path = summary('before\n');
    symlinkSync(path, `${path}.link`);
    expect(storeError(() => appendSummary(`${path}.link`, 'x', NOTE)).code).toBe('not_a_file');
    expect(content(path)).toBe('before\n');
  });
});
