import type { Subject } from '../core/answers/types.js';
import { visible } from '../core/visible.js';
import type { SoundSession } from '../store/session_list.js';
import type { StoreError } from '../store/store_error.js';
import { wrapped } from './wrap.js';

/** How far a session is. */
export interface Progress {
  readonly asked: number;
  readonly answered: number;
  /** Not answered and not said to be unknown either. */
  readonly open: number;
}

/** One session of the list: its id alone on a line, ready to be copied, and what it is below it. */
export function sessionWords(session: SoundSession, progress: Progress, width: number): string {
  const { id, start, finished, answered_on, notice } = session;
  const form = session.form === 'screen' ? 'quick look' : 'full interview';
  const what = start.sitting === undefined ? form : `sitting ${start.sitting}`;
  const asks = start.pack ?? start.rubrics.join(', ');
  const by = start.rater.relation === 'self' ? 'self-report' : `answered as ${start.rater.relation}`;
  const how = start.interviewed === undefined ? by : 'facilitated';
  const sentences = [
    `${nameOf(start.subject)}: ${finished ? 'finished' : 'open'}, ${progressWords(progress)}.`,
    `${what} (${asks}), ${how}, last worked on ${answered_on}.`,
    ...(notice === null ? [] : ['Its last entry was cut off while it was being saved, and is left out.']),
  ];
  return block(id, sentences.map(capital), width);
}

/** A session of the list that cannot be used as it is. */
export function badSessionWords(id: string, error: StoreError, width: number): string {
  // A command to copy is not broken over two lines.
  const [, advice, command] = /^(.*:) (salesgap [^.]*)$/.exec(error.advice) ?? ['', error.advice, ''];
  const text = block(id, [`Cannot be used. ${error.message}`, ...(advice ? [advice] : [])], width);
  return command ? `${text}  ${visible(command)}\n` : text;
}

/** Name as it stands on the report, else the id. Raw text. */
export function nameOf({ id, name }: Subject): string {
  return name ?? id;
}

function progressWords({ asked, answered, open }: Progress): string {
  const without = asked - answered - open;
  const rest = [...(open > 0 ? [`${open} open`] : []), ...(without > 0 ? [`${without} without an answer`] : [])];
  return [`${answered} of ${asked} questions answered`, ...rest].join(', ');
}

function block(id: string, paragraphs: readonly string[], width: number): string {
  return [visible(id), ...paragraphs.map((text) => wrapped(text, width, 2, '  ')), ''].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
