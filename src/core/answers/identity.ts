/** "hiring@1.0.0" taken apart; null when it is no id with a version. */
export function parseReference(reference: string): { id: string; version: string } | null {
  const match = /^([a-z][a-z0-9_]{0,39})@(\d{1,6}\.\d{1,6}\.\d{1,6})$/.exec(reference);
  return match?.[1] === undefined || match[2] === undefined ? null : { id: match[1], version: match[2] };
}

export function referenceTo({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}
