import { type Context, FIELDS } from './context.js';
import { AROUND_KEY, AROUND_MEMBERS, AROUND_NOTHING, leastOf, type Tally } from './least_text.js';

const PLACES: ReadonlyMap<string, number> = new Map(FIELDS.map((field, at) => [field, at]));

/** Takes a parsed context in. False: not perfectly plain. */
export function readProfile(profile: Readonly<Record<string, unknown>>, context: Context, tally: Tally): boolean {
  let characters = 0;
  for (const key in profile) {
    const field = PLACES.get(key);
    if (field === undefined || !context.take(field, profile[key])) return false;
    characters += key.length + AROUND_KEY + leastOf(profile[key]);
  }
  tally.characters += characters === 0 ? AROUND_NOTHING : characters + AROUND_MEMBERS;
  return true;
}
