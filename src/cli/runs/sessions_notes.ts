import { privateNoteOn } from '../../core/answers/private_notes.js';
import { visible, visibleLines } from '../../core/visible.js';
import { readSession } from '../../store/saved_session.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { write } from '../output.js';
import { savedSheet, workspaceOf } from '../saved.js';

/** The private notes of a session, for whoever took them. The only place that prints them. */
export async function runNotes(environment: Environment, [id]: [string]): Promise<ExitCode> {
  const { instrument, state } = savedSheet(readSession(workspaceOf(environment).folder, id));
  const { private_notes: notes } = state;
  const general = privateNoteOn(notes, null);
  const blocks = instrument.rubrics.flatMap(({ rubric }) =>
    rubric.items.flatMap((item) => {
      const text = privateNoteOn(notes, { rubric: rubric.id, item: item.id });
      return text === null ? [] : [block(`${rubric.title}: ${item.title}`, text)];
    }),
  );
  const all = [...(general === null ? [] : [block('In general', general)]), ...blocks];
  if (all.length === 0) await write(environment.stderr, `There are no private notes in ${visible(id)}.\n`);
  else await write(environment.stdout, `Private notes, in no report and in no export\n\n${all.join('\n')}`);
  return EXIT.fine;
}

function block(title: string, text: string): string {
  return [visible(title), ...visibleLines(text).map((line) => `  ${line}`.trimEnd()), ''].join('\n');
}
