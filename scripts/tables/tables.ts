import { minutesFor, minutesWithProof, mostAsked, unanswered, whoAnswers } from '../../src/core/answers/routing.js';
import { mostAskedIn, mostAskedInOneGo } from '../../src/core/answers/sitting.js';
import type { Rubric } from '../../src/core/rubric/types.js';
import { ABOUTS, type About, GRADES, RELATIONS, type Relation } from '../../src/core/words.js';
import type { Shipped } from './crosswalk.js';

const ABOUT: Readonly<Record<About, string>> = {
  leader: 'the leader',
  organization: 'the organization',
  executive: 'those above the leader',
  team: 'the team',
};

const ASKED_OF: Readonly<Record<Relation, string>> = {
  self: 'leader',
  manager: "leader's boss",
  report: 'reps',
  peer: 'colleagues',
  sponsor: 'CEO',
  consultant: 'consultant',
};

/** One line for each rubric, in the order of the pack default. */
export function rubricTable({ rubrics, packs }: Shipped): string {
  const settings = packs.find(({ id }) => id === 'default')?.rubrics ?? [];
  const place = (rubric: Rubric) => settings.findIndex(({ id }) => id === rubric.id);
  const inOrder = rubrics.toSorted((a, b) => place(a) - place(b));
  const sorted = ABOUTS.flatMap((about) => inOrder.filter((each) => each.about === about));
  return table(
    ['Area', 'About', 'Questions', 'Minutes', 'Asked of', 'Steps', ...GRADES],
    sorted.map((rubric) => [
      `[${rubric.title}](../rubrics/${rubric.id}.yaml) \`${rubric.id}\``,
      ABOUT[rubric.about],
      ...length(mostAsked([rubric], unanswered(whoAnswers(rubric))).count),
      askedOf(rubric),
      String(rubric.actions.length),
      ...GRADES.map((grade) => String(rubric.sources.filter((source) => source.grade === grade).length)),
    ]),
  );
}

function askedOf({ items }: Rubric): string {
  const asked = RELATIONS.filter((relation) => items.some((item) => item.relations.includes(relation)));
  return asked.map((relation) => ASKED_OF[relation]).join(', ');
}

/** One line for each pack, and one for each of its sittings. */
export function packTable({ rubrics: all, packs }: Shipped): string {
  return table(
    ['Pack', 'Areas', 'Questions', 'Minutes'],
    packs.flatMap((pack) => {
      const rubrics = pack.rubrics.flatMap(({ id }) => all.find((rubric) => rubric.id === id) ?? []);
      return [
        [
          `[${pack.title}](../rubrics/packs/${pack.id}.yaml) \`${pack.id}\``,
          String(rubrics.length),
          ...length(mostAskedInOneGo(pack, rubrics).count),
        ],
        ...pack.sittings.map((sitting) => [
          `· ${sitting.title} \`--sitting ${sitting.id}\``,
          String(Object.keys(sitting.items).length),
          ...length(mostAskedIn(sitting, rubrics).count),
        ]),
      ];
    }),
  );
}

/** Questions, and the minutes with the proof looked at behind those without. */
function length(questions: number): [string, string] {
  return [String(questions), `${minutesFor(questions)} (${minutesWithProof(questions)})`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  // What begins with a digit stands to the right.
  const rule = head.map((_, column) => (/^\d/.test(rows[0]?.[column] ?? '') ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
