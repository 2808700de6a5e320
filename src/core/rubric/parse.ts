import { parseAs } from '../documents/parse_as.js';
import { type ParsedDocument, parseYaml } from '../documents/yaml.js';
import type { Result } from '../issue.js';
import { compileRubric } from './compile.js';
import { compilePack } from './compile_pack.js';
import type { Bases, Extended } from './extended.js';
import type { Migration } from './migration.js';
import { parseExtension } from './parse_extension.js';
import { parseMigrationDocument } from './parse_migration.js';
import { packSchema, rubricSchema } from './schema.js';
import { type TranslationFile, translationSchema } from './schema_translation.js';
import { keyOf, type Translation } from './translate.js';
import type { Pack, Rubric } from './types.js';

/** A rubric, and where its parts come from when it extends another; null: all of it is its own. */
export interface ParsedRubric {
  readonly rubric: Rubric;
  readonly provenance: Extended | null;
}

/** For a file that stands alone: there is nothing to extend. */
const NO_BASES: Bases = { ids: [], find: () => undefined };

/** A rubric from the text of its YAML file: checked and compiled, or all its problems with their lines. */
export function parseRubric(text: string, bases: Bases = NO_BASES): Result<Rubric> {
  const result = parseRubricFile(text, bases);
  return result.ok ? { ok: true, value: result.value.rubric } : result;
}

/** The same, with where its parts come from. `bases`: the rubrics it may extend. */
export function parseRubricFile(text: string, bases: Bases = NO_BASES): Result<ParsedRubric> {
  return parseRubricDocument(parseYaml(text), bases);
}

/** The same from a document that is read already. */
export function parseRubricDocument(document: ParsedDocument, bases: Bases = NO_BASES): Result<ParsedRubric> {
  if (extendsAnother(document)) return parseExtension(document, bases);
  const result = parseAs(document, rubricSchema, compileRubric);
  return result.ok ? { ok: true, value: { rubric: result.value, provenance: null } } : result;
}

/** A pack from the text of its YAML file; the rubrics and packs it may name are needed to check it. */
export function parsePack(text: string, rubrics: readonly Rubric[], packs: readonly Pack[] = []): Result<Pack> {
  return parsePackDocument(parseYaml(text), rubrics, packs);
}

/** The same from a document that is read already. */
export function parsePackDocument(
  document: ParsedDocument,
  rubrics: readonly Rubric[],
  packs: readonly Pack[],
): Result<Pack> {
  return parseAs(document, packSchema, (file) => compilePack(file, rubrics, packs));
}

/** A side file with the texts of a rubric or pack in another language. */
export function parseTranslation(text: string): Result<Translation> {
  return parseTranslationDocument(parseYaml(text));
}

/** The same from a document that is read already. */
export function parseTranslationDocument(document: ParsedDocument): Result<Translation> {
  return parseAs(document, translationSchema, ({ translates, lang, texts, of }) => ({
    ok: true,
    value: { translates, lang, texts: Object.fromEntries(flat(texts)), of },
  }));
}

/** What says how answers to an older major version of a rubric or pack load into a newer one. */
export function parseMigration(text: string): Result<Migration> {
  return parseMigrationDocument(parseYaml(text));
}

/** Texts by their path, steps joined by dots; those still to be written are left out. */
function flat(texts: TranslationFile['texts'], before: readonly string[] = []): readonly [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): readonly [string, string][] => {
    const path = [...before, key];
    if (value === null) return [];
    return typeof value === 'string' ? [[keyOf(path), value]] : flat(value, path);
  });
}

function extendsAnother({ value }: ParsedDocument): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'extends');
}
