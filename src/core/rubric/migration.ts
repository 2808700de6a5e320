/** How answers to one major version of a rubric load into a later one. Items that are not named keep their id. */
export interface RubricMigration {
  readonly kind: 'rubric';
  /** Of the rubric. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** old item → new item */
  readonly renamed: Readonly<Record<string, string>>;
  /** old item → the new items that its answer is taken for */
  readonly split: Readonly<Record<string, readonly string[]>>;
  /** old item → why it is asked no more */
  readonly retired: Readonly<Record<string, string>>;
  /** new item → old option (or part of an allocation) → new one */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The same for a pack: a sheet names the pack alone, so it is said here which rubrics were asked. */
export interface PackMigration {
  readonly kind: 'pack';
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** rubric → the major version of it that the older pack asked */
  readonly asked: Readonly<Record<string, number>>;
  /** rubric → why the newer pack asks it no more */
  readonly gone: Readonly<Record<string, string>>;
}

export type Migration = RubricMigration | PackMigration;

/** The major version: 2 of "2.1.0". */
export function majorOf(version: string): number {
  return Number(version.split('.', 1)[0]);
}

/**
 * The migrations that lead from one major version to another, in order, in as few steps as there are ways; none when
 * there is nothing to do. null: no way leads there.
 */
export function wayBetween<M extends Migration>(
  migrations: readonly M[],
  from: number,
  to: number,
): readonly M[] | null {
  // Each version is looked at once: the number of ways doubles with every version there is.
  const known = new Map<number, readonly M[] | null>([[to, []]]);
  return wayFrom(from);

  function wayFrom(at: number): readonly M[] | null {
    const before = known.get(at);
    if (before !== undefined) return before;
    const steps = migrations.filter((each) => each.from === at && each.to > at && each.to <= to);
    const ways = steps.flatMap((step) => {
      const rest = wayFrom(step.to);
      return rest === null ? [] : [[step, ...rest]];
    });
    const way = ways.toSorted((a, b) => a.length - b.length)[0] ?? null;
    known.set(at, way);
    return way;
  }
}

export function ofRubric(migrations: readonly Migration[], id: string): readonly RubricMigration[] {
  return migrations.filter((each): each is RubricMigration => each.kind === 'rubric' && each.id === id);
}

export function ofPack(migrations: readonly Migration[], id: string): readonly PackMigration[] {
  return migrations.filter((each): each is PackMigration => each.kind === 'pack' && each.id === id);
}
