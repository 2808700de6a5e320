import type { FollowUpTexts } from '../language.js';

const areas = (count: number) => (count === 1 ? 'ein Bereich' : `${count} Bereiche`);
const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

const SIGNED = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const comparison: FollowUpTexts['comparison'] = {
  title: 'Was sich verändert hat',
  trendTitle: 'Wie es sich entwickelt hat',
  about: 'Es geht um',
  before: 'Vorher',
  after: 'Jetzt',
  between: 'Dazwischen',
  seenBy: 'Sichtweise',
  side: (day, form, pack, where) => `${day}; ${form}; ${pack} (${where})`,

  picture: 'Stufen von damals bis heute, Bereich für Bereich',
  trendPicture: 'Stufen im Lauf der Zeit, Bereich für Bereich',
  signed: (value) => (value === 0 ? '0,00' : `${value > 0 ? '+' : '−'}${SIGNED.format(Math.abs(value))}`),

  notComparedCell: 'nicht verglichen',

  short: {
    title: 'In einem Satz',
    improved: (count, names) => `${areas(count)} ${one(count, 'hat', 'haben')} sich verbessert (${names})`,
    declined: (count, names) => `${areas(count)} ${one(count, 'liegt', 'liegen')} niedriger als vorher (${names})`,
    said_only: (count, names) =>
      `${areas(count)} ${one(count, 'hat', 'haben')} sich nach eigener Angabe verändert, ohne dass es schon etwas zeigt (${names})`,
    no_change: (count) => `${areas(count)} ${one(count, 'ist', 'sind')} etwa wie vorher`,
    undecided: (count) =>
      `von ${count === 1 ? 'einem Bereich' : `${count} Bereichen`} werden nur die Stufen einer Gruppe gezeigt, und keine Regel entscheidet darüber`,
    notCompared: (count) => `${areas(count)} ${one(count, 'lässt', 'lassen')} sich nicht vergleichen`,
    nothing: 'Kein Bereich wurde in beiden Ergebnissen gefragt.',
    join: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`),
  },

  areas: {
    title: 'Bereich für Bereich',
    rounded:
      'Stufen haben eine Nachkommastelle, Änderungen zwei: Zwei gezeigte Stufen können um 0,1 weiter auseinander oder näher beieinander liegen als ihre Änderung.',
    by: (rule) => `Entschieden nach der Regel „${rule}“.`,
    byIn: (rule, names) => `Entschieden nach der Regel „${rule}“ bei: ${names}.`,
    undecided: 'Von einer Gruppe werden nur die Stufen gezeigt; darüber entscheidet keine Regel.',
  },

  rule: {
    half_a_level: 'eine halbe Stufe über zwei Fragen und neue Belege',
    reliable_change: 'verlässliche Änderung nach Jacobson und Truax',
  },
  ruleSays: {
    half_a_level:
      'Ein Bereich gilt als verändert, wenn andere Antworten allein seine Stufe um mindestens eine halbe Stufe verschieben, mindestens zwei Fragen in diese Richtung gehen und es zu mindestens einer davon einen Beleg gibt, der vorher nicht da war und mehr ist als ein Wort (für eine niedrigere Stufe: irgendeinen anderen Beleg). Diese Grenzen sind ein Urteil aus der Praxis.',
    reliable_change:
      'Ein Bereich gilt als verändert, wenn sich seine Stufe weiter bewegt, als Messfehler sie in 95 von 100 Fällen bewegen würden. Wie groß diese Fehler sind, steht im Fragenkatalog (Jacobson und Truax, 1991).',
  },

  why: {
    title: 'Warum jedes Ergebnis so lautet',
    half: (change, questions) =>
      `Andere Antworten allein: ${change}; ${questions === 0 ? 'keine Frage hat' : questions === 1 ? '1 Frage hat' : `${questions} Fragen haben`} sich in diese Richtung bewegt`,
    unmoved: 'Dieselben Antworten wie vorher',
    evidence: {
      changed: 'zu mindestens einer davon gibt es neue Belege',
      same: 'kein neuer Beleg zeigt es',
    },
    reliable: (change, detectable) =>
      `Um ${change} von 100 Punkten bewegt; erst mehr als ${detectable} sind mehr als ein Messfehler`,
    coefficient: {
      retest: (value) => `bei einer Reliabilität von ${value}, gemessen durch zweimaliges Fragen`,
      alpha: (value) =>
        `bei einer Reliabilität von ${value} (Alpha), die den Fehler über die Zeit kleiner aussehen lässt, als er ist`,
    },
  },

  parts: {
    title: 'Woraus die Änderungen bestehen',
    intro:
      'Jede Änderung wird in dieser Reihenfolge zerlegt: die früheren Antworten, wie die Fragen von heute sie zählen; die Gewichte von heute; die Fragen, die heute zählen; die Antworten von heute; die Belege von heute. Die Teile ergeben zusammen die Änderung.',
    claimed: 'Nach eigener Angabe',
    credited: 'Bisher belegt',
    total: 'Änderung',
    head: {
      version: 'Fassung',
      weights: 'Gewichte',
      scope: 'Umfang',
      answers: 'Antworten',
      proof: 'Belege',
    },
    says: {
      version: 'Fassung: Fragen kamen hinzu, fielen weg oder werden nach anderen Regeln gezählt.',
      weights: 'Gewichte: Manche Fragen zählen mehr oder weniger als vorher.',
      scope:
        'Umfang: Manche Fragen zählen nur in einem der beiden Ergebnisse, weil sie nicht zutreffen, nicht gestellt wurden oder die Antwort nicht bekannt ist.',
      answers: 'Antworten: dieselben Fragen, anders beantwortet.',
      proof: 'Belege: Es gibt mehr oder weniger davon, oder sie sind zu alt geworden.',
    },
  },

  saidOnly: {
    title: 'Gesagt und noch nicht gezeigt',
    intro:
      'Die Antworten unterscheiden sich deutlich, und kein neuer Beleg zeigt es. Das kann eine Veränderung sein, die noch niemand festgehalten hat, oder eine andere Stimmung an einem anderen Tag.',
    line: (area, before, after, change) => `${area}: ${before} → ${after} (${change} durch die Antworten)`,
  },

  moved: {
    title: 'Fragen, die sich bewegt haben',
    none: 'keine Stufe',
    evidence: 'andere Belege',
    changed: 'die Frage selbst ist eine andere',
  },

  notCompared: {
    title: 'Was nicht verglichen wird, und warum',
    why: {
      new: 'zum ersten Mal gefragt',
      gone: 'nicht mehr gefragt',
      other_major: 'die Fragen haben sich zu sehr geändert',
      withheld: 'in einem der beiden wurde zu wenig für eine Stufe beantwortet',
      not_applicable: 'trifft in einem der beiden nicht zu',
      hidden: 'zum Schutz der Antwortenden verborgen',
      other_raters: 'von anderen Personen gesehen als vorher',
    },
    shared: (share) => `${share} der Fragen stehen in beiden`,
    versions: (before, after) => `Fassung ${before} damals, ${after} heute`,
  },

  aimed: {
    title: 'Was getan wurde, neben dem, was sich verändert hat',
    intro:
      'Hier steht, welche Maßnahme für welchen Bereich gedacht war. Dass beides nebeneinandersteht, beweist nicht, dass eines zum anderen geführt hat: In diesen Wochen ist auch anderes geschehen.',
    head: { action: 'Maßnahme', area: 'Gedacht für', status: 'Ergebnis', change: 'Änderung im Bereich' },
    status: {
      done: 'erledigt',
      not_done: 'noch nicht erledigt',
      replaced: 'durch eine andere ersetzt',
      unsaid: 'nichts dazu gesagt',
    },
    doneOn: (day) => `erledigt am ${day}`,
  },

  raters: {
    title: 'Wer geantwortet hat',
    both: (name) => `${name}: in beiden.`,
    group: (name, before, after) => `${name}: ${before} damals, ${after} heute.`,
    notTold: 'Anzahl nicht genannt',
    came: (name) => `${name}: nur jetzt. In den Änderungen ist davon nichts enthalten.`,
    left: (name) => `${name}: nur vorher. In den Änderungen ist davon nichts enthalten.`,
    otherViews: 'Wie andere es sehen',
    inCommon: 'Wer beide Male geantwortet hat',
    inCommonIntro:
      'Von allen, die namentlich beide Male geantwortet haben, außer der Führungskraft: zuerst, was jede Person geändert hat, und dann der Mittelwert davon.',
    inCommonHead: { raters: 'Personen', mean: 'Mittlere Änderung', range: 'Liegt in' },
    range: (low, high) => `${low} bis ${high}`,
    noSpread: 'alle gleich',
    rangeSays:
      'Bei so wenigen Personen ist der Mittelwert unsicher: In 95 von 100 Fällen liegt er in der genannten Spanne. „alle gleich“ ist kein Beweis für Sicherheit.',
    hiddenParts: 'Von einer Gruppe werden nur die Stufen gezeigt; ihre Änderungen werden nicht zerlegt.',
  },

  next: {
    title: 'Was als Nächstes zu tun ist',
    saidOnly: (names) =>
      `Zeigen Sie es: Halten Sie fest, was die Veränderung belegt, oder lassen Sie jemanden darauf schauen (${names}).`,
    declined: (names) =>
      `Fragen Sie, was dahintersteckt (${names}). Eine niedrigere Antwort kann ein Rückschritt sein und ebenso ein genauerer Blick.`,
    reached: (names) => `Behalten Sie bei, was wirkt (${names}): Das Ziel ist erreicht.`,
    onward: (names) => `Machen Sie weiter (${names}): Es hat sich etwas bewegt, und das Ziel liegt noch voraus.`,
    doneAndSame: (names) =>
      `Hier wurde eine Maßnahme erledigt, und der Bereich steht wie vorher: ${names}. Fragen Sie zuerst, was im Weg steht, bevor Sie mehr vom Gleichen tun.`,
    notCompared:
      'Wo nichts verglichen werden konnte, ist dieses Ergebnis das, mit dem beim nächsten Mal verglichen wird.',
    again:
      'Machen Sie den nächsten Plan aus dem neueren Ergebnis (salesgap plan), und stellen Sie dieselben Fragen in etwa 90 Tagen noch einmal.',
  },

  how: {
    title: 'Wie das zu lesen ist',
    forms: 'Eines der beiden war ein kurzer Überblick: Verglichen werden nur dessen Fragen.',
    opinion:
      'Antworten über sich selbst sind Meinung, nicht Leistung. Kleine Änderungen können Zufall sein, und nichts davon ordnet Menschen in eine Rangfolge.',
  },
};
