/**
 * Places for labels that want to stand at `wanted` (in rising order): in the same order, at least `gap` apart, between
 * the two ends, each as near to where it wants to be as those before it let it. There has to be room for all.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [top: number, bottom: number],
): readonly number[] {
  const places: number[] = [];
  for (const y of wanted) places.push(Math.max(y, top, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  let below = bottom;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? 0, below);
    below = (places[index] ?? 0) - gap;
  }
  return places;
}
