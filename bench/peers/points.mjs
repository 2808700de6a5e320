// What a question of each type earns, 0 to 100, in plain JavaScript: what survey-core's own function calls.
import { holds } from '../instrument.mjs';

/** A value on a cut counts as reached within this. */
export const TOLERANCE = 1e-9;

/** The answer itself, out of its long form, or undefined where there is none. */
export function valueIn(answer) {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer ?? undefined;
  return answer.value;
}

/** Points of an answer that the question allows. */
export function pointsOf(item, value, profile) {
  if (item.type === 'level') return (value - 1) * 25;
  if (item.type === 'choice') return item.options.find(({ id }) => id === value).points;
  if (item.type === 'checklist') return ofSum(item, chosenSum(item, value));
  const rule = item.scoring.find((each) => holds(each.for, profile));
  if (rule.knots !== undefined) return between(rule.knots, value.now);
  if (rule.bands !== undefined) return inBand(rule.bands, value.now);
  return inBand(rule.trend, improvement(item, value));
}

/** Of a checklist: what the ticked options are worth together. */
export function chosenSum({ options }, value) {
  return options.reduce((sum, option) => (value.includes(option.id) ? sum + option.value : sum), 0);
}

function ofSum({ zero_at, full_at }, sum) {
  return (100 * (Math.min(Math.max(sum, zero_at), full_at) - zero_at)) / (full_at - zero_at);
}

function between(knots, x) {
  const above = knots.findIndex(([at]) => at >= x);
  if (above === 0) return knots[0][1];
  if (above === -1) return knots.at(-1)[1];
  const [x0, p0] = knots[above - 1];
  const [x1, p1] = knots[above];
  return p0 + ((p1 - p0) * (x - x0)) / (x1 - x0);
}

function inBand({ cuts, points }, x) {
  return points[cuts.filter((cut) => x >= cut - TOLERANCE).length];
}

/** Percent of the number before, positive when better. */
function improvement({ direction }, { now, before }) {
  return (100 * (direction === 'lower' ? before - now : now - before)) / Math.abs(before);
}
