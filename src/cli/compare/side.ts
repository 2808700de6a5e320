import type { Side } from '../../core/compare/side.js';
import { answersFilesIn } from '../../store/answers_files.js';
import { isNothing } from '../../store/rubric_files.js';
import { isSessionId } from '../../store/session_place.js';
import { EXIT } from '../exit_codes.js';
import { Failure, isMissing } from '../failure.js';
import { readyFile, readySession } from '../report_sources.js';
import { roundFrom } from './round_folder.js';
import { type SideSetting, sideOfSheet, sideSheet } from './side_sheet.js';

/**
 * One result to be compared, as a word on the command line means it: an answers file, a folder with the answers files of
 * one round, or the id of a saved interview or of a closed campaign. What is there as a file goes before an id.
 * Errors: usage where it is none of these or may not be told; as `loadSheet`; those of the store.
 */
export async function sideFrom(word: string, setting: SideSetting): Promise<Side> {
  const names = answersFilesIn(word);
  if (names !== null) return roundFrom(word, names, setting);
  if (isNothing(word) && isSessionId(word)) return savedSide(word, setting);
  const { library } = setting;
  return sideOfSheet(await readyFile(word, library), setting);
}

/** A session's copy of its rubrics and a campaign's release counts, whatever is installed now. */
async function savedSide(id: string, setting: SideSetting): Promise<Side> {
  return (await sessionSide(id, setting)) ?? (await campaignSide(id, setting)) ?? unknown(id);
}

async function sessionSide(id: string, setting: SideSetting): Promise<Side | null> {
  const saved = await orNull(() => readySession(setting.environment, id));
  return saved === null ? null : sideOfSheet(saved, setting);
}

async function campaignSide(id: string, { environment, inLanguage }: SideSetting): Promise<Side | null> {
  const { loadClosedRound } = await import('../campaign/load_round.js');
  const round = await orNull(() => loadClosedRound(environment, id));
  if (round === null) return null;
  const { reportOfCampaign } = await import('../campaign_report.js');
  const asked = inLanguage(round.instrument);
  return {
    where: id,
    report: reportOfCampaign(environment, id, inLanguage).report(),
    sheets: round.named.map((sheet) => sideSheet(sheet, asked)),
  };
}

/** null: there is nothing of that id. */
async function orNull<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!isMissing(error)) throw error;
    return null;
  }
}

function unknown(id: string): never {
  throw new Failure(
    EXIT.usage,
    `There is no file, folder, saved interview or campaign "${id}".`,
    'Interviews: salesgap sessions list. Campaigns: salesgap campaign list.',
  );
}
