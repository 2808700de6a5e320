import type { CapScore, RubricScore, Score } from '../../core/report/scores.js';
import type { Report } from '../../core/report/types.js';
import { level, reaches } from '../display.js';
import { mainView } from './names.js';

/**
 * Why an area stands lower than its answers: what they come to, and what holds the area down. Nothing when no cap
 * does. The level shown elsewhere is the final one.
 */
export function capNotes(score: RubricScore, target: number | null): string[] {
  const holding = score.caps.filter((cap) => holds(score, cap, 'claimed') || holds(score, cap, 'credited'));
  if (holding.length === 0) return [];
  return [rawWords(score, target), ...holding.map((cap) => holdWords(score, cap))];
}

/** Is the side's sum above what this cap leaves? */
function holds(score: RubricScore, cap: CapScore, side: 'claimed' | 'credited'): boolean {
  const { raw_level } = score[side];
  return raw_level !== null && cap[side] === 'triggered' && !reaches(cap.at_most, raw_level);
}

function rawWords({ claimed, credited }: RubricScore, target: number | null): string {
  const proven = level(credited.raw_level, target);
  const isHeld = (side: Score) => !reaches(side.level ?? 0, side.raw_level ?? 0);
  if (!isHeld(claimed)) return `Together the answers proven so far come to ${proven}.`;
  const also = isHeld(credited) ? `, proven so far ${proven}` : '';
  return `Together the answers come to ${level(claimed.raw_level, target)}${also}.`;
}

function holdWords(score: RubricScore, cap: CapScore): string {
  const item = score.items.find((each) => each.item === cap.item);
  const { title, below, at_most } = cap;
  const rule =
    cap.claimed === 'triggered'
      ? `The area counts as ${at_most} at most while ${title} is below ${below}; it stands at ${level(item?.claimed_level ?? null, below)}.`
      : `The area is proven at ${at_most} at most while ${title} is not proven at ${below}; it is proven at ${level(item?.credited_level ?? null, below)} so far.`;
  return `${rule} ${reasonWords(cap)}`;
}

/** A reason carries its grade, like everything a rubric rests on. */
function reasonWords({ because, grade }: CapScore): string {
  return `${because.trim().replace(/\.$/, '')} (grade ${grade}).`;
}

/** A target is not met while an answer is open that could hold the area down. */
export function openCapNotes(score: RubricScore): string[] {
  if (score.reached === null) return [];
  const open = openCaps(score).map((title) => `${title} is not answered.`);
  return open.length > 0 ? [...open, 'While that is open, the target does not count as met.'] : [];
}

/** Titles of items without an answer that could hold their area down, each once. */
export function openCaps(score: RubricScore | undefined): string[] {
  const open = score?.caps.filter(({ claimed }) => claimed === 'unanswered') ?? [];
  return [...new Set(open.map(({ title }) => title))];
}

/** The caps of the areas asked, triggered or not: the setting belongs to the result. */
export function capRules(report: Report): string[] {
  const scores = mainView(report)?.scores ?? [];
  return scores.flatMap(({ title: area, caps }) =>
    caps.map(({ title, below, at_most }) => `${area} counts as ${at_most} at most while ${title} is below ${below}`),
  );
}
