import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../store/cache_folder.js';
import { CompiledCopies } from '../store/compiled_copies.js';
import type { Environment } from './environment.js';

/** A rubric that stands alone comes of its text; one that extends another, and a pack, of all that lies about. */
type Kind = 'rubric' | 'extended' | 'pack' | 'translation' | 'migration';

/** What something was compiled from. */
export interface Origin {
  readonly kind: Kind;
  /** As the user names it. */
  readonly path: string;
  /** SHA-256 of the text. */
  readonly digest: string;
  /** What else it may depend on. */
  readonly others?: string;
}

/** Compiled copies of one's own rubrics, packs and side files: the same again without reading YAML. */
export interface OwnCopies {
  /** Undefined: none, or none that can be trusted. */
  find<T extends object>(origin: Origin): T | undefined;
  /** Of what has no mistakes. */
  keep(origin: Origin, compiled: object): void;
}

const NO_COPIES: OwnCopies = { find: () => undefined, keep: () => undefined };

/**
 * In the user's cache folder, by SHA-256 of all that the copy comes from and of this very build of salesgap. SALESGAP_CACHE=off
 * (or 0, no, false) does without: nothing is read there or written.
 */
export function ownCopies(environment: Environment): OwnCopies {
  const folder = isOff(environment) ? null : cacheFolder(environment);
  if (folder === null) return NO_COPIES;
  const { uid, pid, cwd, version, build } = environment;
  const copies = new CompiledCopies(join(folder, 'compiled'), { uid, pid });
  const keyOf = ({ kind, path, digest, others = '' }: Origin) =>
    sha256(JSON.stringify([version, build, kind, resolve(cwd, path), digest, others]));
  return {
    find: <T>(origin: Origin) => {
      const found = copies.read(keyOf(origin));
      return HAS[origin.kind].every((key) => isOwnKey(found, key)) ? (found as T) : undefined;
    },
    keep: (origin, compiled) => copies.write(keyOf(origin), compiled),
  };
}

/** What a copy cannot be without. */
const HAS: Readonly<Record<Kind, readonly string[]>> = {
  rubric: ['rubric', 'provenance', 'hash'],
  extended: ['rubric', 'provenance', 'hash'],
  pack: ['id', 'rubrics', 'findings'],
  translation: ['translates', 'lang', 'texts'],
  migration: ['id', 'from', 'to'],
};

function isOwnKey(found: unknown, key: string): boolean {
  return typeof found === 'object' && found !== null && Object.hasOwn(found, key);
}

function isOff({ env }: Environment): boolean {
  return ['off', '0', 'no', 'false'].includes((env.SALESGAP_CACHE ?? '').toLowerCase());
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
