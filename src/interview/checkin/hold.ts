import type { CheckinEntry } from '../../core/checkin/types.js';
import type { AskedIn, Ended, Prompter, Reply } from '../prompter.js';
import { nextStep } from './next_step.js';
import { type Held, sittingOf } from './sitting.js';
import type { Kept, Step } from './step.js';
import type { Alternatives } from './stuck_steps.js';
import { wishIn } from './wish.js';

export interface CheckinHost {
  /** Returns once the entry is safe; only then the next question is asked. Whatever it throws ends the check-in. */
  save(entry: CheckinEntry): void;
  /** YYYY-MM-DD */
  today(): string;
  readonly alternatives: Alternatives;
}

/**
 * Holds a check-in, or goes on with the one that was not finished. What was said is in the journal whenever it ends;
 * a check-in in which nothing was said leaves no trace.
 */
export async function holdCheckin(
  prompter: Pick<Prompter, 'choose' | 'text'>,
  start: Held,
  { save, today, alternatives }: CheckinHost,
): Promise<'finished' | Ended> {
  let held = start;
  const keep = (kept: Kept) => {
    const entry = { on: today(), ...kept } as CheckinEntry;
    save(entry);
    held = { ...held, entries: [...held.entries, entry] };
  };
  for (;;) {
    const sitting = sittingOf(held, today());
    const step = nextStep(sitting, alternatives);
    if (step === null) {
      keep({ kind: 'finished' });
      return 'finished';
    }
    const reply = await ask(prompter, step, start.lang);
    if ('ended' in reply) return reply.ended;
    if (isNothingMore(reply.value)) return 'finished';
    if (!sitting.begun) keep({ kind: 'begun' });
    keep(reply.value);
  }
}

async function ask(
  prompter: Pick<Prompter, 'choose' | 'text'>,
  step: Step,
  lang: AskedIn = 'en',
): Promise<Reply<Kept>> {
  if (step.as === 'choose') return prompter.choose({ ...step, lang });
  const reply = await prompter.text({ ...step, lang });
  return 'ended' in reply ? reply : { value: step.keep(reply.value) };
}

/** Whoever finds that all is said leaves no trace either. */
function isNothingMore(kept: Kept): boolean {
  return wishIn(kept) === 'nothing';
}
