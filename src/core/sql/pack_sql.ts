import type { Pack, Rubric } from '../rubric/types.js';
import type { Dialect } from './dialect.js';
import { headComment } from './head.js';
import { isOneOf, Unsupported } from './quote.js';
import { resultOf, rubricBlock } from './rubric.js';
import { SHEET_KEEPS, sheetLayers } from './sheet.js';
import { askedAny } from './who.js';

/** What may stand before the names of the table and the views, a schema before it included. */
const PREFIX = /^([a-z][a-z0-9_]{0,30}\.)?[a-z][a-z0-9_]{0,30}$/;

export function isPrefix(text: string): boolean {
  return PREFIX.test(text);
}

/** The names of the table that is read and of the views, quoted. */
export function namesAfter(prefix: string) {
  if (!isPrefix(prefix)) throw new Error('no prefix of names');
  const quoted = (name: string) =>
    `${prefix}${name}`
      .split('.')
      .map((part) => `"${part}"`)
      .join('.');
  return { sheets: quoted('sheets'), worked: quoted('worked'), scores: quoted('scores'), refused: quoted('refused') };
}

/** Views that score a table of answer sheets, or what no SQL of the same meaning was found for: "rubric.item: construct". */
export type PackSql =
  | { readonly ok: true; readonly sql: string }
  | { readonly ok: false; readonly unsupported: readonly string[] };

/** `rubrics`: those of the pack, in its order. `tool`: what wrote it, for the first line. */
export function packSql(
  dialect: Dialect,
  pack: Pack,
  rubrics: readonly Rubric[],
  prefix: string,
  tool: string,
): PackSql {
  const unsupported: string[] = [];
  const blocks = pack.rubrics.flatMap((settings, at) => {
    const rubric = rubrics.find(({ id }) => id === settings.id);
    if (rubric === undefined) throw new Error(`the pack ${pack.id} came without ${settings.id}`);
    try {
      return [{ rubric, block: rubricBlock(dialect, pack, rubric, settings, at) }];
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      unsupported.push(error.message);
      return [];
    }
  });
  if (unsupported.length > 0) return { ok: false, unsupported };
  const names = namesAfter(prefix);
  const worked = dialect.compose(
    names.sheets,
    sheetLayers(dialect, pack),
    SHEET_KEEPS,
    blocks.map(({ block }) => block),
  );
  const problems = ['h_problem', ...blocks.map(({ block }) => `${block.name}_problem`)];
  const problem = `coalesce(${problems.join(', ')})`;
  const anyone = [...new Set(blocks.flatMap(({ rubric }) => askedAny(pack, rubric)))];
  const results = blocks.map(({ rubric }, at) =>
    resultOf(
      rubric,
      at,
      `(${isOneOf('h_who', askedAny(pack, rubric))} OR NOT coalesce(${isOneOf('h_who', anyone)}, FALSE))`,
    ),
  );
  const parts = [
    headComment(dialect, pack, names, tool),
    [names.refused, names.scores, names.worked].map((name) => `DROP VIEW IF EXISTS ${name};`).join('\n'),
    `-- One row a sheet, for the two views below.\nCREATE VIEW ${names.worked} AS\n${worked};`,
    `CREATE VIEW ${names.scores} AS\n${dialect.rows(names.worked, ['sheet_id'], results, `${problem} IS NULL`)};`,
    `CREATE VIEW ${names.refused} AS\nSELECT sheet_id, ${problem} AS reason FROM ${names.worked} WHERE ${problem} IS NOT NULL;`,
  ];
  return { ok: true, sql: `${parts.join('\n\n')}\n` };
}
