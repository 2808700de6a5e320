// survey-core: one survey, a calculated value for each rubric by a function of our own (its expressions know no weighted
// mean); a sheet is its data. node bench/peers/survey_core.mjs FILE [bare] → points of every rubric, a line for each sheet.
// bare: the calculated values alone, without the questions that make it a survey; the least it can cost.
import { FunctionFactory, Model } from 'survey-core';
import { salesLeader } from '../instrument.mjs';
import { eachLine } from './lines.mjs';
import { pointsOf, valueIn } from './points.mjs';
import { printer } from './printer.mjs';

const { rubrics } = salesLeader();
const PROFILE = ['role', 'team_size', 'manages_managers', 'motion', 'deals_per_quarter', 'cycle_days', 'own_quota'];
const bare = process.argv[3] === 'bare';
const questions = bare
  ? []
  : rubrics.flatMap(({ id, items }) => items.map((item) => ({ name: `${id}__${item.id}`, item })));
const rubricOf = new Map(rubrics.map((rubric) => [rubric.id, rubric]));

FunctionFactory.Instance.register('rubricPoints', ([id, profile, ...values]) => {
  // Before the first sheet there is nothing to score.
  if (profile === null) return null;
  const { items, caps } = rubricOf.get(id);
  const about = Object.fromEntries(PROFILE.map((field, at) => [field, profile[at]]));
  let sum = 0;
  let count = 0;
  let most = 100;
  for (const [at, value] of values.entries()) {
    // A list without ticks is what it holds for one that nobody has answered.
    if (value === null || value === undefined || value.length === 0) continue;
    const item = items[at];
    sum += pointsOf(item, value, about);
    count++;
    for (const cap of caps)
      if (cap.item === item.id && value < cap.below) most = Math.min(most, (cap.at_most - 1) * 25);
  }
  return count === 0 ? null : Math.min(sum / count, most);
});

const TYPES = { level: 'rating', choice: 'radiogroup', checklist: 'checkbox', metric: 'text' };
const survey = new Model({
  elements: questions.map(({ name, item }) => ({
    name,
    type: TYPES[item.type],
    ...(item.options === undefined ? {} : { choices: item.options.map(({ id }) => id), showNoneItem: true }),
  })),
  calculatedValues: rubrics.map(({ id, items }) => ({
    name: `points_${id}`,
    expression: `rubricPoints('${id}', {profile}, ${items.map((item) => `{${id}__${item.id}}`).join(', ')})`,
  })),
});
const calculated = rubrics.map(({ id }) => [id, survey.getCalculatedValueByName(`points_${id}`)]);
const print = printer();

eachLine(process.argv[2], (line) => {
  const { profile, answers } = JSON.parse(line);
  const data = { profile: PROFILE.map((field) => profile[field]) };
  for (const [id, items] of Object.entries(answers)) {
    for (const [item, answer] of Object.entries(items)) {
      const value = valueIn(answer);
      if (value !== undefined) data[`${id}__${item}`] = value;
    }
  }
  survey.data = data;
  print.json(Object.fromEntries(calculated.map(([id, { value }]) => [id, value ?? null])));
});
print.end();
