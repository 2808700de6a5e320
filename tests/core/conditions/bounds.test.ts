import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileCondition, isProblem } from '../../../src/core/conditions/compile.js';
import type { ConditionNode } from '../../../src/core/conditions/condition.js';
import { evaluate } from '../../../src/core/conditions/evaluate.js';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { level, orThrow, reportOn, rubricFile, sheetOver } from '../samples.js';

/* threat-model row 16: a condition is short, compares, and can do nothing else; a rubric brings no regular expression. */

const VOCABULARY = {
  f: { size: 'number', open: 'yes_no', motion: ['fast', 'slow'], name: 'text', kit: { several: ['page', 'task'] } },
} as const;
const compile = (source: string) => compileCondition(source, VOCABULARY);

describe('nothing is called, built or reached that is not in the list', () => {
  it.each([
    'f.name.matches("(a+)+$")',
    'matches(f.name, "a")',
    'f.name.contains("a")',
    'f.name.startsWith("a")',
    'size(f.name) > 1',
    'f.kit.size() > 1',
    'f.kit.exists(x, x == "page")',
    'f.kit.all(x, true)',
    'f.kit.map(x, x) == []',
    'has(f.name)',
    'int("1") == 1',
    'string(f.size) == "1"',
    'type(f.size) == double',
    'timestamp("2026-01-01T00:00:00Z") < now',
    'duration("1s") > duration("0s")',
    'f.size + 1 > 2',
    'f.size * 2 > 2',
    'f.size % 2 == 0',
    'f.name + f.name == "aa"',
    'f.kit[0] == "page"',
    'f["size"] == 1',
    '{"a": 1}.a == 1',
    'Foo{a: 1}.a == 1',
    'f.constructor == 1',
    'f.__proto__ == 1',
    'f.size.constructor == 1',
    'constructor.constructor("return 1")() == 1',
    'globalThis == 1',
    'process.env == 1',
    'f.size.toString() == "1"',
    'b"abc" == b"abc"',
    'null == null',
    'f.size; true',
    'f.size = 1',
    'import("x")',
    'r"\\d" == f.name ? f.name.matches(r"\\d") : true',
  ])('%s', (source) => {
    expect(isProblem(compile(source))).toBe(true);
  });
});

/** As long as is allowed, and as deep as fits. */
const WORST: readonly (readonly [string, string])[] = [
  ['brackets', `${'('.repeat(248)}true${')'.repeat(248)}`],
  ['brackets left open', '('.repeat(500)],
  ['negations', `${'!'.repeat(496)}true`],
  ['minus signs', `${'-'.repeat(494)}1 == 1`],
  ['choices', `${'true?'.repeat(70)}true${':true'.repeat(29)}`],
  ['choices in brackets', `${'(true?'.repeat(62)}true${':1)'.repeat(40)}`],
  ['lists in lists', `1 in ${'['.repeat(240)}${']'.repeat(240)}`],
  ['comparisons', Array(41).fill('f.size > 1').join('&&').slice(0, 500)],
  ['or and and', Array(60).fill('f.open').join(' || ').slice(0, 499)],
  ['a long list', `f.size in [${Array(240).fill('1').join(',')}]`],
  ['a long text', `f.name == "${'a'.repeat(480)}"`],
  ['escapes', `f.name == "${'\\u0061'.repeat(80)}"`],
  ['a long number', `f.size == ${'9'.repeat(480)}`],
  ['a long exponent', `f.size == 1e${'9'.repeat(480)}`],
  ['a long name', `f.${'a'.repeat(490)} == 1`],
  ['points', `f${'.size'.repeat(99)}`],
  ['blanks', `${' '.repeat(490)}true`],
  ['comments', `true ${'//'.repeat(240)}`],
  ['quotes', '"'.repeat(500)],
  ['backslashes', `"${'\\'.repeat(498)}"`],
];

