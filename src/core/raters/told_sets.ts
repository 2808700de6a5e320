import { TOLERANCE } from '../tolerance.js';
import { ANONYMOUS, type AnonymousRelation } from './types.js';

/** One told mean, and of how many raters. `batch` counts from 1. */
export interface ToldSet {
  readonly relations: readonly AnonymousRelation[];
  readonly batch: number;
  readonly raters: number;
}

/** Raters whom what was told never separates. */
interface Atom {
  readonly relations: readonly AnonymousRelation[];
  readonly batch: number;
  readonly raters: number;
}

/**
 * Sets of fewer than `fewest` raters whose sum follows from sums that were told (scoring method §11.2): each told set is a 0/1 vector
 * over atoms, and what lies in the row space of the told ones can be worked out. Who is in which set is not told, so the worst is
 * taken: of two told sizes of one batch the smaller is a part of the larger, and a total holds its parts.
 */
export function smallDifferences(told: readonly ToldSet[], fewest: number): readonly Atom[] {
  const { atoms, rows } = vectorsOf(told);
  const small = atoms.flatMap(({ raters }, index) => (raters > 0 && raters < fewest ? [index] : []));
  const rank = rankOf(rows);
  const found = subsetsOf(small, atoms, fewest).filter((subset) => {
    const vector = atoms.map((_, index) => (subset.includes(index) ? 1 : 0));
    return rankOf([...rows, vector]) === rank;
  });
  return atoms.filter((_, index) => found.some((subset) => subset.includes(index)));
}

/** Non-empty sets of atoms with fewer than `fewest` raters together. */
function subsetsOf(small: readonly number[], atoms: readonly Atom[], fewest: number): number[][] {
  const size = (subset: readonly number[]) => subset.reduce((sum, index) => sum + (atoms[index]?.raters ?? 0), 0);
  const subsets: number[][] = [[]];
  for (const index of small) {
    for (const subset of [...subsets]) {
      const larger = [...subset, index];
      if (size(larger) < fewest) subsets.push(larger);
    }
  }
  return subsets.slice(1);
}

function vectorsOf(told: readonly ToldSet[]): { readonly atoms: readonly Atom[]; readonly rows: number[][] } {
  const atoms: Atom[] = [];
  const members: number[][] = [];
  const single = told.filter(({ relations }) => relations.length === 1);
  const both = told.filter(({ relations }) => relations.length > 1);
  const bySize = (a: ToldSet, b: ToldSet) => a.raters - b.raters;
  for (const relation of ANONYMOUS) {
    for (const chain of chainsOf(single.filter(({ relations }) => relations[0] === relation))) {
      nest(chain.sort(bySize), [], atoms, members);
    }
  }
  for (const chain of chainsOf(both)) {
    const parts = atoms.flatMap(({ batch, relations }, index) =>
      batch === chain[0]?.batch && relations.length === 1 ? [index] : [],
    );
    nest(chain.sort(bySize), parts, atoms, members);
  }
  return { atoms, rows: members.map((own) => atoms.map((_, index) => (own.includes(index) ? 1 : 0))) };
}

/** What was told of one batch at different times. */
function chainsOf(told: readonly ToldSet[]): ToldSet[][] {
  const batches = [...new Set(told.map(({ batch }) => batch))];
  return batches.map((batch) => told.filter((each) => each.batch === batch));
}

/** Each set of a chain holds the one before it and, in one atom, whoever is new. A set too small for its parts says nothing here. */
function nest(chain: readonly ToldSet[], parts: readonly number[], atoms: Atom[], members: number[][]): void {
  let within = [...parts];
  for (const { relations, batch, raters } of chain) {
    const fresh = raters - within.reduce((sum, index) => sum + (atoms[index]?.raters ?? 0), 0);
    if (fresh < 0) continue;
    if (fresh > 0) within = [...within, atoms.push({ relations, batch, raters: fresh }) - 1];
    members.push(within);
  }
}

/** By Gaussian elimination; entries are small whole numbers. */
function rankOf(rows: readonly (readonly number[])[]): number {
  let left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.find((row) => Math.abs(row[column] ?? 0) > TOLERANCE);
    if (pivot === undefined) continue;
    rank++;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
        return row.map((value, index) => value - factor * (pivot[index] ?? 0));
      });
  }
  return rank;
}
