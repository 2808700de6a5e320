import { join } from 'node:path';
import type { Item, Rubric } from '../../core/rubric/types.js';
import { type AskingOptions, askingHere, reportAfter } from '../asking.js';
import type { ReportOptions } from '../commands/display_options.js';
import { conduct } from '../conduct.js';
import { exitAfter, openConversation } from '../conversation.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import type { Instrument } from '../library.js';
import { shippedLibrary } from '../open_library.js';
import { write } from '../output.js';
import { loadSheet } from '../sheets.js';
import { reportOf, showReport } from '../show_report.js';
import { start } from './assess.js';

interface DemoOptions extends ReportOptions, Pick<AskingOptions, 'accessible'> {
  readonly example?: boolean;
}

/** Ten questions on a terminal; elsewhere the example answers through the same engine. */
export async function runDemo(environment: Environment, _args: [], options: DemoOptions): Promise<ExitCode> {
  const asks = options.example !== true && askingHere(environment, options) !== null;
  return asks ? ask(environment, options) : showExample(environment, options);
}

async function ask(environment: Environment, options: DemoOptions): Promise<ExitCode> {
  const conversation = openConversation(environment, options);
  try {
    const instrument = { ...tenQuestions(shippedLibrary(environment).instrument('essentials')), byPack: true };
    const sitting = await start(environment, conversation, instrument, {
      ...options,
      as: 'self',
      subject: 'Demo',
      screen: true,
    });
    return typeof sitting === 'string'
      ? exitAfter(conversation, sitting)
      : await conduct(environment, conversation, sitting, reportAfter(conversation, options));
  } finally {
    conversation.close();
  }
}

/** The screen items, and one question of another kind from each of the first two rubrics that have one. */
function tenQuestions({ pack, rubrics }: Instrument): Instrument {
  let more = 10 - rubrics.flatMap(({ rubric }) => rubric.items.filter(({ screen }) => screen)).length;
  return {
    pack,
    rubrics: rubrics.map(({ rubric, hash }) => {
      const extra = more > 0 ? otherKind(rubric) : undefined;
      if (extra === undefined) return { rubric, hash };
      more -= 1;
      return {
        rubric: { ...rubric, items: rubric.items.map((item) => (item === extra ? { ...item, screen: true } : item)) },
        hash,
      };
    }),
  };
}

function otherKind(rubric: Rubric): Item | undefined {
  return rubric.items.find(({ type, when }) => (type === 'choice' || type === 'checklist') && when === null);
}

async function showExample(environment: Environment, options: ReportOptions): Promise<ExitCode> {
  const file = join(environment.installation, '..', 'examples', 'first-line.answers.yaml');
  const { sheet, instrument } = await loadSheet(file, shippedLibrary(environment));
  const said = shippedLibrary(environment).inLanguage(instrument, options.lang);
  await showReport(reportOf(sheet, said, environment.version, null), environment, options);
  await write(
    environment.stderr,
    '\nThis is the report of example answers. Your own, after ten questions: salesgap demo, on a terminal.\n',
  );
  return EXIT.fine;
}
