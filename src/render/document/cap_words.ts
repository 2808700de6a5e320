import type { CapScore, RubricScore, Score } from '../../core/report/scores.js';
import type { Report } from '../../core/report/types.js';
import { reaches } from '../display.js';
import type { Language } from '../language/language.js';
import { mainView } from './names.js';

/**
 * Why an area stands lower than its answers: what they come to, and what holds the area down. Nothing when no cap
 * does. The level shown elsewhere is the final one.
 */
export function capNotes(score: RubricScore, target: number | null, language: Language): string[] {
  const holding = score.caps.filter((cap) => holds(score, cap, 'claimed') || holds(score, cap, 'credited'));
  if (holding.length === 0) return [];
  return [rawWords(score, target, language), ...holding.map((cap) => holdWords(score, cap, language))];
}

/** Is the side's sum above what this cap leaves? */
function holds(score: RubricScore, cap: CapScore, side: 'claimed' | 'credited'): boolean {
  const { raw_level } = score[side];
  return raw_level !== null && cap[side] === 'triggered' && !reaches(cap.at_most, raw_level);
}

function rawWords(
  { claimed, credited }: RubricScore,
  target: number | null,
  { texts: { caps }, level }: Language,
): string {
  const proven = level(credited.raw_level, target);
  const isHeld = (side: Score) => !reaches(side.level ?? 0, side.raw_level ?? 0);
  if (!isHeld(claimed)) return caps.provenTogether(proven);
  return caps.together(level(claimed.raw_level, target), isHeld(credited) ? proven : null);
}

function holdWords(score: RubricScore, cap: CapScore, { texts, level, plain }: Language): string {
  const item = score.items.find((each) => each.item === cap.item);
  const [atMost, below] = [plain(cap.at_most), plain(cap.below)];
  const rule =
    cap.claimed === 'triggered'
      ? texts.caps.countsAtMost(atMost, cap.title, below, level(item?.claimed_level ?? null, cap.below))
      : texts.caps.provenAtMost(atMost, cap.title, below, level(item?.credited_level ?? null, cap.below));
  // A reason carries its grade, like everything a rubric rests on.
  return `${rule} ${texts.levels.graded(cap.because.trim().replace(/\.$/, ''), cap.grade)}.`;
}

/** A target is not met while an answer is open that could hold the area down. */
export function openCapNotes(score: RubricScore, { texts: { caps, levels } }: Language): string[] {
  if (score.reached === null) return [];
  const open = openCaps(score).map(levels.notAnswered);
  return open.length > 0 ? [...open, caps.open] : [];
}

/** Titles of items without an answer that could hold their area down, each once. */
export function openCaps(score: RubricScore | undefined): string[] {
  const open = score?.caps.filter(({ claimed }) => claimed === 'unanswered') ?? [];
  return [...new Set(open.map(({ title }) => title))];
}

/** The caps of the areas asked, triggered or not: the setting belongs to the result. */
export function capRules(report: Report, { texts, plain }: Language): string[] {
  const scores = mainView(report)?.scores ?? [];
  return scores.flatMap(({ title: area, caps }) =>
    caps.map(({ title, below, at_most }) => texts.caps.rule(area, plain(at_most), title, plain(below))),
  );
}
