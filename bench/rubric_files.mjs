// Rubrics as somebody would write them, as many and as long as asked: anchors, questions that hang on earlier ones,
// gates, actions with what they need, sources.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a rubric may hold (src/core/rubric/schema.ts). */
export const MOST_ITEMS = 60;

/** Rubrics of `items` questions together, each of at most 60, and a pack of them all: [file name, text] each. */
export function rubricFiles(items, perRubric = MOST_ITEMS) {
  const count = Math.ceil(items / perRubric);
  const rubrics = Array.from({ length: count }, (_, index) => [
    `area_${index + 1}.yaml`,
    rubricText(index + 1, Math.min(perRubric, items - index * perRubric)),
  ]);
  return [...rubrics, ['packs/areas.yaml', packText(count)]];
}

export function writeRubrics(folder, items, perRubric) {
  mkdirSync(join(folder, 'packs'), { recursive: true });
  for (const [name, text] of rubricFiles(items, perRubric)) writeFileSync(join(folder, name), text);
}

function rubricText(number, items) {
  const each = (build) => Array.from({ length: items }, (_, index) => build(index + 1)).join('');
  return `format: 1
id: area_${number}
version: 1.0.0
title: Area ${number}
about: leader
summary: What good looks like in area ${number}, seen from outside.
why:
  - {text: "Where this is done, quarters end nearer to plan.", source: study}
items:
${each(itemText)}gates:
  - {level: 3, needs: "level.q_1 >= 3 && level.q_${items} >= 2", message: "The first practice comes before the rest."}
actions:
${each((index) => actionText(index))}sources:
  - {id: study, title: "A study of area ${number}", grade: B}
`;
}

function itemText(index) {
  const screen = index <= 2 ? '\n    screen: true' : '';
  const when = index > 2 && index % 4 === 0 ? `\n    when: answers.q_${index - 1} >= 2 && profile.team_size >= 3` : '';
  const anchors = [1, 2, 3, 4, 5].map((level) => `      - "${ANCHORS[level - 1]} (${index})"\n`).join('');
  return `  - id: q_${index}
    type: level
    title: Practice ${index}
    ask: "Think of the last time practice ${index} came up: what happened?"${screen}${when}
    anchors:
${anchors}    evidence: {examples: ["Calendar of the last four weeks", "Notes of the meeting"]}
`;
}

const ANCHORS = [
  'Nobody does it, and nobody misses it',
  'It is done when somebody asks for it',
  'It is done every week, and the notes show it',
  'It is done every week, and what comes of it is looked at a month later',
  'The team does it without the leader, and teaches it to whoever joins',
];

function actionText(index) {
  const needs = index > 1 ? `[step_${index - 1}]` : '[]';
  return `  - id: step_${index}
    title: Start practice ${index}
    moves: [{item: q_${index}, from: 1, to: 3}]
    horizon: ${index % 2 === 0 ? 'days_90' : 'days_30'}
    owner: leader
    effort: {hours: 2, per: week}
    kind: self_practice
    do: "When the week begins, I will put practice ${index} in the calendar of the team."
    done_when: "Three weeks of notes of practice ${index} lie in the shared folder."
    needs: ${needs}
    grade: J
`;
}

function packText(count) {
  const rubrics = Array.from(
    { length: count },
    (_, index) => `  - {id: area_${index + 1}, importance: {first_line: 5, vp: 5}, target: {first_line: 3, vp: 3}}\n`,
  ).join('');
  return `format: 1\nid: areas\nversion: 1.0.0\ntitle: All areas\nintro: Everything there is to ask.\nrubrics:\n${rubrics}`;
}
