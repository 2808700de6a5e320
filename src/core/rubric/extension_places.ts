import type { Issue } from '../issue.js';
import type { Entry } from './as_file.js';
import { type Extended, LISTS, type ListName, type Member } from './extended.js';
import type { ExtensionFile } from './schema_extension.js';

type Path = Issue['path'];

/**
 * A problem of the rubric that came of an extension, told where the author can do something about it: where it was
 * written, else where the thing it misses was retired.
 */
export function inExtension(issue: Issue, file: ExtensionFile, { base, lists, retired }: Extended): Issue {
  const [first = '', second, ...rest] = issue.path;
  const member = isList(first) && typeof second === 'number' ? lists[first][second] : undefined;
  const written = member === undefined ? headPath(issue.path, file) : writtenPath(member, rest);
  if (written !== null) return { ...issue, path: written };
  const { suggestion: _, ...told } = issue;
  const what = member?.name ?? `${first} of ${base.id}`;
  const culprit = retiredIn(member?.value ?? (file as Entry)[first] ?? issue.message, retired);
  const path = culprit ?? member?.path ?? ['extends'];
  return { ...told, path, message: `${what}, taken over from ${base.id} ${base.version}: ${issue.message}` };
}

function isList(word: string | number): word is ListName {
  return LISTS.some((each) => each === word);
}

/** null: it is not in the extending file. */
function writtenPath({ from, path, keys }: Member, rest: Path): Path | null {
  if (path === null) return null;
  return from === 'added' || keys.includes(String(rest[0])) ? [...path, ...rest] : null;
}

function headPath(path: Path, file: ExtensionFile): Path | null {
  const [first = ''] = path;
  return isList(first) || (file as Entry)[first] !== undefined ? path : null;
}

/** The retired thing that something still speaks of. */
function retiredIn(value: unknown, retired: Extended['retired']): Path | null {
  const words = new Set(JSON.stringify(value).match(/\w+/g) ?? []);
  for (const list of LISTS) {
    const at = list === 'gates' ? -1 : retired[list].findIndex((id) => words.has(id));
    if (at >= 0) return [list, 'retire', at];
  }
  return null;
}
