import { referenceTo } from '../../core/answers/identity.js';
import type { Subject } from '../../core/answers/types.js';
import { isDay } from '../../core/calendar_day.js';
import { privacyNote } from '../../core/campaign/privacy.js';
import type { Campaign } from '../../core/campaign/types.js';
import { isConfidential } from '../../core/raters/confidence.js';
import { FEWEST, fewestFor } from '../../core/raters/fewest.js';
import type { Pack } from '../../core/rubric/types.js';
import type { Relation, Role } from '../../core/words.js';
import { createCampaign } from '../../store/campaigns/create.js';
import { isNothing } from '../../store/rubric_files.js';
import { readTextFile } from '../../store/text_file.js';
import { type Invited, invite, invitedBy } from '../campaign/invitations.js';
import type { LanguageOptions } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { raterFormFile } from '../form_file.js';
import type { Instrument, Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import type { OwnOptions } from '../own_files.js';
import { profileOption } from '../profile_option.js';
import { instrumentText, workspaceOf, writerOf } from '../saved.js';
import { subjectOf } from '../subject.js';
import { tell } from '../tell.js';

export interface NewOptions extends LanguageOptions, OwnOptions {
  readonly subject: string;
  readonly invite: string;
  readonly subjectId?: string;
  readonly id?: string;
  readonly fewest?: string;
  readonly deadline?: string;
  readonly intro?: string;
  readonly role?: Role;
  readonly profile?: readonly string[];
}

/** Sets a campaign up: what it asks is frozen, and every person invited gets a form of their own. */
export async function runNew(
  environment: Environment,
  [given = 'team_evaluation']: [string | undefined],
  options: NewOptions,
): Promise<ExitCode> {
  const invited = invitedBy(options.invite);
  const words = await openLibrary(environment, options, [given]);
  const instrument = words.instrument(words.idOf(given));
  const settings = settingsFrom(environment, instrument.pack, options);
  const spoken = words.inLanguage(instrument, settings.lang);
  const { invitations, forms } = invite(spoken, settings, invited, () => environment.newToken());
  const folder = createCampaign({
    workspace: workspaceOf(environment).folder,
    campaign: { ...settings, invited: invitations },
    rubrics: instrumentText(instrument),
    forms: forms.map(({ name, contents }) => ({ name: `${name}.html`, text: raterFormFile(environment, contents) })),
    created_at: environment.now(),
    program: environment.version,
    writer: writerOf(environment),
  });
  await tell(environment, environment.stderr, [
    ...setUpWords(settings.id, folder, invited),
    ...untranslated(words, instrument, settings.lang),
    ...smallGroups(settings.fewest, invited),
    ...noteWords(settings, invited),
  ]);
  return EXIT.fine;
}

function settingsFrom(environment: Environment, pack: Pack, options: NewOptions): Omit<Campaign, 'invited'> {
  const subject = subjectFrom(options);
  const id = options.id ?? `${subject.id.replaceAll('_', '-')}-${environment.newId()}`;
  return {
    format: 1,
    id,
    subject,
    pack: referenceTo(pack),
    lang: options.lang ?? 'en',
    fewest: fewestFrom(options.fewest, fewestFor(pack)),
    created_on: environment.today(),
    deadline: deadlineFrom(options.deadline, environment.today()),
    intro: introFrom(options.intro),
    profile: { ...(options.role === undefined ? {} : { role: options.role }), ...profileOption(options.profile ?? []) },
  };
}

function subjectFrom({ subject: name, subjectId }: NewOptions): Subject {
  const subject = subjectOf(name);
  if (subjectId === undefined) return subject;
  if (/^[a-z][a-z0-9_]{0,39}$/.test(subjectId)) return { ...subject, id: subjectId };
  throw new Failure(
    EXIT.usage,
    `--subject-id takes small letters, digits and _, beginning with a letter; found "${subjectId}".`,
  );
}

function fewestFrom(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const fewest = Number(text);
  if (/^\d{1,3}$/.test(text) && fewest >= usual) return fewest;
  throw new Failure(
    EXIT.usage,
    `--fewest takes a number from ${usual} on, found "${text}".`,
    usual === FEWEST
      ? 'Of fewer than three people each could be known by what the others know of themselves.'
      : `The questions of this pack promise ${usual}: that may be raised and not lowered.`,
  );
}

function deadlineFrom(day: string | undefined, today: string): string | null {
  if (day === undefined) return null;
  if (!isDay(day)) throw new Failure(EXIT.usage, `--deadline takes a day such as 2026-11-27, found "${day}".`);
  if (day < today) throw new Failure(EXIT.usage, `--deadline is past: ${day}.`);
  return day;
}

const MOST_OF_AN_INTRO = 5000;

/** A file that is there is read; whatever else stands for itself, unless it looks like the name of a text file. */
function introFrom(given: string | undefined): string | null {
  if (given === undefined) return null;
  const named = /^\S+\.(txt|md)$/i.test(given) || (!/\s/.test(given) && !isNothing(given));
  const text = named ? readTextFile(given) : given;
  if (text.length <= MOST_OF_AN_INTRO) return text;
  throw new Failure(EXIT.usage, `--intro has at most ${MOST_OF_AN_INTRO} characters, and this has ${text.length}.`);
}

/** What readers of a report call the groups that the options call report and peer. */
const GROUPS: { readonly [R in Relation]?: string } = { report: 'of the team', peer: 'of the peers' };

function setUpWords(id: string, folder: string, invited: Invited): readonly string[] {
  const counted = invited.map(([relation, count]) => `${relation} ${count}`).join(', ');
  const all = invited.reduce((sum, [, count]) => sum + count, 0);
  return [
    `Campaign ${id} is set up: ${all === 1 ? 'one form' : `${all} forms`} (${counted}) in`,
    `  ${folder}`,
    'Next: give each person one file. Every file has a token of its own and counts once. It opens in any browser, without network; what it saves comes back to you.',
    'Then, with the files or a folder that they are in:',
    '  salesgap collect mailed/',
    `  salesgap campaign status ${id}`,
    `  salesgap campaign close ${id}`,
  ];
}

/** A form half in another language would surprise whoever fills it in. */
function untranslated(words: Library, { pack, rubrics }: Instrument, lang: string): readonly string[] {
  if (lang === 'en') return [];
  // A pack may have the translation of what it extends, without its own title.
  const isPackSaid = words.inLanguage({ pack, rubrics: [] }, lang).pack.title !== pack.title;
  const unsaid = rubrics.map(({ rubric }) => rubric).filter(({ id }) => words.translations(id, lang).length === 0);
  const titles = [...(isPackSaid ? [] : [pack]), ...unsaid].map(({ title }) => `"${title}"`);
  if (titles.length === 0) return [];
  const what = titles.length === 1 ? 'one text has' : `${titles.length} texts have`;
  return [
    `Note: ${what} no translation (${lang}) and will be read in English: ${titles.join(', ')}. Look into a form before you hand them out.`,
  ];
}

/** Said before the forms go out, since nothing can be done about it later. */
function smallGroups(fewest: number, invited: Invited): readonly string[] {
  const groups = invited.filter(([relation]) => isConfidential(relation));
  const together = groups.reduce((sum, [, count]) => sum + count, 0);
  // Nobody is joined with a group that was not invited.
  const joined =
    groups.length > 1 && together >= fewest
      ? ` It is told together with the other group where both come to ${fewest}.`
      : '';
  return groups
    .filter(([, count]) => count < fewest)
    .map(
      ([relation, count]) =>
        `Note: ${count === 1 ? 'one' : count} ${GROUPS[relation]} ${count === 1 ? 'is' : 'are'} invited (${relation}), and ${fewest} answers are needed: no result of its own can be told.${joined} Set the round up with more, or talk with them and note themes (salesgap campaign theme).`,
    );
}

/** One note for those who are promised confidence, one for a person who is named: the rest differs in a word. */
function noteWords({ lang, fewest, subject }: Omit<Campaign, 'invited'>, invited: Invited): readonly string[] {
  const about = { subject: subject.name ?? subject.id, fewest };
  const of = (fits: (relation: Relation) => boolean) => invited.find(([relation]) => fits(relation))?.[0];
  const group = of(isConfidential);
  const named = of((relation) => !isConfidential(relation) && relation !== 'self');
  return [group, named].flatMap((relation) =>
    relation === undefined
      ? []
      : [
          '',
          `What the forms ${GROUPS[relation] ?? `of the ${relation}`} say about privacy:`,
          ...privacyNote(lang, { relation, ...about }).map((paragraph) => `  ${paragraph}`),
        ],
  );
}
