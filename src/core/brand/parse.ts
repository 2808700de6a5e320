import { explain } from '../documents/explain.js';
import { parseYaml } from '../documents/yaml.js';
import { type Issue, inOrder, type Result } from '../issue.js';
import { LEAST_CONTRAST, leastContrast, nearestReadable, PAGES } from './contrast.js';
import { brandSchema } from './schema.js';
import type { Accent, Brand, Logo } from './types.js';

/** Reads a logo by what the file says: a name or a data: URI. What is wrong with it is told without a full stop. */
export type ReadLogo = (word: string) => Logo | { readonly problem: string };

/** A brand from the text of its YAML file, or all its problems with their lines. */
export function parseBrand(text: string, readLogo: ReadLogo): Result<Brand> {
  const document = parseYaml(text);
  if (document.issues.length > 0) return { ok: false, issues: document.issues };
  const checked = brandSchema.safeParse(document.value);
  if (!checked.success) return { ok: false, issues: explain(brandSchema, checked.error, document) };
  const { name, footer = null, accent = null, logo } = checked.data;
  const read = logo === undefined ? null : readLogo(logo);
  const found = [...unreadable(accent), ...problemOf(read)];
  if (found.length > 0 || isProblem(read)) {
    return { ok: false, issues: inOrder(found.map((issue) => ({ ...issue, ...document.locate(issue.path) }))) };
  }
  return { ok: true, value: { name, footer, accent, logo: read } };
}

type Found = Omit<Issue, 'line' | 'column'>;
type ReadResult = ReturnType<ReadLogo> | null;

function isProblem(read: ReadResult): read is { readonly problem: string } {
  return read !== null && 'problem' in read;
}

function problemOf(read: ReadResult): readonly Found[] {
  return isProblem(read) ? [{ message: read.problem, path: ['logo'] }] : [];
}

/** A colour that fades into the page is refused, not mended: the firm chooses its colours. */
function unreadable(accent: Accent | null): readonly Found[] {
  if (accent === null) return [];
  return SCHEMES.flatMap(([scheme, towards]) => {
    const ratio = leastContrast(accent[scheme], PAGES[scheme]);
    if (ratio >= LEAST_CONTRAST) return [];
    const measured = (Math.floor(ratio * 100) / 100).toFixed(2);
    const message = `this colour cannot be read on a ${scheme} page: its contrast is ${measured} to 1, at least ${LEAST_CONTRAST} to 1 is needed`;
    const suggestion = `"${nearestReadable(accent[scheme], PAGES[scheme], towards)}"`;
    return [{ message, path: ['accent', scheme], suggestion }];
  });
}

const SCHEMES = [
  ['light', 'black'],
  ['dark', 'white'],
] as const;
