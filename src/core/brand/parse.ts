import { parseAs } from '../documents/parse_as.js';
import { parseYaml } from '../documents/yaml.js';
import { type Issue, inOrder, type Result } from '../issue.js';
import { LEAST_CONTRAST, leastContrast, nearestReadable, PAGES } from './contrast.js';
import { type BrandFile, brandSchema } from './schema.js';
import type { Accent, Brand, Logo } from './types.js';

/** Reads a logo by what the file says: a name or a data: URI. What is wrong with it is told without a full stop. */
export type ReadLogo = (word: string) => Logo | { readonly problem: string };

/** A brand from the text of its YAML file, or all its problems with their lines. */
export function parseBrand(text: string, readLogo: ReadLogo): Result<Brand> {
  const result = parseAs(parseYaml(text), brandSchema, (file) => compileBrand(file, readLogo));
  return result.ok ? result : { ok: false, issues: inOrder(result.issues) };
}

function compileBrand(file: BrandFile, readLogo: ReadLogo): Result<Brand> {
  const { name, footer = null, accent = null, logo } = file;
  const read = logo === undefined ? null : readLogo(logo);
  const found = [...unreadable(accent), ...problemOf(read)];
  // Only `parseAs` knows where a key stands.
  if (found.length > 0 || isProblem(read)) return { ok: false, issues: found.map((each) => ({ ...each, ...NOWHERE })) };
  return { ok: true, value: { name, footer, accent, logo: read } };
}

const NOWHERE = { line: null, column: null };

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
