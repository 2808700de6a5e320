import type { FollowUpTexts } from '../language.js';

/** Von einer oder zweien: "sie wurde", "eine ist", "beide wurden". */
const ofFew = (count: number, all: number, one: string, both: string) =>
  count < all ? `eine ${one}` : all === 1 ? `sie ${one}` : `beide ${both}`;

/** Was gelungen ist, kommt zuerst; was anders kam, steht da als das, was daraus gelernt wurde. */
export const checkin: FollowUpTexts['checkin'] = {
  title: 'Was die Check-ins ergeben haben',
  planOf: 'Plan von',
  made: 'Erstellt am',
  today: 'Stand',
  held: 'Check-ins',
  heldIn: (count, weeks) => (weeks < 1 ? `${count}` : `${count} in ${weeks === 1 ? '1 Woche' : `${weeks} Wochen`}`),
  again: 'Neu gefragt am',

  beginTitle: 'So fangen Sie an',
  begin: 'Es gab noch keinen Check-in. Einer dauert zwei Minuten: salesgap checkin',

  doneTitle: 'Was erledigt ist',
  kept: (did, said, later) => {
    const open = said - did - later;
    const rest = [...(later === 0 ? [] : [`${later} später`]), ...(open === 0 ? [] : [`${open} noch offen`])];
    const inTime = `${did} von ${said} bis heute fälligen Maßnahmen ${did === 1 ? 'wurde' : 'wurden'} rechtzeitig erledigt`;
    return `${[inTime, ...rest].join(', ')}.`;
  },
  few: (did, said, later) => {
    const open = said - did - later;
    const parts = [
      ...(did === 0 ? [] : [`${ofFew(did, said, 'wurde', 'wurden')} rechtzeitig erledigt`]),
      ...(later === 0 ? [] : [`${ofFew(later, said, 'wurde', 'wurden')} später erledigt`]),
      ...(open === 0 ? [] : [`${ofFew(open, said, 'ist', 'sind')} noch offen`]),
    ];
    const due = said === 1 ? 'Eine Maßnahme war bis heute fällig' : 'Zwei Maßnahmen waren bis heute fällig';
    return `${due}: ${parts.join(', ')}.`;
  },
  ahead: 'Noch bevor ein genannter Tag gekommen ist:',
  noDayYet: 'Noch ist kein genannter Tag gekommen.',
  doneOn: (title, day) => `${title}, am ${day}`,
  shownBy: (what) => `Beleg: ${what}`,
  saidOnly: 'gesagt, noch nicht belegt',

  workedTitle: 'Was gewirkt hat',
  shareTitle: 'Was das Team übernehmen könnte',
  learnedTitle: 'Was anders kam, und was daraus gelernt wurde',
  triedTitle: 'Was gerade versucht wird',
  forAction: (title) => `für: ${title}`,
  expected: { buyer: 'Erhofft auf Kundenseite', rep: 'Erhofft von der Person im Team' },
  came: { buyer: 'Was auf Kundenseite geschah', rep: 'Was die Person im Team tat' },
  learned: 'Gelernt',
  outcome: {
    as_expected: 'genau das',
    something_else: 'etwas anderes',
    nothing: 'nichts, was zu sehen war',
    not_yet: 'noch nicht',
  },
  next: 'Weiter',
  nextWords: {
    share: 'beibehalten und dem Team zeigen',
    keep: 'beibehalten',
    change: 'ändern und noch einmal versuchen',
    drop: 'sein lassen',
  },
  by: 'Bis',
  shows: 'Was es belegt',

  openTitle: 'Was offen ist',
  due: 'Fällig',
  overdue: (day, count) => `${day}, vor ${count === 1 ? '1 Tag' : `${count} Tagen`}`,
  moved: 'Verschoben',
  times: (count) => (count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${count}-mal`),
  stands: 'Stand',
  status: {
    done: 'erledigt',
    under_way: 'in Arbeit',
    moved: 'auf einen anderen Tag verschoben',
    stuck: 'kommt nicht voran',
  },
  notSaid: 'noch nichts gesagt',
  startsOn: (day) => `beginnt am ${day}`,
  inTheWay: 'Im Weg steht',
  noted: 'Notiert',
  helps: 'Was hilft',
  smaller:
    'Machen Sie es kleiner: Was davon passt in eine Stunde? Oder nennen Sie, was im Weg steht, und gehen Sie einen anderen Weg.',
  anotherWay: 'Nennen Sie beim nächsten Check-in, was im Weg steht: Wo es einen anderen Weg gibt, wird er angeboten.',
  oneHour: 'Machen Sie es kleiner: Was davon passt in eine Stunde? Oder fragen Sie, wer ändern kann, was im Weg steht.',
  newDay: 'Nennen Sie einen Tag, der hält, oder was im Weg steht.',

  replacedTitle: 'Was etwas anderem gewichen ist',
  replaced: (title, by) => `${title}; stattdessen: ${by}`,

  evidenceTitle: 'Gesammelte Belege',
  evidence: (day) =>
    `Sie werden angeboten, wenn die Fragen am ${day} noch einmal gestellt werden. Von selbst zählt nichts davon.`,
  evidenceHead: { what: 'Beleg', question: 'Für die Frage', on: 'Notiert am' },
  seenBy: (who) => `angesehen von ${who}`,
  strangersTitle: 'Gesagt zu dem, was nicht mehr im Plan steht',
};
