import { isScored } from '../../src/core/rubric/check_caps.js';
import {
  type Area,
  areasOf,
  type Crosswalk,
  type Entry,
  findingsOf,
  type Question,
  type Shipped,
} from './crosswalk.js';
import { packTable, rubricTable } from './tables.js';

const GROUPS: readonly { readonly key: keyof Crosswalk; readonly title: string; readonly intro: string }[] = [
  {
    key: 'skills',
    title: 'The thirteen skills of a sales leader',
    intro: 'What leading sellers takes, skill by skill (*The Sales Leadership Dilemma*).',
  },
  {
    key: 'traits',
    title: 'What made the seller good, and what becomes of it',
    intro:
      'Eleven strengths of a good seller (*The Sales Leadership Dilemma*): most carry over in part, some need a new aim, one has to be handed over.',
  },
  {
    key: 'changes',
    title: 'Four changes from selling to leading',
    intro: 'What the same person does differently once the job is to lead (*The Sales Leadership Dilemma*).',
  },
  {
    key: 'ideas',
    title: 'Why sales leaders fail, and what is asked about it',
    intro:
      'Ideas of five articles about why sales leaders and their firms fail, in our own words. The title of the article stands with each.',
  },
];

/** docs/what-is-asked.md. */
export function whatIsAsked(shipped: Shipped, crosswalk: Crosswalk): string {
  return `${[
    '# What is asked',
    `<!-- Written by \`npm run tables\` from rubrics/ and docs/crosswalk.yaml; changes made here are lost. -->`,
    counts(shipped),
    '[Areas](#areas) · [Packs](#packs) · [From each skill and idea to its questions](#from-each-skill-and-idea-to-its-questions)',
    '## Areas',
    AREAS,
    rubricTable(shipped),
    '## Packs',
    PACKS,
    packTable(shipped),
    '## From each skill and idea to its questions',
    CROSSWALK,
    ...GROUPS.flatMap(({ key, title, intro }) => [
      `### ${title}`,
      intro,
      ...crosswalk[key].map((entry) => entryText(entry, shipped)),
    ]),
  ].join('\n\n')}\n`;
}

function counts({ rubrics }: Shipped): string {
  const questions = rubrics.reduce((sum, { items }) => sum + items.length, 0);
  const steps = rubrics.reduce((sum, { actions }) => sum + actions.length, 0);
  return `${rubrics.length} areas, ${questions} questions, ${steps} steps to choose from. Nobody is asked all of them: you name an area or a pack, and the role decides which questions fit.`;
}

const AREAS = `*Questions* is the most one person is asked; some depend on the role. *Minutes* are counted at 45 seconds a question, and in brackets at
two minutes, when the proof is looked at on the spot; what is said around them, and a meeting that is watched, come on top. Not everybody named under *Asked of* is asked everything.
*Steps* are the actions a report chooses from. The last columns count the sources of an area by grade: **A** peer-reviewed or government data, **B** a
survey with a stated sample, **C** a vendor's claim or second-hand, **J** judgement.`;

const PACKS = `A pack asks several areas together. Its first line is everything asked of one person in one go; the lines below it are sittings, each with one
person or one meeting (\`--facilitated --sitting …\`). \`default\` holds the settings for areas named one by one; nobody is asked all of it.`;

const CROSSWALK = `Each skill and each idea, with the areas it is asked in, the questions there, and steps a report may recommend. A question counts in the
score of the area it stands under, unless the line says that it is collected only. *Findings* are told when several answers come together.
Names in grey are those of the files; \`salesgap rubric show hiring\` prints all of an area: each question with its five behaviours, each step with
how to tell that it is done.`;

function entryText(entry: Entry, shipped: Shipped): string {
  const findings = findingsOf(entry, shipped).map(titled);
  const lines = [
    ...areasOf(entry, shipped).map(areaText),
    ...(findings.length === 0 ? [] : [`* Findings: ${findings.join(' · ')}`]),
    ...(entry.also === undefined ? [] : [`* Also: ${entry.also.trim()}`]),
    ...(entry.not_built ?? []).map(({ part }) => `* **Not built yet**: ${part.trim()}`),
  ];
  const from = entry.from === undefined ? '' : ` (*${entry.from}*)`;
  return `#### ${entry.name}\n\n${entry.says.trim()}${from}\n\n${lines.join('\n')}`;
}

function areaText({ rubric, questions, actions, unnamed }: Area): string {
  const asked = questions.filter(({ item }) => isScored(item)).map(questionText);
  const collected = questions.filter(({ item }) => !isScored(item)).map(questionText);
  const steps = [...actions.map(titled), ...(unnamed > 0 ? [`${unnamed} more`] : [])];
  return [
    `* ${rubric.title} \`${rubric.id}\``,
    ...(asked.length === 0 ? [] : [`  * Asked and scored: ${asked.join(' · ')}`]),
    ...(collected.length === 0 ? [] : [`  * Asked, collected only: ${collected.join(' · ')}`]),
    ...(steps.length === 0 ? [] : [`  * Steps: ${steps.join(' · ')}`]),
  ].join('\n');
}

function questionText({ item, options }: Question): string {
  return `${titled(item)}${options.map(({ text }) => `: “${text}”`).join('')}`;
}

function titled({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${title} \`${id}\``;
}
