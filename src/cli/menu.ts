import { visible } from '../core/visible.js';
import { listSessions, type SoundSession } from '../store/session_list.js';
import { readTextFile } from '../store/text_file.js';
import { exitAfter, openConversation } from './conversation.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode } from './exit_codes.js';
import { looksLikeAPlan } from './mistaken.js';
import { workspaceOf } from './saved.js';

/** `salesgap` alone on a terminal: a short menu whose entries are ordinary command lines. */
export async function showMenu(
  environment: Environment,
  accessible: boolean,
  runCommand: (args: readonly string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const conversation = openConversation(environment, { accessible });
  const reply = await conversation.prompter.choose({
    ask: 'What would you like to do?',
    choices: [...ofPlan(), ...resumable(environment), ...ALWAYS].map(({ label, args }) => ({ label, value: args })),
  });
  conversation.close();
  if ('ended' in reply) return exitAfter(conversation, reply.ended);
  if (reply.value.length === 0) return EXIT.fine;
  // Whoever wants plain lines here wants them in what asks more, too.
  return runCommand(
    accessible && ASKING.includes(reply.value[0] ?? '') ? [...reply.value, '--accessible'] : reply.value,
  );
}

const ASKING = ['assess', 'plan', 'checkin'];

interface Entry {
  readonly label: string;
  readonly args: readonly string[];
}

const ALWAYS: readonly Entry[] = [
  { label: 'Quick look: three priorities in about five minutes', args: ['assess', '--screen'] },
  { label: 'Full interview: the essentials', args: ['assess'] },
  { label: 'See what a report looks like', args: ['demo', '--example'] },
  { label: 'What is asked: the rubrics', args: ['rubric', 'list'] },
  { label: 'All commands', args: ['--help'] },
  { label: 'Nothing, leave', args: [] },
];

/** Where a check-in finds its plan when nobody names one. */
const PLAN = 'plan.yaml';

/** What a plan in this folder is for. */
function ofPlan(): Entry[] {
  if (!isPlanHere()) return [];
  return [
    { label: `Check-in: two minutes on ${PLAN}`, args: ['checkin', '--plan', PLAN] },
    { label: 'What the check-ins came to', args: ['checkin', '--report', '--plan', PLAN] },
  ];
}

/** Whatever is wrong with the file is told where it is used. */
function isPlanHere(): boolean {
  try {
    return looksLikeAPlan(readTextFile(PLAN));
  } catch (error) {
    if (error instanceof Error && error.name === 'StoreError') return false;
    throw error;
  }
}

/** The open interview and the finished one last worked on. */
function resumable(environment: Environment): Entry[] {
  const sound = listSessions(workspaceOf(environment).folder).filter(
    (line): line is SoundSession => line.state === 'sound',
  );
  const open = sound.find(({ finished }) => !finished);
  const done = sound.find(({ finished }) => finished);
  return [
    ...(open === undefined ? [] : [{ label: `Go on: ${title(open)}`, args: ['assess', '--resume', open.id] }]),
    ...(done === undefined
      ? []
      : [
          { label: `Report: ${title(done)}`, args: ['report', '--session', done.id] },
          // A plan that is there is not planned over.
          ...(isPlanHere() ? [] : [{ label: `Plan: ${title(done)}`, args: ['plan', '--session', done.id] }]),
        ]),
  ];
}

function title({ start, answered_on }: SoundSession): string {
  return `${visible(start.subject.name ?? start.subject.id)}, ${answered_on}`;
}
