import { hundredths, PLACES } from '../batch/grid.js';
import type { ScoredRubric, ScoredSheet } from '../batch/scored.js';
import { hashLeader, leaderHash } from '../rollup/leader_hash.js';
import { LeaderSet } from '../rollup/leader_set.js';
import { majorOf } from '../rubric/migration.js';
import type { Relation, Role } from '../words.js';
import { distributionOf } from './distribution.js';
import { newer } from './newer.js';
import { type Cohort, type CohortRubric, FEWEST_LEADERS } from './types.js';

/** What is read of a line that `score` wrote. */
export type Line = Pick<ScoredSheet, 'subject' | 'relation' | 'form' | 'sitting' | 'role'> & {
  readonly scores: Readonly<Record<string, Pick<ScoredRubric, 'version' | 'claimed_points' | 'credited_points'>>>;
};

/** Which sheets are counted; `role` null: all of them have to be of one. */
export interface Wanted {
  readonly relation: Relation;
  readonly role: Role | null;
}

/**
 * Why a sheet is not counted. in_part: a quick look or one sitting asks other questions than the whole · again: one of
 * this leader is counted already · no_score: too little answered in every area · too_many: its areas do not fit beside the
 * 500 that are counted already.
 */
export const PASSED_OVER = ['other_relation', 'in_part', 'other_role', 'again', 'no_score', 'too_many'] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

/** Rubrics that have a place of their own; each takes 80 kB. */
const MOST_RUBRICS = 500;

interface Counted {
  readonly id: string;
  /** The newest. */
  version: string;
  /** The one that came last. */
  last: string;
  n: number;
  readonly claimed: Uint32Array;
  readonly credited: Uint32Array;
}

/** A rubric with too few leaders. */
export type LeftOut = Pick<CohortRubric, 'id' | 'version' | 'n'>;

/**
 * Counts sheets one by one; which of two sheets about one leader counts is decided by the order, nothing else is. It takes
 * 80 kB for each rubric and major version, and some 12 bytes for each leader counted: a hash, no id.
 */
export class CohortCounter {
  readonly #wanted: Wanted;
  readonly #seen = new LeaderSet();
  readonly #roles = new Map<Role, number>();
  /** By id and major version. */
  readonly #rubrics = new Map<string, Counted>();
  /** By id, what was counted last: most lines need no second look at a version. */
  readonly #last = new Map<string, Counted>();
  readonly #passed = new Map<PassedOver, number>();

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
  }

  add(line: Line): void {
    const why = this.#whyNot(line);
    if (why !== null) {
      this.#passed.set(why, (this.#passed.get(why) ?? 0) + 1);
      return;
    }
    const { scores } = line;
    for (const id in scores) this.#count(id, scores[id] as Line['scores'][string]);
    // Of this leader, by whom it was looked up.
    this.#seen.add(leaderHash.high, leaderHash.low);
    this.#roles.set(line.role, (this.#roles.get(line.role) ?? 0) + 1);
  }

  get leaders(): number {
    return this.#seen.size;
  }

  /** Leaders of each role, the most frequent first. More than one: no cohort, ranks compare within a role. */
  get roles(): readonly (readonly [Role, number])[] {
    return [...this.#roles].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  }

  get passedOver(): readonly (readonly [PassedOver, number])[] {
    return PASSED_OVER.flatMap((why) => {
      const count = this.#passed.get(why);
      return count === undefined ? [] : [[why, count] as const];
    });
  }

  /** The rubrics with enough leaders, and those without, by id and version. */
  finish(): { readonly rubrics: readonly CohortRubric[]; readonly left_out: readonly LeftOut[] } {
    const all = [...this.#rubrics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
    return {
      rubrics: all
        .filter(({ n }) => n >= FEWEST_LEADERS)
        .map(({ id, version, n, claimed, credited }) => ({
          id,
          version,
          n,
          claimed: distributionOf(claimed),
          credited: distributionOf(credited),
        })),
      left_out: all.filter(({ n }) => n < FEWEST_LEADERS).map(({ id, version, n }) => ({ id, version, n })),
    };
  }

  #whyNot({ subject, relation, form, sitting, role, scores }: Line): PassedOver | null {
    if (relation !== this.#wanted.relation) return 'other_relation';
    if (form !== 'full' || sitting !== undefined) return 'in_part';
    if (this.#wanted.role !== null && role !== this.#wanted.role) return 'other_role';
    hashLeader(subject);
    if (this.#seen.has(leaderHash.high, leaderHash.low)) return 'again';
    if (!haveSome(scores)) return 'no_score';
    return this.#fits(scores) ? null : 'too_many';
  }

  #fits(scores: Line['scores']): boolean {
    if (this.#rubrics.size + Object.keys(scores).length <= MOST_RUBRICS) return true;
    const fresh = Object.entries(scores).filter(([id, { version }]) => !this.#rubrics.has(keyOf(id, version)));
    return this.#rubrics.size + fresh.length <= MOST_RUBRICS;
  }

  #count(id: string, score: Line['scores'][string]): void {
    const { version, claimed_points: claimed, credited_points: credited } = score;
    if (claimed === null || credited === null) return;
    const counted = this.#placeFor(id, version);
    counted.n += 1;
    countAt(counted.claimed, hundredths(claimed));
    countAt(counted.credited, hundredths(credited));
  }

  #placeFor(id: string, version: string): Counted {
    const last = this.#last.get(id);
    if (last?.last === version) return last;
    const key = keyOf(id, version);
    const counted = this.#rubrics.get(key) ?? nothingOf(id, version);
    counted.version = newer(counted.version, version);
    counted.last = version;
    this.#rubrics.set(key, counted);
    this.#last.set(id, counted);
    return counted;
  }
}

function nothingOf(id: string, version: string): Counted {
  const [claimed, credited] = [new Uint32Array(PLACES), new Uint32Array(PLACES)];
  return { id, version, last: version, n: 0, claimed, credited };
}

function countAt(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** Scores compare within a major version. */
function keyOf(id: string, version: string): string {
  return `${id}@${majorOf(version)}`;
}

function haveSome(scores: Line['scores']): boolean {
  for (const id in scores) {
    const { claimed_points, credited_points } = scores[id] as Line['scores'][string];
    if (claimed_points !== null && credited_points !== null) return true;
  }
  return false;
}

/** What was counted as the file that reports are ranked by. */
export function cohortOf(
  counter: CohortCounter,
  about: Pick<Cohort, 'origin' | 'made_on' | 'relation' | 'role'> & { readonly tool_version: string },
): Cohort {
  const { tool_version: version, origin, made_on, relation, role } = about;
  const { rubrics } = counter.finish();
  return {
    kind: 'cohort',
    format: 1,
    tool: { name: 'salesgap', version },
    origin,
    made_on,
    leaders: counter.leaders,
    relation,
    role,
    rubrics,
  };
}
