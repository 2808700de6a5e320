import * as z from 'zod';

const colour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour as "#" and six digits 0–9, a–f, in quotes, such as "#0b57a4"');

/** A branding file: who hands a report over. */
export const brandSchema = z.strictObject({
  format: z.literal(1),
  name: z.string().min(1).max(60).describe('Stands above the title'),
  logo: z
    .string()
    .regex(
      /^(?:[^./\\:][^/\\:]{0,80}\.(?:[Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg])|data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2})$/,
      'expected the name of a PNG or JPEG file beside this one, or such a picture as data:image/png;base64,…',
    )
    .optional()
    .describe('A PNG or JPEG file beside this one, at most 30 kB; or the picture itself as a data: URI'),
  accent: z
    .strictObject({
      light: colour.describe('On a light page; contrast at least 4.5 to 1'),
      dark: colour.describe('On a dark page; contrast at least 4.5 to 1'),
    })
    .optional()
    .describe('The colour of links and marks'),
  footer: z.string().min(1).max(300).optional().describe('Stands at the end'),
});

export type BrandFile = z.output<typeof brandSchema>;
