import type { FollowUpTexts } from '../language.js';
import { words } from './words.js';

/** Behind a name the article would be odd: "Ana Ruiz (Personalabteilung)". */
function inBrackets(owner: string): string {
  return owner.replace(/^(?:die|das) /, '');
}

function shownBy(day: string | null): string {
  return day === null ? '' : `, zu sehen bis zum ${day}`;
}

/** For whoever does it, who is "Sie". */
export const plan: FollowUpTexts['plan'] = {
  title: 'Maßnahmenplan',
  made: 'Erstellt',
  madeFrom: (madeOn, answeredOn, pack, form) =>
    `${madeOn}, aus den Antworten vom ${answeredOn} (${pack}, ${words.form[form]})`,
  budget: 'Rahmen',
  budgetWords: (hours, weeks, open) =>
    `${hours} in ${weeks === 1 ? '1 Woche' : `${weeks} Wochen`}, ${open === 1 ? 'eine Maßnahme' : `höchstens ${open} Maßnahmen`} zugleich im Anlauf`,
  planned: 'Geplant',
  own: (hours) => `etwa ${hours} von Ihnen und dem Team`,
  ofOthers: (hours) => `etwa ${hours} von anderen, außerhalb des Rahmens`,
  nothing:
    'Es ist nichts geplant. Entweder ist nichts offen, oder nichts passt in den Rahmen; was wartet und warum, steht unten.',
  quickLook:
    'Dieser Plan beruht auf einem kurzen Überblick: zwei Fragen je Bereich. Beantworten Sie den Rest, bevor Sie viel Zeit dafür einsetzen.',

  overview: {
    title: 'Auf einen Blick',
    head: { action: 'Maßnahme', who: 'Wer', begins: 'Beginn', due: 'Fällig' },
  },

  actions: 'Was bis wann getan wird',
  who: 'Wer',
  when: 'Wann',
  from: (start, until, seen) => `vom ${start} bis zum ${until}${shownBy(seen)}`,
  pastEnd: (end) => `; das ist nach dem letzten Tag des Plans, dem ${end}`,
  late: (end, actions) => `Fällig nach dem letzten Tag des Plans, dem ${end}: ${actions}.`,
  until: (action, day) => `${action}, bis zum ${day}`,
  about: (hours) => `etwa ${hours}`,
  keep: 'Als Beleg aufheben',
  after: 'Erst nach',
  by: (name, owner) => (name === null ? words.owner[owner] : `${name} (${inBrackets(words.owner[owner])})`),

  levels: 'Wo jeder Bereich stünde',
  expected:
    'Angegeben ist die Stufe von heute und die, die anzugeben wäre, sobald jede Maßnahme abgeschlossen ist und bewegt, was sie bewegen soll. Das ist erwartet, nicht versprochen: Es zählt, was herauskommt, wenn die Fragen noch einmal gestellt werden.',
  head: {
    area: 'Bereich',
    now: 'Heute angegeben',
    expected: 'Danach erwartet',
    target: 'Ziel',
    picture: 'Heute und danach',
  },
  levelWords: (now, then, target) => `heute ${now}, danach ${then}, Ziel ${target}`,

  needed: 'Wofür Ihre Führungskraft gebraucht wird',
  neededByOwner: 'Wofür andere gebraucht werden',
  ask: {
    action: 'ein Schritt, den nur sie gehen kann',
    permission: 'ein Ja zu dem, was dieser Bereich braucht',
    teacher: 'jemand, der es vermitteln kann',
    owner: 'eine Entscheidung, wessen Aufgabe das ist',
    one_owner: 'ein einziger Name, wo zwei Personen es verschieden sehen',
  },
  askedBy: (day, area, ask) => `Bis zum ${day}, ${area}: ${ask}`,

  dates: 'Termine',
  checkins: 'Check-in-Termine',
  checkinDays: (count, first, last) =>
    count === 1
      ? `am ${first}, zwei Minuten`
      : `jede Woche vom ${first} bis zum ${last} (${count}-mal), je zwei Minuten`,
  reviews: 'Zwischenbilanzen',
  reviewsWith: (days) => `${days}, mit Ihrer Führungskraft: was begonnen hat, was im Weg steht, was entschieden wurde`,
  reviewsOfOwner: (days) =>
    `${days}, mit jemandem, der nachfragt: was begonnen hat, was im Weg steht, was entschieden wurde`,
  again: 'Neu gemessen',
  againWords: (day, areas) => `am ${day}, mit denselben Fragen: ${areas}`,
  command: 'Befehl',

  later: 'Was wartet, und warum',
  reason: {
    needs: 'Vorher muss etwas anderes getan sein',
    hours: 'Braucht mehr Stunden, als im Rahmen übrig sind',
    weeks: 'Dauert länger als die Wochen, die übrig sind',
    other_cause: 'Gedacht für eine andere Ursache als die genannte',
    no_gain: 'Was geplant ist, bewegt schon dieselben Fragen',
    less: 'Andere Maßnahmen holen mehr von dem auf, was fehlt',
    left_out: 'Von Hand weggelassen',
  },
  first: (actions) => `vorher: ${actions}`,
  wouldLast: (until, end) => `mit ihr würde der Plan bis zum ${until} dauern statt bis zum ${end}`,

  leaveAlone: 'Was so lange liegen bleiben darf',

  choice: 'Wie gut diese Auswahl ist',
  best: 'Innerhalb des Rahmens und der Regeln holt keine andere Auswahl mehr von dem auf, was fehlt.',
  nearlyBest: (more) =>
    `Es wurden nicht alle Möglichkeiten durchgegangen. Innerhalb des Rahmens und der Regeln holt keine mehr als ${more} zusätzlich zu dieser auf.`,
  farFromBest: (times) =>
    `Es wurden nicht alle Möglichkeiten durchgegangen. Innerhalb des Rahmens und der Regeln holt keine mehr als das ${times}-Fache dieser Auswahl auf; mit einem kleineren Rahmen oder wenn Sie einige Maßnahmen von Hand weglassen, lässt es sich genauer sagen.`,
  unknown:
    'Es wurden nicht alle Möglichkeiten durchgegangen; wie weit diese Auswahl von der besten entfernt ist, ist nicht bekannt.',
  byHand: 'Diese Maßnahmen hat ein Mensch ausgewählt, nicht das Programm.',
  measure:
    'Was fehlt: wie weit jeder Bereich nach den Angaben unter seinem Ziel liegt, mal dem Gewicht, das der Bereich hat.',
};

