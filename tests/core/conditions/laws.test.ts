import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition, isProblem } from '../../../src/core/conditions/compile.js';
import type { Condition } from '../../../src/core/conditions/condition.js';
import { evaluate, type Fact } from '../../../src/core/conditions/evaluate.js';

/* Random conditions over a few facts, each of which may be known or not. */

const MOTIONS = ['fast', 'slow'] as const;
const KIT = ['page', 'task', 'none'] as const;
const VOCABULARY = {
  f: { open: 'yes_no', busy: 'yes_no', size: 'number', share: 'number', motion: MOTIONS, kit: { several: KIT } },
} as const;

const VALUES: Readonly<Record<keyof (typeof VOCABULARY)['f'], fc.Arbitrary<Fact>>> = {
  open: fc.boolean(),
  busy: fc.boolean(),
  size: fc.integer({ min: 0, max: 3 }),
  share: fc.constantFrom(0, 0.1 + 0.2, 0.3, 1),
  motion: fc.constantFrom(...MOTIONS),
  kit: fc.subarray([...KIT], { minLength: 1 }),
};
const everything = fc.record(VALUES);
const something = fc.record(VALUES, { requiredKeys: [] });

const quoted = (words: readonly string[]) => fc.constantFrom(...words).map((word) => JSON.stringify(word));
const numberTerm = fc.oneof(fc.constantFrom('f.size', 'f.share'), fc.constantFrom('0', '1', '2.5', '0.3', '-1'));

/** Source texts, so that every one of them passes through the compiler. */
const { condition: source } = fc.letrec<{ condition: string; number: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    numberTerm,
    fc
      .tuple(tie('condition'), fc.constantFrom('f.size', 'f.share'))
      .map(([test, name]) => `(${test} ? ${name} : f.size)`),
  ),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('f.open', 'f.busy', 'true', 'false'),
    fc
      .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.constantFrom('f.size', 'f.share'))
      .map(([left, operator, right]) => `${left} ${operator} ${right}`),
    quoted(MOTIONS).map((word) => `f.motion == ${word}`),
    quoted(MOTIONS).map((word) => `f.motion in [${word}]`),
    quoted(KIT).map((word) => `${word} in f.kit`),
    quoted(KIT).map((word) => `f.kit == ["page", ${word}]`),
    fc.constant('f.size in [1, 2]'),
    tie('condition').map((of) => `!(${of})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||', '==', '!='), tie('condition'))
      .map(([left, operator, right]) => `((${left}) ${operator} (${right}))`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([test, yes, no]) => `((${test}) ? (${yes}) : (${no}))`),
  ),
}));

const condition: fc.Arbitrary<Condition> = source
  .filter((text) => text.length <= 500)
  .map((text) => {
    const compiled = compileCondition(text, VOCABULARY);
    if (isProblem(compiled)) throw new Error(`${text}: ${compiled.message}`);
    return compiled;
  });

const truth = (of: Condition, facts: object) => evaluate(of, { f: facts as Record<string, Fact> });

describe('laws of conditions', () => {
  it('with all facts known, every condition is true or false', () => {
    fc.assert(fc.property(condition, everything, (of, facts) => truth(of, facts) !== null));
  });

  it('what holds while facts are missing holds whatever they turn out to be', () => {
    fc.assert(
      fc.property(condition, something, everything, (of, known, missing) => {
        const early = truth(of, known);
        if (early === null) return;
        expect(truth(of, { ...missing, ...known })).toBe(early);
      }),
      { numRuns: 1000 },
    );
  });

  it('a fact that is not looked at changes nothing', () => {
    fc.assert(
      fc.property(condition, something, (of, facts) => {
        expect(evaluate(of, { f: facts as Record<string, Fact>, g: { open: true } })).toBe(truth(of, facts));
      }),
    );
  });

  it('De Morgan, in three values', () => {
    const pair = fc.tuple(source, source).filter(([a, b]) => a.length + b.length < 450);
    fc.assert(
      fc.property(pair, something, ([a, b], facts) => {
        const value = (text: string) => {
          const compiled = compileCondition(text, VOCABULARY);
          if (isProblem(compiled)) throw new Error(compiled.message);
          return truth(compiled, facts);
        };
        expect(value(`!((${a}) && (${b}))`)).toBe(value(`!(${a}) || !(${b})`));
        expect(value(`!((${a}) || (${b}))`)).toBe(value(`!(${a}) && !(${b})`));
      }),
    );
  });

  it('a compiled tree means the same after being written and read', () => {
    fc.assert(
      fc.property(condition, something, (of, facts) => {
        expect(truth(JSON.parse(JSON.stringify(of)) as Condition, facts)).toBe(truth(of, facts));
      }),
    );
  });
});

it('whatever is written, compiling ends in a tree or in a problem with its place', () => {
  const noise = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('f.size', 'f.', '(', ')', '[', '"', '&&', '?', ':', '-', '==', 'in', '1', '\\'))
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(noise, (text) => {
      const compiled = compileCondition(text, VOCABULARY);
      if (!isProblem(compiled)) return;
      expect(compiled.message).not.toBe('');
      expect(compiled.at).toBeGreaterThanOrEqual(0);
      expect(compiled.at).toBeLessThanOrEqual(Math.max(text.length, 500));
    }),
    { numRuns: 300 },
  );
});
