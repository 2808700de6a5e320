/** Numbered words for people: the same person has the same one for as long as this lives, and it says nothing of them. */
export class StandIns {
  readonly #known = new Map<string, Map<string, string>>();

  /** `leader_1` for the first leader, `leader_2` for the next, `leader_1` again for the first. */
  of(kind: string, person: string): string {
    const people = this.#known.get(kind) ?? new Map<string, string>();
    this.#known.set(kind, people);
    const standIn = people.get(person) ?? `${kind}_${people.size + 1}`;
    people.set(person, standIn);
    return standIn;
  }
}
