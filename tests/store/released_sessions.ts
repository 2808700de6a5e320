/** Sessions of every kind, as this version of salesgap writes them: run by scripts/session-fixtures.mjs once per release. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '../../src/cli/library.js';
import { instrumentText, savedSheet } from '../../src/cli/saved.js';
import { ShippedRubrics } from '../../src/cli/shipped_rubrics.js';
import { type Entry, foldEntries, type SheetStart } from '../../src/core/answers/entries.js';
import { readSheet } from '../../src/core/answers/read.js';
import type { AnswerSheet } from '../../src/core/answers/types.js';
import { readSession } from '../../src/store/saved_session.js';
import { createSession } from '../../src/store/sessions.js';
import { scoresOf } from './scores_of.js';

const [workspace = '', installation = '', version = ''] = process.argv.slice(2);
const instrument = new Library(new ShippedRubrics(installation), null).instrument('essentials');
const holder = { pid: 1, host: 'released', boot_id: null, pid_space: null, started: null, since: '' };

async function example(name: string): Promise<AnswerSheet> {
  const read = await readSheet(readFileSync(join('examples', `${name}.answers.yaml`), 'utf8'), 'yaml');
  if (!read.ok) throw new Error(`the example ${name} is not valid`);
  return read.value;
}

function entriesOf({ profile, answers, causes, answered_on: on }: AnswerSheet): Entry[] {
  return [
    { on, kind: 'profile', profile },
    ...Object.entries(answers).flatMap(([rubric, items]) =>
      Object.entries(items).map(([item, answer]): Entry => ({ on, kind: 'answer', rubric, item, answer })),
    ),
    ...Object.entries(causes).map(([rubric, cause]): Entry => ({ on, kind: 'cause', rubric, cause })),
  ];
}

function record(
  id: string,
  { subject, rater, rubrics, answered_on }: AnswerSheet,
  more: object,
  entries: Entry[],
): void {
  const start = { subject, rater, pack: 'essentials@1.0.0', rubrics, form: 'full', started_on: answered_on, ...more };
  const session = createSession({
    workspace,
    id,
    start: start as SheetStart,
    rubrics: instrumentText(instrument),
    created_at: `${answered_on}T10:00:00.000Z`,
    program: version,
    writer: { holder, isAlive: () => true },
  });
  for (const entry of entries) session.append(entry);
  session.close();
}

const leader = await example('first-line');
const vp = await example('vp');
const on = '2026-11-24';
const question = { rubric: 'hiring', item: 'scorecard' };

record('finished-0a0a0a0a', leader, {}, [
  ...entriesOf(leader),
  { on, kind: 'finished' },
  { on, kind: 'reopened' },
  { on, kind: 'answer', ...question, answer: { state: 'dont_know', note: 'zurück – “später” 🙂\n\u202eline two' } },
  { on, kind: 'answer', ...question, answer: null },
  { on, kind: 'answer', ...question, answer: leader.answers.hiring?.scorecard ?? null },
  { on, kind: 'cause', rubric: 'hiring', cause: null },
  { on, kind: 'cause', rubric: 'hiring', cause: leader.causes.hiring ?? null },
  { on, kind: 'finished' },
]);
record(
  'facilitated-0b0b0b0b',
  vp,
  { form: 'screen', interviewed: 'self', rater: { id: 'consultant_1', relation: 'consultant' } },
  [
    ...entriesOf(vp).slice(0, 12),
    { on, kind: 'form', form: 'full' },
    { on, kind: 'heard', ...question, words: 'We have one page, I think.' },
    { on, kind: 'private_note', about: question, text: 'Looked at the ceiling.' },
    { on, kind: 'private_note', about: null, text: 'Ask the CEO about it.' },
  ],
);
record('killed-0c0c0c0c', leader, { form: 'screen' }, entriesOf(leader).slice(0, 6));
const journal = join(workspace, 'sessions', 'killed-0c0c0c0c', 'journal.jsonl');
truncateSync(journal, readFileSync(journal).length - 40);

const ids = ['finished-0a0a0a0a', 'facilitated-0b0b0b0b', 'killed-0c0c0c0c'];
const expected = ids.map((id) => {
  const saved = readSession(workspace, id);
  const { instrument, state } = savedSheet(saved);
  return {
    id,
    cut: saved.notice !== null,
    state: foldEntries(saved.start, saved.entries),
    scores: scoresOf(instrument, state.sheet),
  };
});
writeFileSync(join(workspace, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
