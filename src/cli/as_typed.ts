/** A name as it is typed behind an option: in quotes where a shell would take it for something else. */
export function asTyped(name: string): string {
  return /^[\w./@:,=~-]+$/.test(name) ? name : JSON.stringify(name);
}
