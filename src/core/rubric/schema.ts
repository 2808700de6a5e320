import * as z from 'zod';
import { itemKinds } from '../items/index.js';
import { ID_EXPECTED, type ItemKind } from '../items/kind.js';
import {
  ABOUTS,
  ACTION_KINDS,
  ACTION_OWNERS,
  CAUSES,
  EFFORT_PERS,
  FORMS,
  GRADES,
  HORIZONS,
  NOT_APPLICABLE_REASONS,
  RELATIONS,
  RELIABILITY_KINDS,
} from '../words.js';

/** An id stands in conditions, as in level.bench. */
const CEL_WORDS: ReadonlySet<string> = new Set(
  `true false null in as break const continue else for function if import let loop package namespace return
   var void while prototype`.split(/\s+/),
);

/** Under Windows these are devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)\./;

/** What a rubric file may say. Cross-references and conditions are checked when it is compiled. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, ID_EXPECTED)
  .refine((word) => !CEL_WORDS.has(word), 'expected another id: this word means something in conditions');
export const text = z.string().min(1);
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 1.0.0');
const file = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}\.md$/, 'expected the name of a .md file in rubrics/templates/')
  .refine((name) => !DEVICE.test(name), 'expected another name: this one is a device under Windows');
export const level = z.number().int().min(1).max(5);
const expression = text.describe('A CEL expression, e.g. profile.role == "vp"');

const wording = z.union([
  text,
  z
    .strictObject({ self: text, ...Object.fromEntries(RELATIONS.map((relation) => [relation, text.optional()])) })
    .extend({ self: text }),
]);

const evidenceExamples = z.array(text).default([]);
const evidence = z.strictObject({
  examples: evidenceExamples,
  from: level.optional(),
  unproven_max: level.optional(),
  attested_max: level.optional(),
  max_age_days: z.number().int().positive().optional(),
});

const asked = {
  id,
  title: text.max(60).describe('Short name for reports'),
  ask: wording.describe('The question; per relation, or one text for everybody'),
  probes: z.array(text).default([]).describe('Follow-up questions for an interviewer'),
  help: text.optional(),
  na: z
    .strictObject({ reasons: z.array(z.enum(NOT_APPLICABLE_REASONS)).min(1) })
    .optional()
    .describe('May be answered "does not apply", with one of these reasons'),
  when: expression.optional(),
  screen: z.boolean().default(false),
  relations: z.array(z.enum(RELATIONS)).min(1).optional(),
};
const scored = {
  ...asked,
  antipattern: text.optional().describe('What looks like the practice and is not'),
  weight: z.number().min(0).max(1000).default(1),
  must: z.boolean().default(false),
};

/** A field that changes nothing is no field: text is not weighted, and only claims need proof. */
function itemSchema(kind: ItemKind, more: Record<string, z.ZodType> = {}) {
  const common = kind.type === 'text' ? asked : scored;
  const proof = kind.needsProof ? evidence : z.strictObject({ examples: evidenceExamples });
  return z.strictObject({
    ...common,
    type: z.literal(kind.type),
    ...(kind.type === 'text' ? {} : { evidence: proof.optional() }),
    ...kind.fields(z),
    ...more,
  });
}

const kinds = Object.values(itemKinds) as unknown as ItemKind[];

/** An item of any type; `more` are keys that it has besides. */
export function anyItem(more: Record<string, z.ZodType> = {}) {
  const [first, ...others] = kinds.map((kind) => itemSchema(kind, more));
  if (first === undefined) throw new Error('the list of question types is empty');
  return z.discriminatedUnion('type', [first, ...others]);
}

export const action = z.strictObject({
  id,
  title: text.max(80),
  moves: z.array(z.strictObject({ item: id, from: level, to: level })).min(1),
  causes: z.array(z.enum(CAUSES)).min(1).optional(),
  horizon: z.enum(HORIZONS),
  seen_after_weeks: z
    .number()
    .int()
    .min(1)
    .max(26)
    .optional()
    .describe('Weeks from the start until done_when can be seen, where that is later than the horizon'),
  owner: z.enum(ACTION_OWNERS),
  effort: z.strictObject({ hours: z.number().positive().max(500), per: z.enum(EFFORT_PERS) }),
  kind: z.enum(ACTION_KINDS),
  do: text,
  done_when: text,
  needs: z.array(id).default([]),
  template: file.optional(),
  grade: z.enum(GRADES),
  not_now: text.optional(),
});

