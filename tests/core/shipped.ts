import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnswerValue, Profile } from '../../src/core/answers/types.js';
import { kindOf } from '../../src/core/items/index.js';
import { parsePack, parseRubric } from '../../src/core/rubric/parse.js';
import type { AllocationItem, Item, MetricItem, Pack, Rubric } from '../../src/core/rubric/types.js';
import type { Relation } from '../../src/core/words.js';
import { orThrow, seen, TODAY } from './samples.js';

/* The rubrics and packs that ship, read from their YAML, and simple sheets over them. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const RUBRICS_FOLDER = join(ROOT, 'rubrics');

const yamlIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ id: basename(name, '.yaml'), text: readFileSync(join(folder, name), 'utf8') }));

export const rubricFiles = yamlIn(RUBRICS_FOLDER);
export const packFiles = yamlIn(join(RUBRICS_FOLDER, 'packs'));
/** The translations of rubrics and packs, in every language. */
export const translationFiles = readdirSync(join(RUBRICS_FOLDER, 'translations')).flatMap((lang) =>
  yamlIn(join(RUBRICS_FOLDER, 'translations', lang)).map((file) => ({ ...file, lang })),
);
export const templates = readdirSync(join(RUBRICS_FOLDER, 'templates')).sort();
export const exampleFiles = yamlIn(join(ROOT, 'examples'));

export const rubrics: readonly Rubric[] = rubricFiles.map(({ text }) => orThrow(parseRubric(text)));

export const packs: readonly Pack[] = readPacks();

/** Packs that extend another come after it. */
function readPacks(): Pack[] {
  const known: Pack[] = [];
  const extending = ({ text }: { text: string }) => Number(/^extends:/m.test(text));
  for (const { text } of [...packFiles].sort((a, b) => extending(a) - extending(b))) {
    known.push(orThrow(parsePack(text, rubrics, known)));
  }
  return known;
}

export function packCalled(id: string): Pack {
  const found = packs.find((pack) => pack.id === id);
  if (found === undefined) throw new Error(`no shipped pack ${id}`);
  return found;
}

export function rubricCalled(id: string): Rubric {
  const found = rubrics.find((rubric) => rubric.id === id);
  if (found === undefined) throw new Error(`no shipped rubric ${id}`);
  return found;
}

/** The valid answer to an item whose points come nearest to a level. */
export function answerAt(item: Item, level: number, profile: Profile): AnswerValue | null {
  if (item.type === 'text') return null;
  const far = (value: AnswerValue) => {
    const points = kindOf(item).points(item, value, profile);
    return typeof points === 'number' ? Math.abs(points - (level - 1) * 25) : Number.POSITIVE_INFINITY;
  };
  const [first, ...rest] = possibleAnswers(item).filter((value) => kindOf(item).problem(item, value) === null);
  if (first === undefined) throw new Error(`no valid answer to ${item.id}`);
  return rest.reduce((best, value) => (far(value) < far(best) ? value : best), first);
}

export function possibleAnswers(item: Item): AnswerValue[] {
  switch (item.type) {
    case 'level':
      return [1, 2, 3, 4, 5];
    case 'yes_no':
      return [false, true];
    case 'choice':
      return item.options.map(({ id }) => id);
    case 'checklist':
      return [['none'], ...item.options.map((_, index) => item.options.slice(0, index + 1).map(({ id }) => id))];
    case 'metric':
      return numbersAround(item).flatMap((now) =>
        numbersAround(item).map((before) => ({ now, before, source: 'CRM', period: '2026 Q3' })),
      );
    case 'allocation':
      return item.scoring.flatMap(({ shares }) => mixes(item, shares));
    case 'text':
      return ['Nothing.'];
  }
}

/** From the middle of every band, step by step, to everything in one part. */
function mixes({ parts }: AllocationItem, shares: AllocationItem['scoring'][number]['shares']): AnswerValue[] {
  const middle = (id: string) => ((shares[id]?.[0] ?? 0) + (shares[id]?.[1] ?? 0)) / 2;
  const whole = parts.reduce((sum, { id }) => sum + middle(id), 0);
  return parts.flatMap((all) =>
    [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((step) =>
      Object.fromEntries(
        parts.map(({ id }) => [id, (1 - step) * (100 * (middle(id) / whole)) + (id === all.id ? 100 * step : 0)]),
      ),
    ),
  );
}

/** Numbers on both sides of everything the scoring of a metric mentions. */
function numbersAround({ scoring, min, max }: MetricItem): number[] {
  const limits = scoring.flatMap(({ bands, knots, trend }) => [
    ...(bands?.cuts ?? []),
    ...(knots?.map(([at]) => at) ?? []),
    ...(trend?.cuts ?? []).map((percent) => 50 * (1 + percent / 100)),
  ]);
  return [...new Set([...limits.flatMap((limit) => [limit - 1, limit, limit + 1]), 0, 50, min ?? -1, max ?? 1000])];
}

/** Who answers: the leader, unless nothing is asked of the leader, as in an observation or a pulse. */
export function whoAnswers(asked: readonly Rubric[]): Relation {
  const relations = new Set(asked.flatMap(({ items }) => items.flatMap((item) => item.relations)));
  return (['self', 'manager', 'report'] as const).find((relation) => relations.has(relation)) ?? 'self';
}

/** A sheet with every asked item at the level `levelOf` says; `proven`: somebody looked at everything. */
export function sheetFileAt(
  asked: readonly Rubric[],
  levelOf: (item: Item, rubric: Rubric) => number,
  profile: Profile,
  proven = false,
): Record<string, unknown> {
  const answers = asked.map((rubric) => {
    const given = rubric.items.flatMap((item) => {
      const value = answerAt(item, levelOf(item, rubric), profile);
      if (value === null) return [];
      const long = typeof value === 'object' && !Array.isArray(value) ? { value } : value;
      const answer = proven && kindOf(item).needsProof ? seen(value, { date: TODAY }) : long;
      return [[item.id, answer]];
    });
    return [rubric.id, Object.fromEntries(given)];
  });
  return {
    format: 1,
    subject: { id: 'jd' },
    rater: { id: 'rater_1', relation: whoAnswers(asked) },
    rubrics: asked.map(({ id, version }) => `${id}@${version}`),
    answered_on: TODAY,
    profile,
    answers: Object.fromEntries(answers),
  };
}
