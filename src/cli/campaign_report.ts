import { assessRaters } from '../core/assess_raters.js';
import { askedOfRelation } from '../core/campaign/asked.js';
import type { Campaign } from '../core/campaign/types.js';
import type { Round } from '../core/raters/round.js';
import { ANONYMOUS, type Released } from '../core/raters/types.js';
import type { TrendPoint } from '../core/report/raters.js';
import type { Report } from '../core/report/types.js';
import { type ClosedRound, type LoadedRound, loadClosedRound } from './campaign/load_round.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import { inPart } from './in_part.js';
import type { Instrument } from './library.js';
import type { WithRubrics } from './report_pieces.js';
import { rubricsAndStamp } from './show_report.js';

/**
 * The report of a closed campaign, with the trend over the rounds before it about the same person with the same pack.
 * Errors: usage where it is not closed, or nothing may be told; those of the store.
 */
export function reportOfCampaign(
  environment: Environment,
  id: string,
  inLanguage: (instrument: Instrument) => Instrument,
): WithRubrics {
  const { earlier, ...round } = loadClosedRound(environment, id);
  if (round.named.length === 0 && (round.released?.groups.length ?? 0) === 0) throw nothingToTell(id, round);
  const { version } = environment;
  return {
    subject: round.campaign.subject.id,
    answered_on: round.closed_on,
    in_part: inPart(round.named.map((sheet) => ({ sheet, instrument: round.instrument }))),
    rubrics: () => inLanguage(round.instrument).rubrics.map(({ rubric }) => rubric),
    report: () => {
      const trend = earlier.map((each) => pointOf(reportOf(each, each.instrument, [], version)));
      return reportOf(round, inLanguage(round.instrument), trend, version);
    },
  };
}

function reportOf(round: ClosedRound, instrument: Instrument, earlier: readonly TrendPoint[], version: string): Report {
  const { rubrics, stamp } = rubricsAndStamp(instrument, version);
  return assessRaters(instrument.pack, rubrics, asRound(round, instrument, earlier), stamp);
}

function asRound(
  { campaign, named, released, themes, closed_on }: ClosedRound,
  { pack, rubrics }: Instrument,
  earlier: readonly TrendPoint[],
): Round {
  const [first] = campaign.invited;
  const asked = rubrics.map(({ rubric }) => rubric);
  const titles = new Map(asked.map(({ id, title }) => [id, title]));
  return {
    subject: campaign.subject,
    form: first === undefined ? pack.form : askedOfRelation(pack, asked, first.relation).form,
    answered_on: closed_on,
    profile: campaign.profile,
    named: named.map((sheet) => ({ sheet, hash: null })),
    released: released === null ? null : asAsked(released, campaign),
    themes: themes.map((theme) => ({ ...theme, title: titles.get(theme.rubric) ?? theme.title })),
    earlier,
  };
}

/**
 * Hidden is whoever was asked and is told nothing of, whether or not somebody answered: where one peer was asked, "hidden"
 * would say that this one did. null: nobody was promised confidence.
 */
function asAsked(released: Released, { invited }: Campaign): Released | null {
  const asked = ANONYMOUS.filter((each) => invited.some(({ relation }) => relation === each));
  const told = released.groups.flatMap(({ relations }) => relations);
  return asked.length === 0 ? null : { ...released, hidden: asked.filter((each) => !told.includes(each)) };
}

function pointOf({ answered_on, raters }: Report): TrendPoint {
  return {
    closed_on: answered_on,
    rubrics: (raters?.rubrics ?? []).map(({ rubric, others }) => ({ rubric, others })),
  };
}

function nothingToTell(id: string, { campaign }: LoadedRound): Failure {
  return new Failure(
    EXIT.usage,
    `Nothing may be told of the campaign ${id}: fewer than ${campaign.fewest} of each group answered, and nobody who is named did.`,
    'Nothing was written.',
    'Talk with them instead, and record themes: salesgap campaign theme --help',
  );
}