describe('the worst of 500 characters', () => {
  it.each(WORST)('%s: compiled or refused, and looked up, in less than a second', (_name, source) => {
    expect(source.length).toBeLessThanOrEqual(500);
    const start = process.cpuUsage();
    const compiled = compile(source);
    if (isProblem(compiled)) expect(compiled.message.length).toBeLessThan(700);
    else {
      expect(nodesIn(compiled.tree).length).toBeLessThanOrEqual(500);
      expect([true, false, null]).toContain(evaluate(compiled, { f: { size: 1, open: true, name: 'a' } }));
    }
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(1_000_000);
  });

  it('one character more is not read at all', () => {
    expect(compile(`true${' '.repeat(496)}`)).toMatchObject({ tree: { op: 'value' } });
    expect(compile(`true${' '.repeat(497)}`)).toMatchObject({ message: 'a condition has at most 500 characters' });
  });
});

describe('laws', () => {
  const words = ['f.size', 'f.open', 'f.kit', 'f.motion', '"fast"', '1', '-', '(', ')', '[', ']', ',', '!', '&&', '||'];
  const more = ['==', '<', '>=', 'in', '?', ':', 'f', '.', 'true', 'matches', 'size(', '"', '{', '}', '+', '\\', 'x'];
  const source = fc.array(fc.constantFrom(...words, ...more), { maxLength: 60 }).map((parts) => parts.join(' '));
  const OPS = ['value', 'list', 'name', 'not', 'if', '&&', '||', '==', '!=', '<', '<=', '>', '>=', 'in'];

  it('what compiles holds nothing but values, names of the list, comparison and logic, and gives true, false or unknown', () => {
    fc.assert(
      fc.property(source, (text) => {
        const compiled = compile(text);
        if (isProblem(compiled)) return;
        for (const node of nodesIn(compiled.tree)) {
          expect(OPS).toContain(node.op);
          if (node.op !== 'name') continue;
          expect(node.path[0]).toBe('f');
          expect(Object.keys(VOCABULARY.f)).toContain(node.path[1]);
        }
        expect([true, false, null]).toContain(evaluate(compiled, { f: {} }));
      }),
      { numRuns: 1000 },
    );
  });

  it('no facts, however odd, make a compiled condition fail', () => {
    const compiled = compile('(f.size > 1 || "page" in f.kit) && f.name != "a" ? f.open : f.motion == "fast"');
    if (isProblem(compiled)) throw new Error(compiled.message);
    const fact = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.constant(null),
      fc.constant({}),
    );
    const facts = fc.dictionary(
      fc.constantFrom('size', 'open', 'kit', 'motion', 'name', 'constructor', 'toString'),
      fact,
    );
    fc.assert(
      fc.property(facts, (of) => {
        expect([true, false, null]).toContain(evaluate(compiled, { f: of } as never));
      }),
    );
  });
});

describe('regular expressions', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('none is made of what a rubric or a sheet says', () => {
    const made: string[] = [];
    const Original = RegExp;
    vi.stubGlobal(
      'RegExp',
      new Proxy(Original, {
        construct(target, args: [string, string]) {
          made.push(String(args[0]));
          return new target(...args);
        },
        apply(target, _this, args: [string, string]) {
          made.push(String(args[0]));
          return target(...args);
        },
      }),
    );
    const EVIL = '(zzz+)+$';
    const evil = Object.fromEntries(['title', 'ask', 'help', 'antipattern'].map((key) => [key, EVIL]));
    const items = [level('a', { ...evil, anchors: Array(5).fill(EVIL) }), level('b', { when: `"${EVIL}" == "a"` })];
    const rubric = orThrow(parseRubric(JSON.stringify(rubricFile(items, { title: EVIL, summary: EVIL }))));
    const note = { value: 4, note: EVIL, evidence: [{ kind: 'document', note: EVIL }] };
    reportOn([rubric], sheetOver({ skill: { a: note } }));
    expect(made.filter((pattern) => pattern.includes('zzz'))).toEqual([]);
  });
});

function nodesIn(node: ConditionNode): ConditionNode[] {
  switch (node.op) {
    case 'value':
    case 'name':
      return [node];
    case 'list':
      return [node, ...node.items.flatMap(nodesIn)];
    case 'not':
      return [node, ...nodesIn(node.of)];
    case 'if':
      return [node, ...[node.test, node.yes, node.no].flatMap(nodesIn)];
    default:
      return [node, ...nodesIn(node.left), ...nodesIn(node.right)];
  }
}
