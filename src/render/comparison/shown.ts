import { CHANGE_PARTS, type Change, type ChangeParts, type ComparedRubric } from '../../core/compare/types.js';
import { TOLERANCE } from '../../core/tolerance.js';

/** A change as it is shown: in levels, with two decimals. The parts add up to the total to the last digit. */
export interface ShownChange {
  readonly total: number;
  /** null: not taken apart. */
  readonly parts: ChangeParts | null;
}

/** From here on the rule of half a level speaks of a change; less must not look like it. */
const HALF = 50;

/**
 * Rounded by largest remainder: every part goes down to its hundredth, and the hundredths that are missing go to the
 * parts that lost most, in the order of the parts where two lost the same. No part is off by a hundredth or more, and
 * one that is nothing stays nothing. One decimal would hide parts that together are a change.
 */
export function shownChange({
  total,
  parts,
}: Omit<Change, 'parts'> & { readonly parts: ChangeParts | null }): ShownChange {
  const hundredths = hundredthsOf(total);
  return { total: hundredths / 100, parts: parts === null ? null : apportioned(parts, hundredths) };
}

/** Half away from zero; just below half a level is never shown as half a level. */
export function hundredthsOf(value: number): number {
  const size = Math.floor(Math.abs(value) * 100 + 0.5 + TOLERANCE);
  const isLess = Math.abs(value) * 100 < HALF - TOLERANCE * 100;
  const shown = isLess ? Math.min(size, HALF - 1) : size;
  return shown === 0 ? 0 : Math.sign(value) * shown;
}

/**
 * What other answers alone changed, in levels with two decimals: as the part of that name is shown, so that no reader finds
 * two numbers for one thing; rounded by itself where the part as shown would lie on the other side of half a level.
 */
export function answersShown({ claimed, half }: ComparedRubric): number {
  const change = half?.change ?? 0;
  const alone = hundredthsOf(change);
  const part = claimed === null ? null : (shownChange(claimed).parts?.answers ?? null);
  if (part === null || Math.abs(change - (claimed?.parts?.answers ?? 0)) > TOLERANCE) return alone / 100;
  const isSameSide = Math.abs(part * 100) >= HALF - TOLERANCE === Math.abs(alone) >= HALF;
  return isSameSide ? part : alone / 100;
}

function apportioned(parts: ChangeParts, total: number): ChangeParts {
  const exact = CHANGE_PARTS.map((name) => ({ name, hundredths: settled(parts[name] * 100) }));
  const down = exact.map(({ name, hundredths }) => ({
    name,
    whole: Math.floor(hundredths),
    lost: hundredths - Math.floor(hundredths),
  }));
  const missing = total - down.reduce((sum, { whole }) => sum + whole, 0);
  const first = [...down].sort((one, other) => other.lost - one.lost).slice(0, missing);
  const up = new Set(first.map(({ name }) => name));
  const shown = down.map(({ name, whole }) => [name, (whole + (up.has(name) ? 1 : 0)) / 100] as const);
  return Object.fromEntries(shown) as unknown as ChangeParts;
}

/** 30.000000000000004 is 30: floating point must not make something of nothing. */
function settled(hundredths: number): number {
  const whole = Math.round(hundredths);
  return Math.abs(hundredths - whole) < TOLERANCE * 100 ? whole : hundredths;
}
