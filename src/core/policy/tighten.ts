import type { ConditionNode } from '../conditions/condition.js';
import { TOLERANCE } from '../tolerance.js';
import { stepOf } from './names.js';
import type { PolicyRule } from './types.js';
import type { SheetVerdict, Tighter } from './verdict.js';

/**
 * Rules that every file meets with room: one number against one limit, where at least a step of it is left. Found in
 * all that was judged; a rule that fails or is unknown anywhere is tight enough.
 */
export function couldBeTighter(rules: readonly PolicyRule[], sheets: readonly SheetVerdict[]): readonly Tighter[] {
  return rules.flatMap((rule) => {
    const limit = limitIn(rule.rule.tree);
    const step = limit === null ? null : stepOf(limit.path);
    if (limit === null || step === null) return [];
    const met = metIn(rule.id, limit.path.join('.'), sheets);
    const [first, ...others] = met ?? [];
    if (first === undefined) return [];
    const nearer = (value: number, than: number) => (limit.least ? value < than : value > than);
    const closest = others.reduce((best, each) => (nearer(each.value, best.value) ? each : best), first);
    const could_be = withinSteps(closest.value, step, limit);
    if (!nearer(limit.value, could_be) || Math.abs(could_be - limit.value) < TOLERANCE) return [];
    const { value, file, title } = closest;
    return [{ rule: rule.id, name: limit.path.join('.'), limit: limit.value, closest: value, file, title, could_be }];
  });
}

/** A rule that is one comparison: `name >= 3`, or the other way round `3 <= name`. */
interface Limit {
  readonly path: readonly string[];
  readonly value: number;
  /** true: at least this; false: at most this. */
  readonly least: boolean;
  /** The limit itself does not hold. */
  readonly strict: boolean;
}

function limitIn(node: ConditionNode): Limit | null {
  if (node.op !== '>=' && node.op !== '>' && node.op !== '<=' && node.op !== '<') return null;
  const { op, left, right } = node;
  const upward = op === '>=' || op === '>';
  const strict = op === '>' || op === '<';
  if (left.op === 'name' && right.op === 'value') return limit(left.path, right.value, upward, strict);
  if (left.op === 'value' && right.op === 'name') return limit(right.path, left.value, !upward, strict);
  return null;
}

function limit(path: readonly string[], value: unknown, least: boolean, strict: boolean): Limit | null {
  return typeof value === 'number' ? { path, value, least, strict } : null;
}

/** Every value the rule met; null where it was not met once. */
function metIn(rule: string, name: string, sheets: readonly SheetVerdict[]) {
  const all = sheets.flatMap(({ file, judgements }) =>
    judgements
      .filter((each) => each.rule === rule && each.state !== 'skipped')
      .map((each) => ({ file, title: each.title, state: each.state, value: numberIn(each.facts, name) })),
  );
  const met = all.flatMap(({ value, ...rest }) =>
    rest.state === 'holds' && value !== null ? [{ ...rest, value }] : [],
  );
  return met.length === all.length ? met : null;
}

function numberIn(facts: SheetVerdict['judgements'][number]['facts'], name: string): number | null {
  const value = facts.find((fact) => fact.name === name)?.value;
  return typeof value === 'number' ? value : null;
}

/** The tightest limit in whole steps that the value still meets. */
function withinSteps(value: number, step: number, { least, strict }: Limit): number {
  const steps = value / step;
  const whole = least ? Math.floor(steps + TOLERANCE) : Math.ceil(steps - TOLERANCE);
  const exact = Math.abs(whole - steps) < TOLERANCE;
  const back = strict && exact ? (least ? -1 : 1) : 0;
  return Math.round((whole + back) * step * 100) / 100;
}
