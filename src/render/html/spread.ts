/**
 * Places for labels that want to stand at `wanted` (in rising order): in the same order, at least `gap` apart, between
 * the two ends, and together as near as can be to where they want to be. There has to be room for all.
 * Labels that are in each other's way stand evenly around the mean of what they want (isotonic regression by pooling
 * adjacent violators: Barlow et al., 1972).
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [top: number, bottom: number],
): readonly number[] {
  const groups: { sum: number; size: number }[] = [];
  wanted.forEach((y, index) => {
    let group = { sum: y - index * gap, size: 1 };
    for (let above = groups.at(-1); above !== undefined && meanOf(above) > meanOf(group); above = groups.at(-1)) {
      groups.pop();
      group = { sum: above.sum + group.sum, size: above.size + group.size };
    }
    groups.push(group);
  });
  const most = bottom - (wanted.length - 1) * gap;
  const starts = groups.flatMap((group) => Array.from({ length: group.size }, () => meanOf(group)));
  return starts.map((start, index) => Math.max(top, Math.min(start, most)) + index * gap);
}

function meanOf({ sum, size }: { readonly sum: number; readonly size: number }): number {
  return sum / size;
}
