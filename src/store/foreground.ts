import { readFileSync } from 'node:fs';

/** Has this process the terminal? Where the system does not tell in a file it is believed to. */
export function isInForeground(): boolean {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    // Behind the name, which may hold anything: state, parent, group, session, terminal, the terminal's group.
    const [, , group, , , inForeground] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return group === inForeground || Number(inForeground) <= 0;
  } catch {
    return true;
  }
}
