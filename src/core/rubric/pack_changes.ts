import { nearest } from '../nearest.js';
import type { PackFile } from './schema.js';
import type { Pack } from './types.js';

type Path = readonly (string | number)[];
type Problem = (path: Path, message: string, suggestion?: string) => void;

/** A pack file that lists every rubric it asks. */
export type WholePackFile = Omit<PackFile, 'extends' | 'add' | 'retire' | 'rubrics'> & {
  readonly rubrics: NonNullable<PackFile['rubrics']>;
};

/** Without a list of its own a pack asks what the pack it extends asks, without what it retires and with what it adds. */
export function wholePack(
  { extends: named, add, retire, rubrics, ...rest }: PackFile,
  base: Pack | undefined,
  problem: Problem,
): WholePackFile {
  const known = base?.rubrics.map(({ id }) => id) ?? [];
  const gone = retire?.rubrics ?? [];
  // Of a base that is not there nothing can be known.
  if (base !== undefined || named === undefined) {
    expectKnown(gone, known, 'rubric', problem);
    expectKnown(retire?.findings ?? [], base?.findings.map(({ id }) => id) ?? [], 'finding', problem);
  }
  if (rubrics === undefined) {
    if (named === undefined)
      problem(['rubrics'], 'this key is missing; a pack that extends no other lists what it asks');
    const kept = known.filter((id) => !gone.includes(id)).map((id) => ({ id }));
    return { ...rest, rubrics: [...kept, ...(add?.rubrics ?? [])] };
  }
  if (add !== undefined || gone.length > 0)
    problem([add === undefined ? 'retire' : 'add'], 'rubrics says already what is asked: leave one of the two out');
  return { ...rest, rubrics };
}

function expectKnown(
  ids: readonly string[],
  known: readonly string[],
  what: 'rubric' | 'finding',
  problem: Problem,
): void {
  for (const [at, id] of ids.entries()) {
    if (!known.includes(id))
      problem(['retire', `${what}s`, at], `there is no ${what} ${id} in what this extends`, nearest(id, known));
  }
}

/** Where the author wrote what stands at a place of the whole pack. */
export function placeInPack(path: Path, { rubrics, add }: PackFile, whole: WholePackFile): Path {
  const [list, index, ...rest] = path;
  if (list !== 'rubrics' || typeof index !== 'number' || rubrics !== undefined) return path;
  const kept = whole.rubrics.length - (add?.rubrics.length ?? 0);
  return index < kept ? ['extends'] : ['add', 'rubrics', index - kept, ...rest];
}
