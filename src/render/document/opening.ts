import type { Profile } from '../../core/answers/types.js';
import type { Report } from '../../core/report/types.js';
import { whole } from '../display.js';
import { FORM, MOTION, RELATION, ROLE } from '../phrases.js';
import { type Fact, fact } from './document.js';

/** Who this is about, when and by whom it was answered, and the context it was read in. */
export function openingFacts(report: Report): readonly Fact[] {
  return [
    ...fact('For', `${report.subject.name ?? report.subject.id}, ${roleWords(report)}`),
    ...fact('Answered', [report.answered_on, howAsked(report), ...answeredBy(report)].join(', ')),
    ...fact('Asked', askedWords(report)),
    ...fact('Context', contextWords(report.profile).join(', ')),
    // Page one travels alone; it has to carry its purpose.
    ...fact('Use', 'development talks; no basis for hiring, pay or dismissal'),
  ];
}

/** Without the context, where "why now" tells it. */
export function openingInShort(report: Report): readonly Fact[] {
  return openingFacts({ ...report, profile: {} });
}

function roleWords(report: Report): string {
  return report.role === null ? `role not given; read as ${ROLE.first_line}` : ROLE[report.role];
}

function howAsked({ sitting, form }: Report): string {
  return sitting === undefined ? FORM[form] : 'one sitting';
}

function askedWords(report: Report): string {
  const { questions_asked, rubrics, pack, sitting } = report;
  const areas = rubrics.length === 1 ? '1 area' : `${rubrics.length} areas`;
  const part = sitting === undefined ? '' : ` (${sitting.title})`;
  const questions = questions_asked === 1 ? '1 question' : `${questions_asked} questions`;
  return `${pack.title}${part}: ${questions} in ${areas}`;
}

function answeredBy(report: Report): string[] {
  const relations = [...new Set(report.sheets.map((sheet) => sheet.relation))];
  return relations.map((relation) => (relation === 'self' ? RELATION.self : `by the ${RELATION[relation]}`));
}

function contextWords(profile: Profile): string[] {
  const { team_size, motion, deals_per_quarter, average_deal_value, currency, cycle_days, months_in_role } = profile;
  const value = average_deal_value === undefined ? '' : ` of about ${money(average_deal_value, currency)}`;
  return [
    team_size === undefined ? '' : `team of ${team_size}`,
    profile.manages_managers === true ? 'manages managers' : '',
    motion === undefined ? '' : MOTION[motion],
    deals_per_quarter === undefined ? '' : `${deals_per_quarter} deals a quarter${value}`,
    cycle_days === undefined ? '' : `sales cycle of ${cycle_days} days`,
    profile.own_quota === true ? 'carries a quota too' : '',
    months_in_role === undefined ? '' : `${months_in_role} ${months_in_role === 1 ? 'month' : 'months'} in the role`,
    quarterWords(profile.quarters ?? []),
  ].filter(Boolean);
}

function money(amount: number, currency = ''): string {
  return `${currency} ${whole(amount)}`.trim();
}

/** Results stay in view: a leader with six good quarters should find them on page one. */
function quarterWords(quarters: NonNullable<Profile['quarters']>): string {
  if (quarters.length === 0) return '';
  const good = quarters.filter((quarter) => quarter.actual >= quarter.plan).length;
  return `${good} of ${quarters.length} quarters at or above plan`;
}
