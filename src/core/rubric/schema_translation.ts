import * as z from 'zod';
import { FINGERPRINT } from './fingerprint.js';
import { id, text } from './schema.js';

/** Nothing: not translated yet. */
type Texts = { readonly [key: string]: string | null | Texts };
const texts: z.ZodType<Texts> = z.record(z.string(), z.union([text, z.null(), z.lazy(() => texts)]));

/** What a side file may say. Whether there are such texts shows when it is laid beside what it translates. */
export const translationSchema = z.strictObject({
  format: z.literal(1),
  translates: id.describe('The id of the rubric or pack'),
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected a language in two letters, e.g. de')
    .describe('The language of the texts, e.g. de'),
  texts: texts.describe('As in the file it translates; parts go by their ids, or are counted from 1'),
  of: z
    .record(z.string(), z.string().regex(FINGERPRINT, 'expected seven letters, as "rubric translate" writes them'))
    .default({})
    .describe('Written by "salesgap rubric translate": which text each was made from'),
});

export type TranslationFile = z.output<typeof translationSchema>;
