import { referenceTo } from '../core/answers/identity.js';
import type { Item } from '../core/rubric/types.js';
import { visible } from '../core/visible.js';
import { COST_LINES } from '../core/words.js';
import type { Instrument } from './library.js';

/** An empty answers file for an instrument, every question as a comment. Fill in, remove the leading "#". */
export function answersTemplate({ pack, rubrics }: Instrument, byPack: boolean, today: string): string {
  const asked = byPack
    ? `pack: ${referenceTo(pack)}`
    : `rubrics: [${rubrics.map(({ rubric }) => referenceTo(rubric)).join(', ')}]`;
  return [
    '# Answers for salesgap. Remove the "#" before a line you fill in; what stays a comment is not answered.',
    '# With proof: scorecard: {value: 3, evidence: [{kind: document, note: page for the last seat, date: 2026-10-02}]}',
    '# and, if somebody else looked at it, seen_by: consultant (or manager, report, peer, sponsor) beside the date.',
    '# Instead of an answer: {state: dont_know} or {state: declined}. Check the file: salesgap answers check <this file>',
    'format: 1',
    'subject: {id: leader_1}  # {id: leader_1, name: …} puts a name on the report',
    'rater: {id: self_1, relation: self}  # self, manager, report, peer, sponsor, consultant',
    asked,
    ...(byPack && pack.form === 'screen' ? ['form: screen  # two questions of each rubric; full goes deeper'] : []),
    '# agreed_to: [pairing]  # the leader agrees to be named where it is proposed who could coach whom',
    `answered_on: ${today}`,
    'profile:',
    '  role: first_line  # first_line, second_line, vp, owner',
    '  # team_size: 7',
    '  # motion: mid_market  # transactional, mid_market, enterprise, channel',
    '  # deals_per_quarter: 40',
    '  # own_quota: false',
    '  # months_in_role: 6',
    '  # quarters: [{period: 2026 Q3, plan: 1000, actual: 940}]  # up to eight, oldest first',
    '  # costs:  # your own numbers for what the gap costs; each may be {low: …, high: …}; leave out what is not known',
    ...costTemplate(),
    'answers:',
    ...rubrics.flatMap(({ rubric }) => [
      `  ${rubric.id}:`,
      ...rubric.items.filter(({ screen }) => screen || !byPack || pack.form === 'full').flatMap(itemTemplate),
    ]),
    '# What stands in the way, per rubric: does_not_know, knows_does_not_do, system_prevents, not_allowed, nobody_can_teach',
    '# causes: {}',
    '',
  ].join('\n');
}

/** Every line with its inputs, so that nobody has to look them up. */
function costTemplate(): string[] {
  const lines = Object.entries(COST_LINES).map(
    ([line, inputs]) => `  #   ${line}: {${inputs.map((input) => `${input}: …`).join(', ')}}`,
  );
  return ['  #   period: October 2025 to September 2026', '  #   currency: EUR', ...lines];
}

function itemTemplate(item: Item): string[] {
  const comment = (text: string, indent = '') => `    # ${indent}${visible(text.replace(/\s+/g, ' ').trim())}`;
  return [
    comment(item.ask.self),
    ...(item.when === null ? [] : [comment(`only when ${item.when.source}`, '  ')]),
    ...choicesOf(item).map((line) => comment(line, '  ')),
    ...(item.na === null
      ? []
      : [
          comment(
            `or: {state: not_applicable, reason: ${item.na.reasons.join(' | ')}${item.na.reasons.includes('not_my_job') ? ', whose: …' : ''}}`,
            '  ',
          ),
        ]),
    `    # ${item.id}: ${blank(item)}`,
    '',
  ];
}

function choicesOf(item: Item): string[] {
  switch (item.type) {
    case 'level':
      return item.anchors.map((anchor, index) => `${index + 1}: ${anchor}`);
    case 'choice':
    case 'checklist':
      return item.options.map(({ id, text }) => `${id}: ${text}`);
    case 'allocation':
      return item.parts.map(({ id, text }) => `${id}: ${text}`);
    default:
      return [];
  }
}

/** Nothing that would be valid as it stands: whoever removes the "#" has to write the answer. */
function blank(item: Item): string {
  switch (item.type) {
    case 'checklist':
      return '[…]';
    case 'metric': {
      const before = item.scoring.some(({ trend }) => trend !== undefined) ? ', before: …' : '';
      return `{value: {now: …${before}, source: …, period: …}}  # ${item.unit}`;
    }
    case 'allocation':
      return `{value: {${item.parts.map(({ id }) => `${id}: …`).join(', ')}}}  # ${item.unit}`;
    case 'yes_no':
      return '…  # true or false';
    default:
      return '…';
  }
}
