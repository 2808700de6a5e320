/*
 * What may be told of how many (scoring method §9 and §11). A statistic is told of five leaders or more who have a value
 * for that very statistic. What is hidden may not be the difference of what is told: everything told about groups is the
 * total and some of the groups, so what can be worked out besides is the total of all hidden ones together, which has to
 * be of five or more as well. Within one statistic a count of some of the leaders (by class, by level) is told from five
 * leaders too, as the method has it; what all have in common, e.g. that all reached level 2, no rule can hide.
 *
 * Several runs over the same leaders, with another field or a day later, can be put side by side; whoever runs them has
 * the sheets, and shows one run.
 */

export const FEWEST = 5;
export const CAUTION = 10;

/** A number of leaders of whom something would be told although they are too few; nobody and five or more are none. */
export function isTooFew(leaders: number): boolean {
  return leaders > 0 && leaders < FEWEST;
}

/**
 * Which groups may be told. `values`: leaders with a value for the statistic, a group each; `may`: groups that may be
 * told at all. Where those hidden have one to four values together (or none, and are one to four leaders, of whom it
 * would be told that they have none) the smallest group that is told is hidden too, the last of equals.
 */
export function toldGroups(
  leaders: readonly number[],
  values: readonly number[],
  may: readonly boolean[] = leaders.map(() => true),
): readonly boolean[] {
  const told = values.map((each, at) => each >= FEWEST && may[at] === true);
  for (;;) {
    const hidden = (of: readonly number[]) => of.reduce((sum, each, at) => (told[at] ? sum : sum + each), 0);
    const isSafe =
      hidden(leaders) === 0 || hidden(values) >= FEWEST || (hidden(values) === 0 && hidden(leaders) >= FEWEST);
    const next = smallestOf(values, told);
    if (isSafe || next === -1) return told;
    told[next] = false;
  }
}

function smallestOf(values: readonly number[], told: readonly boolean[]): number {
  let smallest = -1;
  for (const [at, each] of values.entries())
    if (told[at] && (smallest === -1 || each <= (values[smallest] ?? 0))) smallest = at;
  return smallest;
}

/**
 * Whether a mean over part of the leaders may be told: neither they nor the others are too few, since the others are the
 * difference to a total that is told.
 */
export function mayTellPart(part: number, all: number): boolean {
  return !isTooFew(part) && !isTooFew(all - part);
}