export const planPage: FollowUpTexts['planPage'] = {
  title: 'Was ich von Ihnen brauche',
  titleOfOwner: 'Was ich von anderen brauche',
  from: 'Von',
  day: 'Tag',
  whyNow: 'Warum jetzt',
  stands: (day, areas, area, now, target) =>
    areas === 1
      ? `Nach den Antworten vom ${day} steht der Bereich ${area} bei ${now}; die Rolle braucht ${target}.`
      : `Nach den Antworten vom ${day} liegen ${areas} Bereiche dieses Plans unter dem, was die Rolle braucht, am weitesten ${area}: Stufe ${now}, nötig ist ${target}.`,
  standsOpen: (day) => `Nach den Antworten vom ${day} gibt es etwas zu tun, das ich nicht aufschieben will.`,
  work: (until, actions, hours, needs) =>
    `Bis zum ${until} bringe ich ${actions === 1 ? 'einen Schritt' : `${actions} Schritte`} zu Ende, mit etwa ${hours} von mir und dem Team${NEEDS[needs]}.`,
  nothingPlanned: 'Noch ist nichts geplant, worum ich Sie bitten könnte.',
  asks: 'Was ich brauche, und bis wann',
  by: 'Bis',
  more: (count) =>
    `${count === 1 ? '1 weiterer Punkt steht' : `${count} weitere Punkte stehen`} im vollständigen Plan.`,
  others: 'Schritte, die nicht bei mir liegen',
  othersIntro: 'Bitte sorgen Sie dafür, dass die Zuständigen davon wissen und die Zeit haben.',
  step: (title, who, from, until, seen) => `${title}: ${who}, vom ${from} bis zum ${until}${shownBy(seen)}`,
  owner: (name, owner) => {
    const role = owner === 'leader' ? 'ich' : owner === 'sponsor' ? 'Sie' : words.owner[owner];
    return name === null ? role : `${name} (${inBrackets(role)})`;
  },
  dates: 'Wann wir gemeinsam darauf schauen',
  reviewWords: 'was begonnen hat, was im Weg steht, was Sie entschieden haben',
  again: 'Neu gemessen',
  againWords: (day, areas) => `${day}: dieselben Fragen zu ${areas}, mit dem, was sich bis dahin zeigen lässt.`,
};

const NEEDS = {
  parts: '; was ich davon nicht allein kann, steht unten',
  reviews: '; von Ihnen brauche ich Zeit für die Zwischenbilanzen',
  nothing: '',
};

export const planCalendar: FollowUpTexts['planCalendar'] = {
  due: (title) => `Fällig: ${title}`,
  who: (name, owner) => name ?? (owner === 'sponsor' ? 'meine Führungskraft' : inBrackets(words.owner[owner])),
  begins: (day) => `Beginnt am ${day}.`,
  isDue: (day) => `Fällig am ${day}.`,
  pastEnd: (end) => `Fällig ist das erst nach dem letzten Tag des Plans, dem ${end}.`,
  keep: (proof) => `Als Beleg aufheben: ${proof}`,
  checkin: 'Wöchentlicher Check-in, zwei Minuten',
  checkinText:
    'Jede offene Maßnahme: abgeschlossen, im Gang, verschoben oder festgefahren? Jeder kleine Versuch: Was sollten Kundschaft oder Team tun, was haben sie getan, und was kommt als Nächstes?',
  open: (actions) => `Nach Plan offen: ${actions}`,
  review: 'Plan mit meiner Führungskraft durchgehen',
  reviewOfOwner: 'Plan mit jemandem durchgehen, der nachfragt',
  reviewText: 'Was hat begonnen, was steht im Weg, was wurde entschieden?',
  again: 'Dieselben Fragen noch einmal beantworten',
  againText: (areas) => `Bereiche: ${areas}. Legen Sie bereit, was sich inzwischen zeigen lässt.`,
};
