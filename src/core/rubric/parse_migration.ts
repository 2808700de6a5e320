import { parseAs } from '../documents/parse_as.js';
import type { ParsedDocument } from '../documents/yaml.js';
import type { Issue, Result } from '../issue.js';
import type { Migration } from './migration.js';
import { type MigrationFile, migrationSchema, packMigrationSchema } from './schema_migration.js';

/** A migration of a rubric, or of a pack where it names one, or all its problems with their lines. */
export function parseMigrationDocument(document: ParsedDocument): Result<Migration> {
  if (!isOfPack(document)) {
    return parseAs(document, migrationSchema, (file) => {
      const { format: _, rubric, ...rest } = file;
      return resultOf([...backwards(file), ...muddles(file)], { kind: 'rubric', id: rubric, ...rest });
    });
  }
  return parseAs(document, packMigrationSchema, (file) => {
    const { format: _, pack, ...rest } = file;
    return resultOf(backwards(file), { kind: 'pack', id: pack, ...rest });
  });
}

function isOfPack({ guess }: ParsedDocument): boolean {
  return typeof guess === 'object' && guess !== null && Object.hasOwn(guess, 'pack');
}

function resultOf(issues: readonly Issue[], value: Migration): Result<Migration> {
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

function issue(path: Issue['path'], message: string): Issue {
  return { path, message, line: null, column: null };
}

function backwards({ from, to }: { readonly from: number; readonly to: number }): Issue[] {
  return to > from ? [] : [issue(['to'], `expected a later major version than ${from}, found ${to}`)];
}

/** Every old item goes one way, and every new item has its answer from one old item. */
function muddles({ renamed, split, retired }: MigrationFile): Issue[] {
  const old = new Set<string>();
  const fresh = new Set<string>();
  const issues: Issue[] = [];
  const once = (seen: Set<string>, id: string, path: Issue['path'], message: string) => {
    if (seen.has(id)) issues.push(issue(path, message));
    seen.add(id);
  };
  for (const [from, to] of Object.entries(renamed)) {
    old.add(from);
    once(fresh, to, ['renamed', from], `${to} has its answer from another item already`);
    if (from === to) issues.push(issue(['renamed', from], `${from} keeps its id; leave it out`));
  }
  for (const [from, parts] of Object.entries(split)) {
    once(old, from, ['split', from], `${from} goes another way already: it is renamed as well`);
    for (const [index, to] of parts.entries())
      once(fresh, to, ['split', from, index], `${to} has its answer from another item already`);
  }
  for (const from of Object.keys(retired))
    once(old, from, ['retired', from], `${from} goes another way already: it is renamed or split as well`);
  return issues;
}
