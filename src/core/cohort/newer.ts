/** The later of two semantic versions. */
export function newer(one: string, other: string): string {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at !== -1 && (b[at] ?? 0) > (a[at] ?? 0) ? other : one;
}
