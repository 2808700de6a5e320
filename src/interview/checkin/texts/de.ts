import type { Actor } from '../../../core/checkin/types.js';
import type { CheckinTexts } from './en.js';

const ACTOR: Readonly<Record<Actor, string>> = { buyer: 'die Kundschaft', rep: 'das Teammitglied' };
const OF_ACTOR: Readonly<Record<Actor, string>> = { buyer: 'der Kundschaft', rep: 'dem Teammitglied' };

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** The same in German, to somebody who is "Sie". */
export const de: CheckinTexts = {
  quoted: (text) => `„${text}“`,
  listed: (parts) => {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`;
  },
  today: 'heute',

  outcome: {
    as_expected: 'Genau das',
    something_else: 'Etwas anderes',
    nothing: 'Nichts, was zu sehen war',
    not_yet: 'Noch nichts, es ist zu früh',
  },
  next: {
    share: 'Beibehalten und dem Team zeigen',
    keep: 'Weitermachen',
    change: 'Ändern und noch einmal versuchen',
    drop: 'Fallen lassen',
  },
  witness: {
    manager: 'Meine Führungskraft',
    report: 'Jemand aus meinem Team',
    peer: 'Eine Kollegin oder ein Kollege',
    sponsor: 'Geschäftsführung oder Inhaber',
    consultant: 'Eine Beraterin, ein Berater oder Coach',
  },
  owner: {
    leader: null,
    sponsor: 'Ihre Führungskraft',
    operations: 'Sales Operations',
    hr: 'die Personalabteilung',
    finance: 'die Finanzabteilung',
    team: 'das Team',
  },
  kind: {
    self_practice: 'in der täglichen Arbeit',
    coach: 'mit einem Coach',
    mentor: 'mit einer Mentorin oder einem Mentor',
    peer_group: 'im Austausch mit anderen Führungskräften',
    training: 'in einem Training',
    system: 'als Änderung der Rahmenbedingungen',
    sponsor: 'mit der Bitte um eine Entscheidung',
    fractional_leader: 'mit einer Führungskraft von außen oder auf Teilzeit',
  },
  evidence: {
    document: 'Ein Dokument: ein Plan, ein Formular, Notizen',
    metric: 'Eine Zahl aus einem Bericht',
    calendar: 'Kalendereinträge',
    crm: 'Einträge im CRM',
    recording: 'Eine Aufnahme',
    observation: 'Jemand hat es mit angesehen',
    buyer_action: 'Etwas, das die Kundschaft getan hat',
    statement: 'Eine Aussage (wird aufgehoben, zeigt allein aber nichts)',
  },
  cause: {
    does_not_know: 'Noch nicht wissen, wie es geht',
    knows_does_not_do: 'Wissen, wie es geht, aber nicht dazu kommen',
    system_prevents: 'Werkzeuge, Regeln oder Arbeitslast stehen im Weg',
    not_allowed: 'Die Entscheidung liegt bei jemand anderem',
    nobody_can_teach: 'Niemand hier könnte es vermitteln',
  },

  tooLong: (most) => `Höchstens ${most} Zeichen: Eine Zeile genügt.`,
  missing: 'Eine Zeile genügt, und hier wird sie gebraucht.',
  asDay: (example) => `Tippen Sie den Tag als Jahr-Monat-Tag, zum Beispiel ${example}.`,
  afterToday: (day, today) => `${day} liegt nach heute, ${today}.`,
  notAfterToday: (day, today) => `${day} liegt nicht nach heute, ${today}.`,
  inOneLine: 'In einer Zeile; Enter lässt es weg.',

  status: {
    ask: (title, whose, due) => `${title}${whose === null ? '' : ` (${whose})`}, fällig ${due}: Wie steht es damit?`,
    doneWhen: (what) => `Fertig, wenn: ${what}`,
    asItIs: (status) => `Wie gesagt: ${status}`,
    said: {
      done: 'fertig',
      under_way: 'im Gang',
      moved: 'auf einen anderen Tag verschoben',
      stuck: 'festgefahren',
      replaced: 'ersetzt',
    },
    done: 'Fertig',
    underWay: 'Im Gang',
    moved: 'Auf einen anderen Tag verschoben',
    stuck: 'Festgefahren: Etwas steht im Weg',
  },
  done: {
    ask: (title) => `Was zeigt, dass ${title} fertig ist?`,
    forExample: (proof) => ` Zum Beispiel: ${proof}.`,
    nothingYet: 'Noch nichts: Es ist gesagt, nicht gezeigt',
    nothingMore: 'Nichts weiter',
    day: 'An welchem Tag wurde es fertig?',
    dayWhy: (example) => `Als Jahr-Monat-Tag, zum Beispiel ${example}. Enter: heute.`,
  },
  moved: {
    ask: 'Auf welchen Tag?',
    why: (example) => `Als Jahr-Monat-Tag, zum Beispiel ${example}.`,
    before: (times) =>
      ` Es wurde schon ${times === 1 ? 'einmal' : `${times}-mal`} verschoben. Ein kleinerer Schritt hilft: Was davon passt in eine Stunde?`,
    note: 'Was kam dazwischen?',
  },
  proof: {
    where: 'Wo ist es?',
    whereWhy: 'Eine Zeile, damit es wiederzufinden ist. Enter lässt es weg.',
    day: 'Von welchem Tag ist es?',
    dayWhy: (today) => `Als Jahr-Monat-Tag, zum Beispiel ${today}, oder „heute“. Enter lässt es weg.`,
    seen: 'Wer hat es sich noch angesehen?',
    seenWhy: 'Was sich jemand anderes angesehen hat, zählt mehr als das, was nur gesagt ist.',
    nobody: 'Noch niemand',
  },
  stuck: {
    help: 'Was würde helfen?',
    helpWhy:
      'In einer Zeile: ein kleinerer Schritt, der in eine Stunde passt, oder wer worum zu bitten ist. Enter lässt es weg.',
    cause: 'Was steht am meisten im Weg?',
    causeWhy: 'Danach richtet sich, was stattdessen helfen kann. Kein Wert hängt davon ab.',
    notSure: 'Nicht sicher',
    instead: (title, only) =>
      only === null
        ? `Andere Wege zum selben Ziel wie ${title}. Passt einer besser?`
        : `Ein anderer Weg zum selben Ziel wie ${title}: ${only}. Passt er besser?`,
    take: (title, kind, hours, whose) =>
      `Stattdessen ${title}: ${kind}, ${hours}${whose === null ? '' : `; das tut ${whose}`}`,
    keep: (title) => `Es weiter mit ${title} versuchen`,
    leave: 'Vorerst lassen: Es bleibt festgefahren',
    minutes: (count) => `etwa ${counted(count, 'Minute', 'Minuten')}`,
    hours: (count) => `etwa ${String(count).replace('.', ',')} ${count === 1 ? 'Stunde' : 'Stunden'}`,
  },
  told: {
    ask: (tried, whose, by, expected) =>
      `Sie wollten versuchen: ${tried}. Von ${OF_ACTOR[whose]} erhofft${by === null ? '' : ` bis ${by}`}: ${expected}. Was ist geschehen?`,
    asItIs: (outcome) => `Wie gesagt: ${outcome}`,
    learned: 'Was haben Sie daraus gelernt?',
    did: (whose, instead) => `Was hat ${ACTOR[whose]} ${instead ? 'stattdessen ' : ''}getan?`,
    next: 'Wie geht es damit weiter?',
    shows: (whose) => `Gibt es etwas, das zeigt, was ${ACTOR[whose]} getan hat?`,
    showsWhy: 'Es wird als Beleg angeboten, wenn die Fragen noch einmal gestellt werden.',
    nothingToKeep: 'Nichts aufzuheben',
  },
  move: {
    again: (tried) => `Sie wollen ${tried} ändern. Was werden Sie versuchen?`,
    againWhy: 'In einer Zeile; Enter: diese Woche nicht.',
    more: 'Noch ein kleiner Versuch? Was werden Sie versuchen?',
    moreWhy: 'Enter: keiner mehr.',
    ask: 'Ein kleiner Versuch für die kommende Woche: Was werden Sie versuchen?',
    why: 'Klein genug für ein Gespräch, zum Beispiel: „zu Beginn fragen, was sich seit dem letzten Mal geändert hat“. Enter: diese Woche nicht.',
    belongs: 'Zu welcher Maßnahme gehört er?',
    none: 'Zu keiner davon',
    whose: 'Wessen Handlung wird zeigen, ob er wirkt?',
    actor: { buyer: 'Eine der Kundschaft', rep: 'Eine aus dem Team' },
    expected: (whose) => `Was wird ${ACTOR[whose]} tun, wenn er wirkt?`,
    expectedWhy: {
      buyer:
        'Eine Handlung, die alle sehen könnten, zum Beispiel: „schickt die Zahlen vom Vorjahr“. Nicht „versteht unseren Wert“: Das kann niemand sehen.',
      rep: 'Eine Handlung, die alle sehen könnten, zum Beispiel: „bringt einen geschriebenen Plan ins Gespräch mit“. Nicht „ist motiviert“: Das kann niemand sehen.',
    },
    by: 'Bis zu welchem Tag sollte es zu sehen sein?',
    byWhy: (next) => `Als Jahr-Monat-Tag. Enter: ${next}, der nächste Check-in.`,
  },
  again: {
    ask: 'Der heutige Check-in ist abgeschlossen. Was ist noch zu tun?',
    nothing: 'Nichts mehr',
    move: 'Noch einen kleinen Versuch planen',
    correct: 'Berichtigen, was heute gesagt wurde',
  },
  opening: {
    far: (done, all) => ` ${done} von ${counted(all, 'Maßnahme', 'Maßnahmen')} ${done === 1 ? 'ist' : 'sind'} fertig.`,
    goingOn: (on) => `Weiter mit dem Check-in vom ${on}: Was beantwortet ist, wird nicht noch einmal gefragt.`,
    smallMoves: (count) => counted(count, 'kleiner Versuch', 'kleine Versuche'),
    actions: (count) => counted(count, 'Maßnahme', 'Maßnahmen'),
    newMove: 'ein kleiner Versuch für die kommende Woche',
    minutes: (parts) => `Zwei Minuten: ${parts}.`,
    saved: 'Jede Antwort wird gespeichert, bevor die nächste Frage kommt.',
    late: (title, facts) => `${title} ${facts}.`,
    overdue: (due, days) => `war am ${due} fällig, vor ${counted(days, 'Tag', 'Tagen')}`,
    oftenMoved: (times) => `wurde ${times === 2 ? 'zweimal' : `${times}-mal`} verschoben`,
    named: 'Was im Weg steht, ist benannt: Was davon passt in eine Stunde?',
    smaller: 'Es hilft, es kleiner zu machen, oder „festgefahren“ zu sagen und zu nennen, was im Weg steht.',
    sayDone: 'Wenn es fertig ist, sagen Sie es; sonst hilft ein neuer Tag oder was im Weg steht.',
    beginsToday: (titles) => `Beginnt heute: ${titles}.`,
    begins: (day, titles) => `Beginnt am ${day}: ${titles}.`,
    waits: (title, needs) => `Heute nicht gefragt: ${title}; das wartet auf ${needs}.`,
    strangers: (gone, count) =>
      `Der Plan enthält ${gone} nicht mehr. Was dazu gesagt wurde, bleibt ${count === 1 ? 'erhalten' : 'alles erhalten'}.`,
  },
  closing: {
    earlier: (on) => `Das war der Check-in vom ${on}; für den heutigen beginnen Sie noch einmal.`,
    done: (titles) => `Fertig: ${titles}.`,
    worked: (tried) => `Es hat gewirkt: ${tried}.`,
    newWay: (titles) => `Ein neuer Weg: ${titles}.`,
    thisWeek: (tried) => `Für diese Woche: ${tried}.`,
    noted: 'Alles ist festgehalten, und der Plan stimmt wieder.',
    next: (again) => `Nächster Check-in: ${again}.`,
    nextIs: (what, on, again) => `Als Nächstes: ${what} bis ${on}; Check-in am ${again}.`,
    nextThen: (again, what, on) => `Nächster Check-in am ${again}, danach ${what} bis ${on}.`,
    soFar: 'Was bisher daraus geworden ist:',
    left: [
      'Jede bestätigte Antwort ist gespeichert; was Sie gerade noch tippten, nicht.',
      'Machen Sie weiter, wann immer Sie möchten:',
    ],
  },
};
