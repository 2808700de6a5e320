import { TOLERANCE } from '../tolerance.js';
import type { Asked } from './asked.js';
import { enoughForSpread } from './rules.js';
import { DOUBTS, type Doubt } from './types.js';

/** Answers of one rater below which neither sameness nor distance says anything. */
const FEWEST_ANSWERS = 6;
const MOSTLY = 0.4;
const FAR = 2;
/** Levels below which nobody is called far off: in a group that agrees, two standard deviations are next to nothing. */
const FAR_AT_LEAST = 1;

/** One rater's answers to the questions that all raters of the batch were asked. */
export interface Answered {
  readonly all: readonly Asked[];
  /** Those that the group is known to answer differently: told without `about`, or with a spread. */
  readonly mixed: readonly Asked[];
}

/**
 * Which doubts there are about raters of one batch (scoring method §10), never whose or how many, from max(5, 2 × fewest)
 * raters. They inform and remove nothing.
 *
 * Sameness and distance are looked for only where the group is known to differ (`mixed`). Otherwise a doubt could make an
 * answer certain: of six raters and one question told as "about 4", "nobody is far off" would say that all gave 4. As it is,
 * one step of one rater where all may have agreed changes nothing that a doubt looks at; and what is told as different has
 * different answers whatever the doubts are, which two raters could have given the other way round.
 */
export function doubtsIn(raters: readonly Answered[], fewest: number): readonly Doubt[] {
  if (raters.length < enoughForSpread(fewest)) return [];
  const found: Readonly<Record<Doubt, boolean>> = {
    same_everywhere: raters.some(({ mixed }) => isSame(mixed)),
    mostly_unknown: raters.some(({ all }) => isMostlyUnknown(all)),
    far_off: isFarOff(raters.map(({ mixed }) => mixed)),
  };
  return DOUBTS.filter((doubt) => found[doubt]);
}

/** One answer to all questions on the five levels and one to all of yes or no, reversed ones included. */
function isSame(mixed: readonly Asked[]): boolean {
  const given = mixed.flatMap(({ item, answer }) => {
    const counts = item.type === 'level' || item.type === 'yes_no';
    return counts && answer?.state === 'answered' ? [{ type: item.type, value: answer.value }] : [];
  });
  return given.length >= FEWEST_ANSWERS && new Set(given.map(({ value }) => value)).size === types(given);
}

function types(given: readonly { readonly type: string }[]): number {
  return new Set(given.map(({ type }) => type)).size;
}

function isMostlyUnknown(all: readonly Asked[]): boolean {
  const unknown = all.filter(({ answer }) => answer?.state === 'dont_know').length;
  return unknown > MOSTLY * all.length + TOLERANCE;
}

/** Whether the mean level of somebody is more than two standard deviations, and a level, from the means of the others. */
function isFarOff(raters: readonly (readonly Asked[])[]): boolean {
  const means = raters
    .map((asked) => asked.flatMap(({ level }) => (level === null ? [] : [level])))
    .filter((levels) => levels.length >= FEWEST_ANSWERS)
    .map(mean)
    .sort((a, b) => a - b);
  if (means.length < 3) return false;
  return means.some((own, index) => {
    const others = means.filter((_, other) => other !== index);
    const centre = mean(others);
    const squares = others.reduce((sum, each) => sum + (each - centre) ** 2, 0);
    const far = FAR * Math.sqrt(squares / (others.length - 1));
    return Math.abs(own - centre) > Math.max(far, FAR_AT_LEAST) + TOLERANCE;
  });
}

function mean(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
}
