/** How numbers are shown. Nothing is ever rounded up to a target, to 5.0 or to 100 %. */

const NOT_ENOUGH = 'not enough answered';

/** Limits count as reached; the tolerance forgives binary fractions, never a real shortfall. */
const TOLERANCE = 1e-9;

/** A level with one decimal, or words when there is none. Below its target it also looks below. */
export function level(value: number | null, target: number | null = null): string {
  return value === null ? NOT_ENOUGH : fromTenths(levelTenths(value, target));
}

/** How far below the target a level is, as the difference of the two numbers shown; null at or above it. */
export function shortfall(value: number | null, target: number | null): string | null {
  if (value === null || target === null || reaches(value, target)) return null;
  return fromTenths(roundTenths(target) - levelTenths(value, target));
}

/** Compares unrounded numbers; the limit itself counts. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}

/** A share of 1 in whole percent: 100 % and 0 % only when it is exactly that. */
export function percent(share: number): string {
  if (share > TOLERANCE && share < 0.01) return 'less than 1 %';
  const whole = Math.floor(share * 100 + 0.5 + TOLERANCE);
  return `${reaches(share, 1) ? 100 : Math.min(whole, 99)} %`;
}

/** Coverage in words: "17 of 24 questions answered". */
export function questions(answered: number, asked: number): string {
  return `${answered} of ${asked} ${asked === 1 ? 'question' : 'questions'} answered`;
}

/** Hours as people say them: "30 minutes", "1 hour", "2.5 hours". */
export function hours(duration: number): string {
  const minutes = Math.floor(duration * 60 + 0.5 + TOLERANCE);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const shown = amount(duration);
  return shown === '1' ? '1 hour' : `${shown} hours`;
}

/** A sum of estimates, no more exact than it is: half hours, from ten hours whole ones. */
export function roughHours(duration: number): string {
  if (duration < 1) return hours(duration);
  const steps = duration < 10 ? 2 : 1;
  return hours(Math.floor(duration * steps + 0.5 + TOLERANCE) / steps);
}

/** Any other number, with at most one decimal: "7", "2.5". */
export function amount(value: number): string {
  return fromTenths(roundTenths(value)).replace(/\.0$/, '');
}

/** Points of a hundred, with two decimals where they have any: rounded any further, terms would not add up. */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A large number with its thousands apart, the same in every locale: "18,000". */
export function whole(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Whole tenths, so that comparisons of what is shown are exact. */
function levelTenths(value: number, target: number | null): number {
  const rounded = reaches(value, 5) ? 50 : Math.min(roundTenths(value), 49);
  if (target === null || reaches(value, target)) return rounded;
  const down = Math.floor(value * 10 + TOLERANCE);
  const goal = roundTenths(target);
  return rounded < goal ? rounded : Math.min(down, goal - 1);
}

/** Half away from zero (scoring-method §0). */
function roundTenths(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) * 10 + 0.5 + TOLERANCE);
}

function fromTenths(tenths: number): string {
  return (tenths / 10).toFixed(1);
}
