import type { Profile } from '../../core/answers/types.js';
import type { Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { type Fact, fact } from './document.js';
import { answeredBy as ratersWords } from './several/views.js';

/** Who this is about, when and by whom it was answered, and the context it was read in. */
export function openingFacts(report: Report, language: Language): readonly Fact[] {
  const { opening } = language.texts;
  return [
    ...whoFacts(report, language),
    ...fact(opening.asked, askedWords(report, language.texts)),
    ...fact(opening.context, contextWords(report.profile, language).join(', ')),
    // Page one travels alone; it has to carry its purpose.
    ...fact(opening.use, opening.purpose),
  ];
}

/** Without the context, where "why now" tells it. */
export function openingInShort(report: Report, language: Language): readonly Fact[] {
  return openingFacts({ ...report, profile: {} }, language);
}

/** Who and when alone. */
export function whoFacts(report: Report, language: Language): readonly Fact[] {
  const { texts, day } = language;
  const { opening } = texts;
  const by = report.raters === undefined ? answeredBy(report, texts) : [ratersWords(report.raters, language)];
  const answered = [day(report.answered_on), howAsked(report, texts), ...by];
  return [
    ...fact(opening.subject, `${report.subject.name ?? report.subject.id}, ${roleWords(report, texts)}`),
    ...fact(opening.answered, answered.join(', ')),
  ];
}

function roleWords({ role }: Report, { opening, words }: Texts): string {
  return role === null ? opening.roleNotGiven(words.role.first_line) : words.role[role];
}

function howAsked({ sitting, form }: Report, { opening, words }: Texts): string {
  return sitting === undefined ? words.form[form] : opening.oneSitting;
}

function askedWords({ questions_asked, rubrics, pack, sitting }: Report, { opening }: Texts): string {
  const part = sitting === undefined ? '' : ` (${sitting.title})`;
  return `${pack.title}${part}: ${opening.questionsInAreas(questions_asked, rubrics.length)}`;
}

function answeredBy(report: Report, { opening }: Texts): string[] {
  const relations = [...new Set(report.sheets.map((sheet) => sheet.relation))];
  return relations.map((relation) => opening.answeredBy[relation]);
}

function contextWords(profile: Profile, { texts, plain, whole }: Language): string[] {
  const { opening, words, numbers } = texts;
  const { team_size, motion, deals_per_quarter, average_deal_value, currency, cycle_days, months_in_role } = profile;
  const value =
    average_deal_value === undefined ? '' : opening.ofAbout(numbers.money(whole(average_deal_value), currency ?? ''));
  return [
    team_size === undefined ? '' : opening.teamOf(plain(team_size)),
    profile.manages_managers === true ? opening.managesManagers : '',
    motion === undefined ? '' : words.motion[motion],
    deals_per_quarter === undefined ? '' : `${opening.dealsPerQuarter(plain(deals_per_quarter))}${value}`,
    cycle_days === undefined ? '' : opening.cycle(plain(cycle_days)),
    profile.own_quota === true ? opening.ownQuota : '',
    months_in_role === undefined ? '' : opening.monthsInRole(months_in_role),
    quarterWords(profile.quarters ?? [], texts),
  ].filter(Boolean);
}

/** Results stay in view: a leader with six good quarters should find them on page one. */
function quarterWords(quarters: NonNullable<Profile['quarters']>, { opening }: Texts): string {
  if (quarters.length === 0) return '';
  const good = quarters.filter((quarter) => quarter.actual >= quarter.plan).length;
  return opening.quartersAtPlan(good, quarters.length);
}
