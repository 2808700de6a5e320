/**
 * THE LIST of what can be asked for beside answering. `key` is pressed where one chooses, typed as
 * `/key` or `/name` where one writes; no key is taken twice, and `y` and `n` stay free for yes and no.
 * `refused` is said on pages that do not offer it.
 */
export const COMMANDS = {
  back: { key: 'b', label: 'back', about: 'to the question before', refused: 'There is nothing before this.' },
  skip: {
    key: 's',
    label: 'skip',
    about: 'decide later; the review at the end lists it',
    refused: 'There is no question here to skip.',
  },
  dont_know: {
    key: 'd',
    label: "don't know",
    about: 'an honest answer; it is noted and counts as a blank',
    refused: 'There is no question of a rubric here; "don\'t know" answers one.',
  },
  not_applicable: {
    key: 'x',
    label: "doesn't apply",
    about: 'asks for the reason',
    refused: 'There is no question of a rubric here; "doesn\'t apply" answers one.',
  },
  declined: {
    key: 'r',
    label: 'rather not say',
    about: 'noted, and not asked again',
    refused: 'There is no question of a rubric here; "rather not say" answers one.',
  },
  reveal: {
    key: 'a',
    label: 'show',
    about: 'shows what is kept out of sight; once more hides it again',
    refused: 'Nothing is kept out of sight here.',
  },
  evidence: {
    key: 'e',
    label: 'evidence',
    about: 'what shows it, e.g. a document or a recording',
    refused: 'Evidence goes with an answer; go to its question first.',
  },
  take: {
    key: 't',
    label: 'take evidence',
    about: 'what was noted in check-ins goes with the answer; it can be removed again',
    refused: 'Check-ins have nothing for this question that is not noted already.',
  },
  note: {
    key: 'w',
    label: 'note',
    about: 'a remark that goes with the answer',
    refused: 'A note goes with an answer; go to its question first.',
  },
  private_note: {
    key: 'p',
    label: 'my notes',
    about: 'for you alone: in no report and in no export',
    refused: 'Notes for yourself alone go with a question, in an interview that you hold as a consultant.',
  },
  editor: {
    key: 'v',
    label: 'editor',
    about: 'long texts in your own editor ($VISUAL or $EDITOR); Ctrl-X takes along what is typed',
    refused: 'The editor opens from a note and from an answer in words.',
  },
  take_back: {
    key: 'u',
    label: 'undo answer',
    about: 'the question is open again',
    refused: 'There is no answer here to take back.',
  },
  context: {
    key: 'c',
    label: 'context',
    about: 'role, team and the like: look at it and correct it',
    refused: 'The context is corrected from the review, or by going to "context".',
  },
  finish: {
    key: 'f',
    label: 'finish',
    about: 'ends the interview; it can be reopened',
    refused: 'The review at the end finishes the interview; go to "review" to be there now.',
  },
  go_to: {
    key: 'g',
    label: 'go to',
    about: 'another question or section, the context, the review',
    refused: 'Finish this step or leave it first; then go anywhere.',
  },
  leave: {
    key: 'q',
    label: 'save and leave',
    about: 'everything answered is saved; go on any time',
    refused: 'Finish this step first.',
  },
  help: { key: '?', label: 'help', about: 'about this question, and all keys', refused: 'This is the help.' },
} as const satisfies Record<string, { key: string; label: string; about: string; refused: string }>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** The command a typed word means, by key or by name: "b", "back", "dont_know", "don't know". */
export function commandNamed(word: string): CommandName | undefined {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return COMMAND_NAMES.find((name) => wordsFor(name).includes(plain));
}

function wordsFor(name: CommandName): string[] {
  return [name, COMMANDS[name].key, COMMANDS[name].label];
}