export const cap = z.strictObject({
  item: id,
  below: level.min(2).describe('An answer below this level triggers the cap; a blank never does'),
  at_most: level.max(4).describe('The level the rubric then scores at most'),
  because: text.describe('Why nothing else makes up for it, in plain words'),
  grade: z.enum(GRADES),
});

export const gate = z.strictObject({ level: level.min(2), needs: expression, message: text });

export const source = z.strictObject({
  id,
  title: text,
  grade: z.enum(GRADES),
  link: z.url({ protocol: /^https?$/, error: 'expected a link that starts with https://' }).optional(),
});

export const reason = z.strictObject({ text, source: id });

export const example = z.strictObject({ file, title: text });

export const reliability = z
  .strictObject({
    coefficient: z.number().gt(0).lt(1).describe('How far the same people come out alike, above 0 and below 1'),
    kind: z.enum(RELIABILITY_KINDS).describe('retest: asked twice; alpha: over the questions, in one go'),
    sd: z.number().gt(0).max(50).describe('Between people, in points from 0 to 100'),
    n: z.number().int().min(2).describe('People measured'),
    population: text.describe('Who they were'),
    year: z.number().int().min(1900).max(2100),
    source: id.describe('The source that says so'),
  })
  .describe('As somebody measured it, with SD and coefficient from the same people; leave it out where nobody has');

export const rubricSchema = z.strictObject({
  format: z.literal(1),
  id,
  version,
  title: text.max(60),
  about: z.enum(ABOUTS),
  summary: text,
  why: z.array(reason).default([]),
  items: z.array(anyItem()).min(1).max(60),
  gates: z.array(gate).max(40).default([]),
  caps: z.array(cap).default([]),
  actions: z.array(action).default([]),
  examples: z.array(example).default([]),
  sources: z.array(source).default([]),
  reliability: reliability.optional(),
});

const importance = z.number().min(0).max(100);
const target = z.number().min(1).max(5);
const perRole = <T extends z.ZodType>(of: T) =>
  z.strictObject({ first_line: of, vp: of, second_line: of.optional(), owner: of.optional() });

const asked_rubrics = z.array(
  z.strictObject({ id, importance: perRole(importance).optional(), target: perRole(target).optional() }),
);

export const packSchema = z.strictObject({
  format: z.literal(1),
  id,
  version,
  title: text.max(60),
  intro: text,
  form: z
    .enum(FORMS)
    .default('full')
    .describe('screen: asks the two screen items of each rubric, and goes deeper on wish'),
  extends: id
    .optional()
    .describe('Takes importance, target, prerequisites and findings of this pack where it names none'),
  rubrics: asked_rubrics
    .min(1)
    .optional()
    .describe('All that are asked; second_line uses the vp column and owner the first_line column unless written'),
  add: z
    .strictObject({ rubrics: asked_rubrics.min(1) })
    .optional()
    .describe('Asked besides those of the pack that this one extends'),
  retire: z
    .strictObject({ rubrics: z.array(id).default([]), findings: z.array(id).default([]) })
    .optional()
    .describe('What is not taken over from the pack that this one extends'),
  prerequisites: z.array(z.strictObject({ prerequisite: id, dependent: id, because: text })).default([]),
  findings: z
    .array(
      z.strictObject({
        id,
        title: text.max(80),
        when: expression,
        message: text,
        importance: importance.describe('Counts like a gap of two levels; 0: told in the report, never a priority'),
        actions: z.array(z.strictObject({ rubric: id, action: id })).default([]),
        not_now: text.optional(),
      }),
    )
    .default([]),
  sittings: z
    .array(
      z.strictObject({
        id,
        relation: z.enum(RELATIONS).describe('Who is asked; the questions are read in the wording of this relation'),
        title: text.max(60).describe('As in "Which sitting is this?", e.g. With the leader'),
        items: z.record(id, z.array(id).min(1)).describe('rubric id → the items asked; the caps are 25, 12 and 10'),
      }),
    )
    .default([])
    .describe('What is asked of whom in one go: self at most 25 items, sponsor 12, report 10'),
});

export type RubricFile = z.output<typeof rubricSchema>;
export type PackFile = z.output<typeof packSchema>;
