/** Whose report it is and of which day: what a file is called after. */
export interface Named {
  /** Any text. */
  readonly subject: string;
  /** YYYY-MM-DD */
  readonly answered_on: string;
}

/**
 * The name of a report's file without its ending: subject and day, in letters and digits of any script, `-` and `_`.
 * It steers nothing, hides nothing, is no option, and is short enough for every disk (160 bytes for the subject).
 * With the day behind it it is none of the names that Windows keeps for devices, such as CON.
 */
export function fileName({ subject, answered_on }: Named): string {
  const safe = subject
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '');
  const short = [...safe].slice(0, 40).join('').replace(/-+$/, '');
  return `${short === '' ? 'report' : short}-${answered_on}`;
}

/** The same for several, told apart where they come out alike: many disks take A and a for one letter. */
export function fileNames(all: readonly Named[]): readonly string[] {
  const taken = new Set<string>();
  return all.map((named) => {
    const name = fileName(named);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
