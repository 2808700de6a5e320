import * as z from 'zod';
import { id, text } from './schema.js';

/*
 * How answers to an older major version load into a newer one. Items that are not named here keep their id. Whether
 * there are such items shows when it is laid beside the newer rubric.
 */

const major = z.number().int().min(0).max(999_999);
const versions = {
  from: major.describe('The major version that was answered, e.g. 1'),
  to: major.describe('The major version the answers load into, e.g. 2'),
};
const whys = (what: string) => z.record(id, text.max(200)).default({}).describe(`${what} → why, in one sentence`);

export const migrationSchema = z.strictObject({
  format: z.literal(1),
  rubric: id.describe('The id of the rubric'),
  ...versions,
  renamed: z.record(id, id).default({}).describe('old item → new item'),
  split: z
    .record(id, z.array(id).min(2))
    .default({})
    .describe('old item → the new items it became; its answer is taken for each of them'),
  retired: whys('old item that is asked no more'),
  options: z
    .record(id, z.record(id, id))
    .default({})
    .describe('new item → old option → new option; for choices, checklists and the parts of an allocation'),
});

export const packMigrationSchema = z.strictObject({
  format: z.literal(1),
  pack: id.describe('The id of the pack'),
  ...versions,
  asked: z.record(id, major).describe('rubric → the major version of it that the older pack asked'),
  gone: whys('rubric that the newer pack asks no more'),
});

export type MigrationFile = z.output<typeof migrationSchema>;
