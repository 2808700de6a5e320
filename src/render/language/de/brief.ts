import type { FollowUpTexts } from '../language.js';

/** Of each kind of help: brief_kinds.ts. "Wir" is the firm that buys. */
export const brief: FollowUpTexts['brief'] = {
  about: 'Für',
  runs: 'Läuft',
  fromTo: (from, to) => `vom ${from} bis zum ${to}, danach ist es beendet`,

  before: 'Bevor Sie es verschicken',
  beforeIntro:
    'Dieser Teil ist für Sie. Nehmen Sie ihn heraus, bevor das Blatt an jemanden geht, der Unterstützung verkauft.',
  causeUnknown:
    'Zu keinem der Ziele hat bisher jemand gesagt, was im Weg steht. Fragen Sie das zuerst: Liegt es an den Rahmenbedingungen oder an einem fehlenden Ja, dann ist das Geld hier falsch ausgegeben.',
  elsewhere: (area, cause, rather) => `${area}: ${cause} Zuerst hilft ${rather}.`,
  rather: {
    coach: 'ein Coach',
    training: 'ein Training',
    peer_group: 'ein Kreis von Führungskräften',
    outside_leader: 'eine externe Führungskraft auf begrenzte Zeit',
    sponsor: 'eine Entscheidung von oben',
    system: 'eine Änderung der Rahmenbedingungen',
  },

  goals: 'Was sich ändern soll',
  noGoals:
    'Zurzeit verlangt kein Bereich nach dieser Unterstützung. Lassen Sie es, oder nennen Sie das Ziel selbst, bevor Sie etwas kaufen.',
  notNamed: 'Noch hat niemand gesagt, was im Weg steht.',
  between: 'mehrere Personen haben geantwortet, zusammen liegen sie unter der nächsten Stufe',
  goesAlong: 'Gehört zusammen mit',
  inTheWay: 'Im Weg steht',
  action: (title, doneWhen) => `${title}. Fertig, wenn: ${doneWhen}`,

  scope: 'Worum es geht, und worum nicht',
  isAbout: 'Gehört dazu',
  isNotAbout: 'Gehört nicht dazu',

  conditions: 'Nur, wenn all das zutrifft',
  alternatives: 'Günstigere Wege, die zuerst geprüft werden',
  handover: 'Wie übergeben wird',

  questions: 'Fragen vor der Unterschrift',
  questionsIntro:
    'Fragen Sie nach einem echten Fall, einem Namen und einem Datum. „Das machen wir immer“ ist keine Antwort; „Das weiß ich nicht“ ist eine.',

  measured: 'Woran wir sehen, ob es geholfen hat',
  again: (day, areas) =>
    `Am ${day} werden dieselben Fragen noch einmal gestellt, im selben Wortlaut wie heute, denselben Personen wie heute: ${areas}.`,
  proof: 'Zweimal angesehen, am Anfang und am Ende',
  noProof: 'Vereinbaren Sie am Anfang zu jedem Ziel eines, das sich zweimal ansehen lässt, am Anfang und am Ende.',
  whoLooks:
    'Wer hinsieht, wird von keiner Seite dafür bezahlt: die nächsthöhere Führungskraft oder jemand, den sie benennt. Was der Anbieter dazu sagt, gilt als Aussage und nicht als Beleg.',
  whoLooksOfOwner:
    'Wer hinsieht, wird von keiner Seite dafür bezahlt: jemand aus dem Kreis der Gesellschafter oder des Beirats oder jemand, der anderswo ein Team führt. Was der Anbieter dazu sagt, gilt als Aussage und nicht als Beleg.',
  noPromise:
    'Eine Veränderung beweist dann nicht, dass die Unterstützung sie bewirkt hat: In denselben Wochen ändert sich auch anderes.',

  reviews: 'Zwischenbilanzen, Ende und Abbruch',
  reviewDays: 'Zwischenbilanzen',
  reviewWords: (days) => `${days}: was versucht wurde, was jemand anders gesehen hat, was als Nächstes kommt`,
  end: 'Ende',
  endWords: (day) => `${day}. Weitermachen braucht eine neue Entscheidung und ein neues Blatt.`,
  stop: 'Abbruch bei einer Zwischenbilanz, wenn',
  stopRules: [
    'sich bei der zweiten Zwischenbilanz nichts zeigen lässt, das jemand anders gesehen hat,',
    'zwei Termine nacheinander ausgefallen sind und es am Anbieter lag, oder',
    'sich zeigt, dass etwas anderes im Weg steht: die Rahmenbedingungen, ein fehlendes Ja, ein anderer Bereich.',
  ],
  stopCost:
    'Nehmen Sie in den Vertrag auf: Jede Seite darf bei einer Zwischenbilanz aufhören; bezahlt wird die Arbeit bis dahin und nicht mehr.',

  give: 'Was wir beitragen müssen',
  known: 'Was über diese Art von Unterstützung bekannt ist',
};
