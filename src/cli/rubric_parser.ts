import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What reads rubric files. */
export type RubricParser = Pick<
  typeof import('../core/rubric/parse.js'),
  'parseRubricFile' | 'parsePack' | 'parseTranslation' | 'parseMigration'
>;

/**
 * The same, loaded when the first file is to be read: it brings yaml, zod and the compiler of conditions along, and
 * where everything is there compiled nobody needs them. Built into a script of its own, since an import would make all wait.
 */
export function parserWhenNeeded(installation: string): RubricParser {
  let loaded: RubricParser | null = null;
  const parser = () => {
    const file = join(installation, 'rubric_files.cjs');
    loaded ??= createRequire(file)(file) as RubricParser;
    return loaded;
  };
  return {
    parseRubricFile: (...args) => parser().parseRubricFile(...args),
    parsePack: (...args) => parser().parsePack(...args),
    parseTranslation: (...args) => parser().parseTranslation(...args),
    parseMigration: (...args) => parser().parseMigration(...args),
  };
}
