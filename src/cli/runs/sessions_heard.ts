import { voiceOf } from '../../core/answers/heard.js';
import { isDay } from '../../core/calendar_day.js';
import { type HeardInterview, heardIn } from '../../core/report/heard.js';
import { type HeardFormatName, renderHeard } from '../../render/heard/index.js';
import { readSession } from '../../store/saved_session.js';
import { deliver, type OutOptions } from '../deliver.js';
import { type DisplayOptions, type LanguageOptions, languageFor, layoutFor, widthOf } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { write } from '../output.js';
import { savedSheet, workspaceOf } from '../saved.js';
import { wrapped } from '../wrap.js';

export interface HeardOptions extends DisplayOptions, LanguageOptions, OutOptions {
  readonly format?: HeardFormatName;
  /** Calendar day by which the proofs are asked for. */
  readonly by?: string;
}

/** What was heard in interviews about one person, and what to send for, as a text for the same evening. */
export async function runHeard(environment: Environment, [ids]: [string[]], options: HeardOptions): Promise<ExitCode> {
  const by = options.by ?? null;
  if (by !== null && !isDay(by)) {
    throw new Failure(EXIT.usage, `--by takes a day such as 2026-11-27, found "${by}".`);
  }
  const interviews = [...new Set(ids)].map((id) => interviewIn(environment, id));
  const [first, ...others] = interviews;
  checkSubjects(interviews);
  if (first === undefined)
    throw new Failure(EXIT.usage, 'Name the interviews: salesgap sessions list says which there are.');
  const heard = heardIn([first, ...others], by);
  const settings = { ...layoutFor(environment, options), language: await languageFor(options) };
  const text = await renderHeard(heard, formatOf(options), settings);
  await deliver(environment, text, options);
  const caution = cautionFor(interviews);
  if (caution !== null)
    await write(environment.stderr, `\n${wrapped(caution, widthOf(environment, environment.stderr))}\n`);
  return EXIT.fine;
}

interface Named extends HeardInterview {
  readonly id: string;
}

/** Errors: StoreError; usage where the words in a session are nobody's but the consultant's. */
function interviewIn(environment: Environment, id: string): Named {
  const { instrument, state } = savedSheet(readSession(workspaceOf(environment).folder, id));
  if (voiceOf(state) === 'consultant') {
    throw new Failure(
      EXIT.usage,
      `${id} holds what the consultant judged alone, so nobody was heard in it.`,
      'Interviews with somebody are started with --facilitated.',
    );
  }
  return { id, state, rubrics: instrument.rubrics.map(({ rubric }) => rubric) };
}

function checkSubjects(interviews: readonly Named[]): void {
  const [first, ...others] = interviews;
  const other = others.find(({ state }) => state.sheet.subject.id !== first?.state.sheet.subject.id);
  if (first === undefined || other === undefined) return;
  const about = ({ id, state }: Named) => `${id} is about ${state.sheet.subject.name ?? state.sheet.subject.id}`;
  throw new Failure(
    EXIT.usage,
    `${about(first)}, and ${about(other)}. One text is about one person.`,
    'Nothing was written.',
  );
}

/** Words lead back to people; that is for the sender to weigh, and it stands beside the text, never in it. */
function cautionFor(interviews: readonly Named[]): string | null {
  const voices = interviews.map(({ state }) => voiceOf(state));
  const reps = voices.filter((voice) => voice === 'report').length;
  if (reps > 0 && reps < 3) {
    return 'With so few reps, readers may know whose words these are. Ask the reps before you send it, or leave their interviews out.';
  }
  if (new Set(voices).size > 1)
    return 'This has the words of several people in it. Send each only what is meant for them.';
  return null;
}

function formatOf({ format, out }: HeardOptions): HeardFormatName {
  if (format !== undefined) return format;
  return out?.toLowerCase().endsWith('.md') === true ? 'markdown' : 'terminal';
}
