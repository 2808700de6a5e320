import type { AnswerSheet } from './answers/types.js';
import type { RubricScore } from './report/scores.js';
import type { Gap, GapClass } from './report/types.js';
import type { Pack } from './rubric/types.js';
import { TOLERANCE } from './tolerance.js';
import type { Role } from './words.js';

/** Claimed levels up to this make a prerequisite low. */
const LOW = 2;

/** Targets are those of a first-line leader while the role is unknown; the report says so. */
export function roleFor(sheet: AnswerSheet): Role {
  return sheet.profile.role ?? 'first_line';
}

/**
 * One gap per rubric, in the order to work on them: real gaps by importance × ((1 + gap)² − 1), a low
 * prerequisite before what stands on it; then blocked, unproven, unknown, met. Ties by id.
 */
export function findGaps(scores: readonly RubricScore[], pack: Pack, sheet: AnswerSheet): readonly Gap[] {
  const role = roleFor(sheet);
  const gaps = scores
    .filter(({ status }) => status !== 'not_applicable')
    .map((score) => gapOf(score, pack, role, sheet));
  const sorted = gaps.sort(byOrder);
  return prerequisitesFirst(sorted, scores, pack);
}

function gapOf(score: RubricScore, pack: Pack, role: Role, sheet: AnswerSheet): Gap {
  const entry = pack.rubrics.find(({ id }) => id === score.rubric);
  if (entry === undefined) throw new Error(`the pack ${pack.id} has no settings for ${score.rubric}`);
  const target = entry.target[role];
  const importance = entry.importance[role];
  const claimed_gap = score.claimed.level === null ? null : target - score.claimed.level;
  const credited_gap = score.credited.level === null ? null : target - score.credited.level;
  const kind = classOf(score, target);
  return {
    rubric: score.rubric,
    title: score.title,
    about: score.about,
    class: kind,
    target,
    importance,
    claimed_gap,
    credited_gap,
    order: kind === 'real' && claimed_gap !== null ? importance * ((1 + claimed_gap) ** 2 - 1) : null,
    cause: Object.hasOwn(sheet.causes, score.rubric) ? (sheet.causes[score.rubric] ?? null) : null,
    after: [],
  };
}

function classOf(score: RubricScore, target: number): GapClass {
  const { claimed, credited, reached, status } = score;
  if (claimed.level === null || credited.level === null) return 'unknown';
  if (claimed.level < target - TOLERANCE) return 'real';
  if (credited.level < target - TOLERANCE) return 'unproven';
  // A screen reaches no level, and a score on few answers is no promise: neither meets a target.
  if (reached === null || status !== 'ok') return 'unknown';
  if (reached < Math.floor(target + TOLERANCE)) return 'blocked';
  // Nor is a target met while the one answer is open that could hold all of it down.
  return score.caps.some((cap) => cap.credited === 'unanswered') ? 'unknown' : 'met';
}

const CLASS_ORDER: readonly GapClass[] = ['real', 'blocked', 'unproven', 'unknown', 'met'];

function byOrder(a: Gap, b: Gap): number {
  const byClass = CLASS_ORDER.indexOf(a.class) - CLASS_ORDER.indexOf(b.class);
  if (byClass !== 0) return byClass;
  const difference = (b.order ?? b.importance) - (a.order ?? a.importance);
  if (Math.abs(difference) > TOLERANCE) return difference;
  return a.rubric < b.rubric ? -1 : 1;
}

/** Moves a low prerequisite with a real gap of its own before the real gaps that stand on it. */
function prerequisitesFirst(gaps: readonly Gap[], scores: readonly RubricScore[], pack: Pack): readonly Gap[] {
  const low = new Set(
    scores
      .filter(({ claimed }) => claimed.level !== null && claimed.level <= LOW + TOLERANCE)
      .map(({ rubric }) => rubric),
  );
  const placed = new Map<string, Gap>();
  const place = (gap: Gap): void => {
    if (placed.has(gap.rubric)) return;
    const after: Gap['after'][number][] = [];
    for (const { prerequisite, because } of linksTo(gap, pack)) {
      const before = gaps.find(({ rubric, class: kind }) => rubric === prerequisite && kind === 'real');
      if (before === undefined || !low.has(prerequisite)) continue;
      place(before);
      after.push({ rubric: prerequisite, because });
    }
    placed.set(gap.rubric, { ...gap, after });
  };
  for (const gap of gaps) place(gap);
  return [...placed.values()];
}

function linksTo(gap: Gap, pack: Pack) {
  if (gap.class !== 'real') return [];
  return pack.prerequisites
    .filter(({ dependent }) => dependent === gap.rubric)
    .sort((a, b) => (a.prerequisite < b.prerequisite ? -1 : 1));
}
