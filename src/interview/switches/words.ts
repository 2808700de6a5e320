import type { AskedIn, LevelChange } from '../prompter.js';

/** What switches say of themselves; what is switched comes in the language of whoever asks. */
export interface SwitchesWords {
  readonly count: (on: number, all: number) => string;
  readonly listKeys: readonly string[];
  readonly detailKeys: readonly string[];
  readonly more: string;
  /** Of levels there was no room for. */
  readonly moreLevels: (hidden: number) => string;
  readonly legend: string;
  readonly pasted: string;
  readonly keys: string;
  readonly isBest: string;
  readonly isBestAlready: string;
  readonly leaving: string;
  readonly enterAgain: string;
  readonly line: LineWords;
}

/** Where nothing is drawn. */
interface LineWords {
  readonly prompt: string;
  readonly how: string;
  /** As they are looked for when a word is misspelt. */
  readonly commands: readonly string[];
  /** What is understood → the word that `hear` goes by, beside the English ones. */
  readonly also: Readonly<Record<string, string>>;
  readonly on: string;
  readonly off: string;
  readonly best: string;
  readonly showWhich: (last: number) => string;
  readonly doneAgain: string;
  readonly unknown: string;
  readonly meant: (word: string) => string;
  readonly range: (last: number) => string;
  readonly same: (count: number) => string;
  readonly noneChanges: string;
  readonly problem: (text: string) => string;
  readonly level: (level: LevelChange) => string;
}

const en: SwitchesWords = {
  count: (on, all) => `${on} of ${all} on`,
  listKeys: ['↑↓ move', 'Space on/off', 'b best choice', '? details', 'Enter done', 'q leave'],
  detailKeys: ['↑↓ scroll', 'any other key back'],
  more: '↓ more',
  moreLevels: (hidden) => `+ ${hidden} more`,
  legend: 'Levels 1 to 5 as claimed, │ the target',
  pasted: 'What was pasted was not used.',
  keys: 'Space switches, b takes the best choice, ? tells more, Enter finishes, q leaves.',
  isBest: 'This is the best choice.',
  isBestAlready: 'This is the best choice already.',
  leaving: 'Nothing is kept of what you chose. q once more leaves.',
  enterAgain: 'Enter once more takes it all the same.',
  line: {
    prompt: 'Answer: ',
    how: 'A number switches that one on or off. best: the best choice. show 3: more about 3. list: all of them. done, or leave.',
    commands: ['best', 'show', 'list', 'again', 'done', 'leave', 'help'],
    also: {},
    on: 'on',
    off: 'off',
    best: 'The best choice:',
    showWhich: (last) => `Type show and a number from 1 to ${last}.`,
    doneAgain: 'Type done once more to take it all the same.',
    unknown: 'This means nothing here.',
    meant: (word) => `Did you mean ${word}?`,
    range: (last) => `The numbers are 1 to ${last}.`,
    same: (count) => `${count} stay as they are.`,
    noneChanges: 'No area changes.',
    problem: (text) => `Problem: ${text}`,
    level: ({ label, before, after, target }) => `${label}: ${before} now, then ${after}; target ${target}.`,
  },
};

const de: SwitchesWords = {
  count: (on, all) => `${on} von ${all} an`,
  listKeys: ['↑↓ bewegen', 'Leertaste an/aus', 'b beste Auswahl', '? mehr dazu', 'Enter fertig', 'q abbrechen'],
  detailKeys: ['↑↓ blättern', 'jede andere Taste zurück'],
  more: '↓ weiter',
  moreLevels: (hidden) => `+ ${hidden} weitere`,
  legend: 'Stufen 1 bis 5 nach den Angaben, │ das Ziel',
  pasted: 'Was eingefügt wurde, ist nicht verwendet worden.',
  keys: 'Leertaste schaltet um, b nimmt die beste Auswahl, ? sagt mehr, Enter schließt ab, q bricht ab.',
  isBest: 'Das ist die beste Auswahl.',
  isBestAlready: 'Das ist schon die beste Auswahl.',
  leaving: 'Von Ihrer Auswahl bleibt nichts. Noch einmal q bricht ab.',
  enterAgain: 'Noch einmal Enter nimmt sie trotzdem.',
  line: {
    prompt: 'Antwort: ',
    how: 'Eine Zahl schaltet diesen Eintrag an oder aus. beste: die beste Auswahl. zeige 3: mehr zu 3. liste: alle. fertig oder abbrechen.',
    commands: ['beste', 'zeige', 'liste', 'fertig', 'abbrechen', 'hilfe'],
    also: {
      beste: 'best',
      zeige: 'show',
      zeig: 'show',
      liste: 'list',
      nochmal: 'again',
      fertig: 'done',
      abbrechen: 'leave',
      ende: 'leave',
      hilfe: 'help',
    },
    on: 'an',
    off: 'aus',
    best: 'Die beste Auswahl:',
    showWhich: (last) => `Tippen Sie zeige und eine Zahl von 1 bis ${last}.`,
    doneAgain: 'Tippen Sie noch einmal fertig, um sie trotzdem zu nehmen.',
    unknown: 'Das bedeutet hier nichts.',
    meant: (word) => `Meinten Sie ${word}?`,
    range: (last) => `Die Zahlen gehen von 1 bis ${last}.`,
    same: (count) => (count === 1 ? '1 bleibt, wie er ist.' : `${count} bleiben, wie sie sind.`),
    noneChanges: 'Kein Bereich ändert sich.',
    problem: (text) => `Problem: ${text}`,
    level: ({ label, before, after, target }) => `${label}: heute ${before}, danach ${after}; Ziel ${target}.`,
  },
};

const WORDS: Readonly<Record<AskedIn, SwitchesWords>> = { en, de };

export function wordsOf({ lang = 'en' }: { readonly lang?: AskedIn }): SwitchesWords {
  return WORDS[lang];
}
