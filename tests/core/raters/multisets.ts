/** All choices of n out of these, with repetition, whatever the order: 126 of five levels by five raters. */
export function* multisets<T>(from: readonly T[], n: number, start = 0): Generator<T[]> {
  if (n === 0) {
    yield [];
    return;
  }
  for (let index = start; index < from.length; index++) {
    for (const rest of multisets(from, n - 1, index)) yield [from[index] as T, ...rest];
  }
}

/** All ways in which n raters can answer: 32 of yes and no by five. */
export function* assignments<T>(from: readonly T[], n: number): Generator<T[]> {
  if (n === 0) {
    yield [];
    return;
  }
  for (const first of from) for (const rest of assignments(from, n - 1)) yield [first, ...rest];
}
