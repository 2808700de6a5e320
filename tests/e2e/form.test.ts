import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SelfForm } from '../../src/core/form/self_form.js';
import { emptyPlace, placeWithOwn, salesgap, transcript } from './salesgap.js';

const RUNS: readonly (readonly [string, readonly string[], number])[] = [
  ['help-form', ['form', '--help'], 0],
  ['form-self', ['form', '--self'], 0],
  ['form-for-raters', ['form', 'screen'], 2],
  ['form-unknown-pack', ['form', 'scren', '--self'], 2],
  ['form-asks-nothing', ['form', 'pulse', '--self'], 2],
  ['form-open-stdout', ['form', '--self', '--open', '--out', '-'], 2],
];

const contentsIn = (page: string) =>
  JSON.parse(/<script type="application\/json" id="salesgap-form">(.*)<\/script>/.exec(page)?.[1] ?? '') as SelfForm;

describe('salesgap form, typed', () => {
  it.each(RUNS)('%s', async (name, args, status) => {
    const ran = salesgap(args);
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(status);
  });

  it('writes one page that can be mailed, and replaces none unasked', () => {
    const place = emptyPlace();
    const file = join(place.folder, 'screen-self-check.html');
    expect(salesgap(['form', '--self'], place).status).toBe(0);
    expect(statSync(file).size).toBeLessThan(650_000);
    const before = readFileSync(file, 'utf8');
    expect(salesgap(['form', '--self', '--lang', 'de'], place).status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(salesgap(['form', '--self', '--lang', 'de', '--force'], place).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<html lang="de">');
  });

  it('puts the page on standard output, alone', () => {
    const place = emptyPlace();
    const { stdout, stderr } = salesgap(['form', 'essentials', '--self', '--out', '-'], place);
    expect(stderr).toBe('');
    const { pack, rubrics, kind } = contentsIn(stdout);
    expect([kind, pack.id, rubrics.length]).toEqual(['self', 'essentials', 4]);
  });

  it('speaks German as far as the questions are translated', () => {
    const { stdout } = salesgap(['form', 'essentials', '--self', '--lang', 'de', '-o', '-']);
    const english = salesgap(['form', 'essentials', '--self', '-o', '-']).stdout;
    const first = (page: string) => contentsIn(page).rubrics[0]?.items[0]?.ask.self;
    expect(contentsIn(stdout).lang).toBe('de');
    expect(first(stdout)).not.toBe(first(english));
  });

  it('takes a pack of one’s own by its file', () => {
    const place = placeWithOwn();
    const { status, stdout } = salesgap(['form', './ours/packs/ours.yaml', '--self', '-o', '-'], place);
    expect(status).toBe(0);
    expect(contentsIn(stdout).pack.rubrics.length).toBeGreaterThan(0);
    expect(existsSync(join(place.folder, 'screen-self-check.html'))).toBe(false);
  });
});
