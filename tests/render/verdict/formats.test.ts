import { describe, expect, it } from 'vitest';
import { verdictSchema } from '../../../src/core/policy/schema_verdict.js';
import type { Verdict } from '../../../src/core/policy/verdict.js';
import { verdictGithub } from '../../../src/render/verdict/github.js';
import { type VerdictFormatName, verdictFormats } from '../../../src/render/verdict/index.js';
import { audit } from '../../e2e/audit.js';
import { everything, hostileVerdict, passed } from './verdicts.js';

const OPTIONS = { width: 80, color: 0, unicode: true } as const;
const names = Object.keys(verdictFormats) as VerdictFormatName[];

async function rendered(name: VerdictFormatName, verdict: Verdict): Promise<string> {
  return (await verdictFormats[name].load())(verdict, OPTIONS);
}

/** A command of ours; what stands behind it is looked at like any other text. */
const OURS = /^::(?:error|warning) file=[^:,\n]*,title=[^:,\n]*::/gm;

describe.each(names)('%s', (name) => {
  it('is what it was', async () => {
    const ending = verdictFormats[name].extension ?? 'log';
    await expect(await rendered(name, everything)).toMatchFileSnapshot(`everything.golden.${ending}`);
    await expect(await rendered(name, passed)).toMatchFileSnapshot(`passed.golden.${ending}`);
    await expect(await rendered(name, hostileVerdict)).toMatchFileSnapshot(`hostile.golden.${ending}`);
  });

  it('says which rule failed, with the number, and what could be tighter', async () => {
    const text = await rendered(name, everything);
    for (const part of ['proven', 'Hiring', '2.49', 'jd.yaml']) expect(text).toContain(part);
    expect(text).not.toMatch(/credited is 2\.5\b/);
    if (name === 'terminal' || name === 'markdown' || name === 'json') expect(text).toContain('3.1');
  });

  it('obeys nothing that people wrote', async () => {
    const text = await rendered(name, hostileVerdict);
    expect(audit(text, OURS)).toEqual([]);
    if (name === 'github') expect(text.match(/^::/gm)?.length).toBe(verdictGithub(everything).match(/^::/gm)?.length);
  });
});

describe('json', () => {
  it.each([everything, passed, hostileVerdict])('keeps to its schema', async (verdict) => {
    const data: unknown = JSON.parse(await rendered('json', verdict));
    expect(verdictSchema.parse(data)).toEqual(data);
    expect(data).toEqual(verdict);
  });
});

describe('github', () => {
  const many = (count: number): Verdict => {
    const [sheet] = everything.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const [first] = sheet.judgements;
    if (first === undefined) throw new Error('no judgement');
    return {
      ...everything,
      sheets: [{ ...sheet, judgements: Array.from({ length: count }, () => first), comparison: null }],
    };
  };
  it('shows ten of a kind and counts the others', () => {
    const lines = verdictGithub(many(14)).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.at(-2)).toBe('+4 more errors than GitHub shows as annotations.');
    expect(verdictGithub(many(10))).not.toContain('more');
  });

  it('escapes what would end a property or a line', () => {
    const [sheet] = everything.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const odd = { ...everything, sheets: [{ ...sheet, file: 'a,b: 100%\n::error::c' }] };
    expect(verdictGithub(odd).split('\n')[0]).toMatch(
      /^::error file=a%2Cb%3A 100%25%0A\\u\{3a\}%3Aerror\\u\{3a\}%3Ac,title=proven%3A Hiring::a,b: 100%25%0A\\u\{3a\}:error\\u\{3a\}:c \(J\. Doe\): Show/,
    );
  });
});
