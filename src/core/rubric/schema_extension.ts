import * as z from 'zod';
import {
  action,
  anyItem,
  cap,
  example,
  gate,
  id,
  level,
  reason,
  reliability,
  source,
  text,
  version,
} from './schema.js';

/*
 * A rubric that builds on another: what it takes over, it does not repeat. Lists are changed by id; what comes of it
 * is checked like any rubric, so the values behind `change` are judged there.
 */

const after = id.optional().describe('Where it stands: behind this one. Left out: at the end');

/** Changes of a list whose members have ids. */
function changes<T extends z.ZodType>(added: T) {
  return z
    .strictObject({
      add: z.array(added).default([]),
      change: z
        .record(id, z.record(z.string(), z.unknown()))
        .default({})
        .describe('id → the keys that become another; each replaces the whole key, and null takes it away'),
      retire: z.array(id).default([]).describe('ids that are not taken over'),
      order: z.array(id).min(1).optional().describe('These come first, in this order; the others follow as they stood'),
    })
    .prefault({});
}

/** Changes of a list whose members have no id. */
function exchange<T extends z.ZodType, K extends z.ZodType>(added: T, key: K, what: string) {
  return z
    .strictObject({ add: z.array(added).default([]), retire: z.array(key).default([]).describe(what) })
    .prefault({});
}

export const extensionSchema = z.strictObject({
  format: z.literal(1),
  extends: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]{0,39}(@\d{1,6})?$/,
      'expected the id of a rubric, with or without its major version: hiring@1',
    )
    .describe('The rubric this one builds on, e.g. hiring or hiring@1'),
  id,
  version,
  title: text.max(60).optional(),
  summary: text.optional(),
  why: z.array(reason).optional().describe('Instead of the sentences taken over'),
  examples: z.array(example).optional().describe('Instead of the artefacts taken over'),
  items: changes(anyItem({ after })),
  actions: changes(action.extend({ after })),
  sources: changes(source.extend({ after })),
  gates: exchange(gate, level, 'Levels whose gates are not taken over'),
  caps: exchange(cap, id, 'Items whose caps are not taken over'),
  reliability: reliability.optional().describe('As measured with this rubric; that of the other is not taken over'),
});

export type ExtensionFile = z.output<typeof extensionSchema>;
