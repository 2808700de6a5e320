import { normalise } from '../core/answers/normalise.js';
import type { Profile } from '../core/answers/types.js';
import { profileVocabulary } from '../core/conditions/vocabulary.js';
import { nearest } from '../core/nearest.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';

/** What `--profile team_size=7 own_quota=false` says, checked. Errors: usage, with the nearest key. */
export function profileOption(pairs: readonly string[]): Profile {
  const entries = pairs.map((pair): [string, unknown] => {
    const at = pair.indexOf('=');
    const [key, text] = [pair.slice(0, at), pair.slice(at + 1)];
    if (at === -1) throw new Failure(EXIT.usage, `--profile takes key=value, found "${pair}".`);
    if (!Object.hasOwn(profileVocabulary, key)) throw unknownKey(key);
    const value = readValue(text);
    if (!isProfile({ [key]: value }))
      throw new Failure(EXIT.usage, `--profile ${pair} is not understood: ${expected(key)}.`);
    return [key, value];
  });
  return Object.fromEntries(entries) as Profile;
}

function readValue(text: string): unknown {
  if (text === 'true' || text === 'yes') return true;
  if (text === 'false' || text === 'no') return false;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The profile's own rules stand with the sheet's. */
function isProfile(profile: unknown): boolean {
  const rest = {
    format: 1,
    subject: { id: 'x' },
    rater: { id: 'x', relation: 'self' },
    pack: 'x@1.0.0',
    answered_on: '2026-01-01',
  };
  return normalise({ ...rest, profile }) !== null;
}

function expected(key: string): string {
  const type: unknown = profileVocabulary[key as keyof typeof profileVocabulary];
  if (Array.isArray(type)) return `${key} is one of ${type.join(', ')}`;
  if (key === 'currency') return 'currency is three capital letters such as EUR';
  return type === 'yes_no' ? `${key} is true or false` : `${key} is a number`;
}

function unknownKey(key: string): Failure {
  const keys = Object.keys(profileVocabulary);
  const close = nearest(key, keys);
  return new Failure(
    EXIT.usage,
    `--profile knows no "${key}".${close === undefined ? '' : ` Did you mean ${close}?`}`,
    `The keys are ${keys.join(', ')}.`,
  );
}
