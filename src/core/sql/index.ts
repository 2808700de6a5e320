import type { Dialect } from './dialect.js';
import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';

/** THE LIST of dialects: one file each, one line here. */
export const dialects = { duckdb, postgres } satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof dialects;
