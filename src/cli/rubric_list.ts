import { minutesFor, mostAsked, unanswered, whoAnswers } from '../core/answers/routing.js';
import { mostAskedIn, mostAskedInOneGo } from '../core/answers/sitting.js';
import type { Pack, Rubric } from '../core/rubric/types.js';
import { ABOUTS, type About, type Relation } from '../core/words.js';
import { wrapped } from './wrap.js';

const ABOUT: Readonly<Record<About, string>> = {
  leader: 'About the leader',
  organization: 'About the organization',
  executive: 'About those above the leader',
  team: 'About the team',
};

/** All packs and rubrics: id, how long it takes, and what it is about in a line or two. */
export function rubricList(rubrics: readonly Rubric[], packs: readonly Pack[], width: number): string {
  const parts = [
    part(
      'Packs: several rubrics asked together',
      packs.flatMap((pack) => packLines(pack, rubrics, width)),
    ),
    ...ABOUTS.map((about) =>
      part(
        ABOUT[about],
        rubrics.filter((each) => each.about === about).flatMap((each) => rubricLines(each, width)),
      ),
    ),
  ];
  return `${parts.filter((each) => each !== '').join('\n')}Read one: salesgap rubric show <id>\n`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n\n${lines.join('\n')}\n`;
}

function rubricLines(rubric: Rubric, width: number): string[] {
  const who = whoAnswers(rubric);
  const asks = who === 'self' ? '' : `${ASKED[who] ?? who}, `;
  return [
    head(rubric, asks + length(mostAsked([rubric], unanswered(who)).count), width),
    wrapped(rubric.summary, width, 4, '    '),
    '',
  ];
}

/** What is not asked of the leader says whom it is asked of. */
const ASKED: { readonly [R in Relation]?: string } = {
  manager: 'filled in by whoever watched',
  report: 'asked of reps',
};

function packLines(pack: Pack, all: readonly Rubric[], width: number): string[] {
  const rubrics = pack.rubrics.flatMap(({ id }) => all.find((rubric) => rubric.id === id) ?? []);
  const inOneGo = length(mostAskedInOneGo(pack, rubrics).count);
  const sittings = pack.sittings.map((sitting) => `${sitting.id} ${mostAskedIn(sitting, rubrics).count}`);
  return [
    head(pack, inOneGo, width),
    wrapped(pack.intro, width, 4, '    '),
    ...(sittings.length === 0
      ? []
      : [wrapped(`Sittings and their questions: ${sittings.join(', ')}`, width, 4, '    ')]),
    '',
  ];
}

/** The id is what is typed, the title what stands on reports. */
function head({ id, title }: Pack | Rubric, note: string, width: number): string {
  return wrapped(`${title} (${note})`, width, 4, `  ${id}  `);
}

function length(questions: number): string {
  return `up to ${questions} questions, about ${minutesFor(questions)} minutes`;
}
