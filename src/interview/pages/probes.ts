import { voiceOf } from '../../core/answers/heard.js';
import { FOLLOW_UPS } from '../plain_words.js';
import type { Spot, WalkState } from '../walk/state.js';

/** What to ask next. The probes of a rubric are for the leader; others are asked what witnesses are asked. */
export function probesFor({ held }: WalkState, { item }: Spot): string[] {
  const probes = voiceOf(held) === 'self' ? item.probes : FOLLOW_UPS;
  return probes.map((probe) => `· ${probe}`);
}
