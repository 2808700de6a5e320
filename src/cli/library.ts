import { join } from 'node:path';
import { parseReference, referenceTo } from '../core/answers/identity.js';
import { ratersOf, rubricsFor, sittingOf } from '../core/answers/sitting.js';
import type { AnswerSheet } from '../core/answers/types.js';
import type { Issue } from '../core/issue.js';
import { nearest } from '../core/nearest.js';
import type { Pack, Rubric } from '../core/rubric/types.js';
import { listShipped, readShipped } from '../store/shipped.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';

/** A rubric with the SHA-256 of the text it was compiled from. */
export interface ShippedRubric {
  readonly rubric: Rubric;
  readonly hash: string;
}

/** What is asked together: a pack's settings and the rubrics chosen from it. */
export interface Instrument {
  readonly pack: Pack;
  readonly rubrics: readonly ShippedRubric[];
}

/** The rubrics and packs that come with salesgap. Files are read when they are asked for. */
export class Library {
  readonly #folder: string;
  /** What was read once: thousands of sheets share it. */
  readonly #known = new Map<string, unknown>();

  constructor({ installation }: Pick<Environment, 'installation'>) {
    this.#folder = join(installation, 'shipped');
  }

  rubricIds(): readonly string[] {
    return listShipped('rubrics', this.#folder);
  }

  packIds(): readonly string[] {
    return listShipped('packs', this.#folder);
  }

  /** Errors: usage failure with the nearest id. */
  rubric(id: string): ShippedRubric {
    return this.#read('rubrics', id) as ShippedRubric;
  }

  /** Errors: usage failure with the nearest id. */
  pack(id: string): Pack {
    return (this.#read('packs', id) as { pack: Pack }).pack;
  }

  /** Which ids there are is looked up only when one is not: a start should not list folders. */
  #read(kind: 'rubrics' | 'packs', id: string): unknown {
    const key = `${kind}/${id}`;
    try {
      if (!this.#known.has(key)) this.#known.set(key, readShipped(kind, id, this.#folder));
      return this.#known.get(key);
    } catch (error) {
      const known = kind === 'rubrics' ? this.rubricIds() : this.packIds();
      throw known.includes(id) ? error : unknownFailure(kind.slice(0, -1), id, known);
    }
  }

  /** Every rubric of a pack. */
  instrument(pack: string): Instrument {
    const found = this.pack(pack);
    return { pack: found, rubrics: found.rubrics.map(({ id }) => this.rubric(id)) };
  }

  /** Rubrics named one by one, with the settings of the pack `default`. */
  named(ids: readonly string[]): Instrument {
    return { pack: this.pack('default'), rubrics: [...new Set(ids)].map((id) => this.rubric(id)) };
  }

  /** Path of a filled-in example artefact. */
  template(file: string): string {
    return join(this.#folder, 'templates', file);
  }

  /** The instrument a sheet was answered with, or what keeps this installation from being it. */
  instrumentOf(sheet: AnswerSheet): Instrument | readonly Omit<Issue, 'line' | 'column'>[] {
    if (sheet.pack !== null) {
      const { id = '', version = '' } = parseReference(sheet.pack) ?? {};
      const pack = this.#find(() => this.pack(id));
      if (pack === null) return [unknownId('pack', id, this.packIds(), ['pack'])];
      const issues = otherVersion('pack', version, pack, ['pack']) ?? sittingIssues(pack, sheet);
      if (issues.length > 0) return issues;
      return askedOf(sheet, { pack, rubrics: pack.rubrics.map((each) => this.rubric(each.id)) });
    }
    if (sheet.sitting !== undefined) return [NO_SITTING];
    const rubrics: ShippedRubric[] = [];
    const issues = sheet.rubrics.flatMap((reference, index) => {
      const { id = '', version = '' } = parseReference(reference) ?? {};
      const path = ['rubrics', index];
      const found = this.#find(() => this.rubric(id));
      if (found === null) return [unknownId('rubric', id, this.rubricIds(), path)];
      rubrics.push(found);
      return otherVersion('rubric', version, found.rubric, path) ?? [];
    });
    return issues.length > 0 ? issues : { pack: this.pack('default'), rubrics };
  }

  /** null when there is no such id; other failures are thrown on. */
  #find<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (error instanceof Failure) return null;
      throw error;
    }
  }
}

/** The instrument as a sheet is asked it: what lies outside its sitting is asked of nobody. */
export function askedOf(sheet: AnswerSheet, { pack, rubrics }: Instrument): Instrument {
  const asked = rubricsFor(
    sheet,
    pack,
    rubrics.map(({ rubric }) => rubric),
  );
  return { pack, rubrics: rubrics.map((each, index) => ({ ...each, rubric: asked[index] ?? each.rubric })) };
}

const NO_SITTING = { message: 'a sitting belongs to a pack; here rubrics are named one by one', path: ['sitting'] };

function sittingIssues(pack: Pack, { sitting: id, rater }: AnswerSheet): Omit<Issue, 'line' | 'column'>[] {
  if (id === undefined) return [];
  const sitting = sittingOf(pack, id);
  const known = pack.sittings.map((each) => each.id);
  if (sitting === undefined) return [unknownId('sitting', id, known, ['sitting'])];
  const raters = ratersOf(sitting);
  if (raters.includes(rater.relation)) return [];
  const message = `the sitting ${id} is rated by ${raters.join(' or ')}; here it is ${rater.relation}`;
  return [{ message, path: ['rater', 'relation'] }];
}

function unknownFailure(kind: string, id: string, known: readonly string[]): Failure {
  const close = nearest(id, known);
  return new Failure(
    EXIT.usage,
    `There is no ${kind} "${id}".${close === undefined ? '' : ` Did you mean ${close}?`}`,
    `Known ${kind}s: ${known.join(', ')}. "salesgap rubric list" says what they are about.`,
  );
}

function unknownId(kind: string, id: string, known: readonly string[], path: Issue['path']) {
  const suggestion = nearest(id, known);
  return { message: `there is no ${kind} ${id} here`, path, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Scores compare only within a major version, and a newer file may ask what is not known here. */
function otherVersion(kind: string, wanted: string, here: { id: string; version: string }, path: Issue['path']) {
  const [a, b] = [numbers(wanted), numbers(here.version)];
  const newer = a.findIndex((part, index) => part !== b[index]);
  const isNewer = newer !== -1 && (a[newer] ?? 0) > (b[newer] ?? 0);
  if (a[0] === b[0] && !isNewer) return null;
  const advice = isNewer ? 'update salesgap' : 'use the salesgap it was answered with';
  const message = `these are answers to the ${kind} ${here.id} ${wanted}, and here is ${referenceTo(here)}; ${advice}`;
  return [{ message, path }];
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
