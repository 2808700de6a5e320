/** Sessions that the prompts below are asked in, made once for all. */
export const SESSIONS = {
  begun: 'assess --role first_line --subject Begun',
  answered: 'assess --screen --role first_line --subject Answered',
  facilitated: 'assess --facilitated --as consultant --sitting leader --role first_line --subject Facilitated',
} as const;

/** A kind of prompt: how to come there, how one knows, and something that is typed and not confirmed. */
export interface PromptKind {
  readonly name: string;
  /** What draws it: the walk the whole screen, the stock prompts a few lines, and plain lines are only written. */
  readonly host: 'walk' | 'stock' | 'lines';
  /** null: the prompt comes before there is a session. */
  readonly session: keyof typeof SESSIONS | null;
  /** `<id>` stands for the session. */
  readonly args: string;
  /** Typed ahead in one go. */
  readonly keys: string;
  readonly shows: RegExp;
  readonly half: string;
  /** What is confirmed on the way, and so saved whatever happens then. */
  readonly saves: readonly string[];
}

const RESUMED = {
  host: 'walk',
  session: 'begun',
  args: 'assess --resume <id>',
  keys: '',
  half: '',
  saves: [] as readonly string[],
} as const;

/** Every page of the interview lives in one prompt, which is what the ends are about; these pages differ in what is typed. */
export const PAGES: readonly PromptKind[] = [
  page('one of several', '', /Question 2 of[\s\S]*Answer:/, '3'),
  page('any of several', 'gbefore_offer\r', /\] 1[\s\S]*Answer:/, '1'),
  page('numbers', 'ghit_rate\r', /› Now:/, '6'),
  page('evidence', '4\r', /What shows it\?/, '1', ['hiring.interviews = 4']),
  page('a note', 'gscorecard\rw', /A note on this answer/, 'half a sen'),
  page('the help', '?', /Enter close/, ''),
  page('the review', 'greview\r', /Before you finish/, '2'),
  {
    ...RESUMED,
    name: 'a cause',
    session: 'answered',
    keys: '\r',
    shows: /What stands in the way/,
    half: '2',
    saves: [],
  },
];

/** The other pages, and the same pages asked in a room. */
export const MORE_PAGES: readonly PromptKind[] = [
  page('evidence in words', '4\r1\r', /› Where:/, 'profile v', ['hiring.interviews = 4']),
  page('a reason', 'gsigned_before\rx', /Why does it not apply\?/, ''),
  page('whose job', 'gsigned_before\rx1\r', /Whose job is it\?/, '2'),
  page('whose job in words', 'gsigned_before\rx1\r7\r', /› /, 'our acc'),
  page('go to', 'g', /Which question\?/, 'ben'),
  page('the context', 'gcontext\r', /Correct line:/, '2'),
  page('a number of the context', 'gcontext\r2\r', /How many people report/, '1'),
  room('what is said', '', /in their words/, 'they sai'),
  room('levels out of sight', '\r', /show the levels/, '3'),
  room('who has seen it', '\r4\r1\r\r\r', /Have you seen it yourself\?/, '1', ['hiring.scorecard = 4']),
  room('a private note', '/p\r', /A note for yourself/, 'half a sen'),
];

/** Prompts before and beside the interview, and the interview in plain lines. */
export const OTHER_PROMPTS: readonly PromptKind[] = [
  {
    ...RESUMED,
    name: 'a choice',
    host: 'stock',
    session: null,
    args: '',
    shows: /What would you like to do\?[\s\S]*Enter confirm/,
  },
  {
    ...RESUMED,
    name: 'a name',
    host: 'stock',
    session: null,
    args: 'assess hiring',
    shows: /name or initials\?[\s\S]*›/,
    half: 'Pa',
  },
  {
    ...RESUMED,
    name: 'yes or no',
    host: 'stock',
    session: 'begun',
    args: 'sessions purge <id>',
    shows: /\(y\/N\)/,
    half: 'y',
  },
  {
    ...RESUMED,
    name: 'plain lines',
    host: 'lines',
    args: 'assess --resume <id> --accessible',
    keys: '2\r',
    shows: /Question 2 of[\s\S]*Answer:/,
    saves: ['hiring.scorecard = 2'],
  },
];

function page(name: string, keys: string, shows: RegExp, half: string, saves: readonly string[] = []): PromptKind {
  const first = 'gscorecard\r2\r';
  return { ...RESUMED, name, keys: first + keys, shows, half, saves: ['hiring.scorecard = 2', ...saves] };
}

function room(name: string, keys: string, shows: RegExp, half: string, saves: readonly string[] = []): PromptKind {
  return { ...RESUMED, name: `${name}, in a room`, session: 'facilitated', keys, shows, half, saves };
}
