import type { Texts } from '../language.js';

const orNone = (count: number) => (count === 0 ? 'niemand' : String(count));

/** One leader as several people see them. Told about what was seen, never that somebody is wrong. */
export const several: Texts['several'] = {
  title: 'Mehrere Sichtweisen',

  source: {
    self: 'Selbst',
    manager: 'Ebene darüber',
    sponsor: 'Geschäftsleitung',
    consultant: 'Beratung',
    report: 'Team',
    peer: 'Kollegenkreis',
    report_peer: 'Team und Kollegenkreis',
  },
  others: 'Andere',
  between: 'Sie und andere',
  numbered: (name, number) => `${name}, Person ${number}`,

  answered: {
    self: () => 'Selbstauskunft',
    manager: (count) => (count === 1 ? 'nächsthöhere Führungskraft' : `${count} nächsthöhere Führungskräfte`),
    sponsor: (count) => (count === 1 ? 'Geschäftsleitung' : `${count} Personen aus der Geschäftsleitung`),
    consultant: (count) => (count === 1 ? 'Beratung' : `${count} Personen aus der Beratung`),
    report: (count) => (count === 1 ? '1 Teammitglied' : `${count} Teammitglieder`),
    peer: (count) => (count === 1 ? '1 Person aus dem Kollegenkreis' : `${count} Personen aus dem Kollegenkreis`),
    report_peer: (count) =>
      count === 1 ? '1 Person aus Team oder Kollegenkreis' : `${count} Personen aus Team und Kollegenkreis`,
  },
  hiddenInShort: {
    report: 'Teammitglieder verborgen, um sie zu schützen',
    peer: 'Kollegenkreis verborgen, um die Antwortenden zu schützen',
  },

  cellHidden: 'verborgen',
  cellNone: '–',
  about: (level) => `etwa ${level}`,

  verdict: {
    blind_spot: 'blinder Fleck',
    hidden_strength: 'verborgene Stärke',
    over: 'Sie höher',
    under: 'Sie niedriger',
    agreed_good: 'ähnlich',
    agreed_poor: 'ähnlich, niedrig',
  },

  legend: { self: 'Sie', others: 'die anderen', target: 'Ziel' },
  selfAt: (level) => `Sie ${level}`,
  othersAt: (level) => `die anderen ${level}`,

  reading: 'Wie Sie das lesen',
  whoAnswered: (list) => `Geantwortet haben: ${list}.`,
  whatOthers:
    'Andere: der Mittelwert aller, die gezeigt werden, außer Ihnen und der Beratung. Jede Gruppe und jede Einzelperson zählt gleich viel, damit eine große Gruppe nicht allein entscheidet.',
  fewest: (fewest) =>
    `Teammitglieder und Kollegenkreis haben vertraulich geantwortet: Von weniger als ${fewest} Personen wird nichts gezeigt.`,
  hiddenGroups: {
    report:
      'Auch Teammitglieder wurden gefragt. Ob und was sie geantwortet haben, bleibt verborgen, um die Antwortenden zu schützen, und steckt in keiner Zahl hier.',
    peer: 'Auch Personen aus dem Kollegenkreis wurden gefragt. Ob und was sie geantwortet haben, bleibt verborgen, um die Antwortenden zu schützen, und steckt in keiner Zahl hier.',
  },
  hiddenCells:
    '„verborgen“ bedeutet: verborgen, um die Antwortenden zu schützen, weil zu wenige aus der Gruppe eine der Fragen beantwortet haben.',
  noneCells: '„–“ bedeutet: nicht gefragt, oder zu wenig beantwortet für eine Stufe.',
  few: (names) => `Weniger als 5 haben geantwortet: ${names}. Lesen Sie diese Stufen mit Vorsicht.`,
  doubt: {
    same_everywhere: 'in mindestens einem Bogen steht überall dieselbe Antwort',
    mostly_unknown: 'in mindestens einem Bogen steht bei mehr als vier von zehn Fragen „nicht beobachtet“',
    far_off: 'mindestens ein Bogen liegt weit von den anderen entfernt',
  },
  doubts: (name, doubts) => `${name}: ${doubts}. Es wurde nichts entfernt.`,
  reliability: {
    rely: 'Alle zusammen unterscheiden starke und schwache Fragen auf sehr ähnliche Weise: Auf die Unterschiede zwischen den Fragen können Sie sich verlassen.',
    tentative:
      'Alle zusammen unterscheiden starke und schwache Fragen einigermaßen ähnlich: Nehmen Sie die Unterschiede zwischen den Fragen als ersten Hinweis.',
    no_conclusions:
      'Starke und schwache Fragen werden sehr verschieden gesehen: Ziehen Sie aus den Unterschieden zwischen den Fragen keine Schlüsse.',
  },

  agreementTitle: 'Wie einig sich die Antwortenden sind',
  group: {
    report: 'die Teammitglieder',
    peer: 'die Personen aus dem Kollegenkreis',
    report_peer: 'die Personen aus Team und Kollegenkreis',
  },
  agreement: {
    very_strong: (group) => `${group} sind sich sehr einig`,
    strong: (group) => `${group} sind sich einig`,
    moderate: (group) => `${group} sind sich im Großen und Ganzen einig`,
    weak: (group) =>
      `${group} sehen Verschiedenes: Bitten Sie alle um das letzte Beispiel, und fragen Sie niemanden, wer was gesagt hat`,
    none: (group) =>
      `${group} sehen sehr Verschiedenes: Bitten Sie alle um das letzte Beispiel, und fragen Sie niemanden, wer was gesagt hat`,
  },
  mean: (low, high) => `die Stufe aller, die antworten konnten, liegt irgendwo zwischen ${low} und ${high}`,
  meanOf: (group, low, high) =>
    `${group}: die Stufe aller, die antworten konnten, liegt irgendwo zwischen ${low} und ${high}`,

  you: {
    title: 'Sie und die anderen',
    blindSpots: 'Blinde Flecken',
    blindSpotsMean: (apart) =>
      `Sie sehen sich am Ziel oder darüber; die anderen sehen Sie darunter und mehr als ${apart} Stufen von Ihnen entfernt. Vielleicht sehen sie andere Momente als Sie: Fragen Sie nach dem letzten Beispiel.`,
    strengths: 'Verborgene Stärken',
    strengthsMean: (apart) =>
      `Die anderen sehen Sie am Ziel oder darüber; Sie selbst sehen sich darunter und mehr als ${apart} Stufen davon entfernt. Die anderen trauen Ihnen mehr zu als Sie sich selbst: Fragen Sie, was sie gesehen haben, und bauen Sie darauf auf.`,
    alsoApart: 'Auch auseinander',
    alsoApartMean: (apart) =>
      `Mehr als ${apart} Stufen auseinander, auf derselben Seite des Ziels. Vielleicht sehen die anderen andere Momente als Sie: Fragen Sie nach dem letzten Beispiel.`,
    line: (area, self, others, target) => `${area}: Sie sagen ${self}, die anderen ${others}; Ziel ${target}.`,
    none: (apart) => `In keinem Bereich liegen Sie und die anderen mehr als ${apart} Stufen auseinander.`,
    nobody: 'Es gibt noch keine Stufe der anderen, die sich neben Ihrer zeigen ließe.',
  },

  sponsor: {
    blindSpots: (areas, apart) =>
      `Von der Führungskraft am Ziel gesehen, von den anderen darunter, mehr als ${apart} Stufen auseinander: ${areas}.`,
    strengths: (areas, apart) =>
      `Von den anderen am Ziel gesehen, von der Führungskraft darunter, mehr als ${apart} Stufen auseinander: ${areas}.`,
    none: (apart) =>
      `In keinem Bereich sehen Führungskraft und andere verschiedene Seiten des Ziels, mehr als ${apart} Stufen auseinander.`,
    more: (count) => `${count} weitere`,
  },

  seenStrong: {
    intro: 'Die anderen sehen dies auf oder über dem, was die Rolle braucht:',
    line: (area: string, level: string, target: string) => `${area}: die anderen ${level}, Ziel ${target}.`,
  },

  questions: {
    title: 'Frage für Frage',
    question: 'Frage',
    about:
      '„etwa 3“ bedeutet: Alle oder fast alle haben eine 3 gegeben; welches von beiden, wird zum Schutz der Antwortenden nicht gezeigt.',
    spread: (question, group, low, middle, high) =>
      `${question} (${group}): von ${low + middle + high} Personen ${orNone(low)} bei 2 oder darunter, ${orNone(middle)} dazwischen, ${orNone(high)} bei 4 oder darüber`,
  },

  comments: {
    title: 'In ihren eigenen Worten',
    intro: 'Wort für Wort. In einer Gruppe sagt die Reihenfolge nichts darüber, wer was wann geschrieben hat.',
    quote: (text) => `„${text}“`,
  },

  themes: {
    title: 'Was in Gesprächen zur Sprache kam',
    intro: 'Von der Beratung notiert, ohne zu sagen, wer oder wie viele es gesagt haben.',
  },

  trend: {
    title: 'Von Runde zu Runde',
    intro: 'Die Stufe der anderen, nach dem Tag, an dem die Runde geschlossen wurde.',
    picture: 'Im Lauf der Zeit, 1 bis 5',
    at: (day, level) => `${level} am ${day}`,
    none: 'keine',
  },

  basis: {
    seenInPart: 'zum Teil gesehen',
    goBy: (views) => `Ergebnisse, Lücken und Prioritäten richten sich nach: ${views}.`,
    observed:
      'Bei den anderen sind angegeben und belegt dieselbe Stufe: Wer beobachtet, wird nicht nach Belegen gefragt.',
    by: {
      others: 'Sicht der anderen',
      consultant: 'Sicht der Beratung',
      self: 'Ihren eigenen Antworten',
    },
    byIn: (by, areas) => `${by} (bei ${areas})`,
    area: {
      others: (level) => `Ergebnis nach Sicht der anderen: ${level}.`,
      consultant: (level) => `Ergebnis nach Sicht der Beratung: ${level}.`,
    },
    level: {
      others: (level) => `die anderen ${level}`,
      consultant: (level) => `Beratung ${level}`,
    },
    widest: {
      others: (real, all, area, level, target) =>
        `${real} von ${all} Bereichen ${real === 1 ? 'liegt' : 'liegen'} unter dem, was die Rolle braucht; am weitesten: ${area}, nach Sicht der anderen ${level}, Ziel ${target}.`,
      consultant: (real, all, area, level, target) =>
        `${real} von ${all} Bereichen ${real === 1 ? 'liegt' : 'liegen'} unter dem, was die Rolle braucht; am weitesten: ${area}, nach Sicht der Beratung ${level}, Ziel ${target}.`,
    },
  },

  method: {
    others:
      'Mehrere Sichtweisen: „Andere“ ist der Mittelwert der nächsthöheren Führungskraft, der Geschäftsleitung und jeder Gruppe, die gezeigt werden kann, alle mit gleichem Gewicht; Ihre eigenen Antworten und die der Beratung sind nicht darin. Eine Lücke wird an der Beratung gemessen, wenn sie geantwortet hat, sonst an den anderen, sonst an Ihren eigenen Antworten.',
    apart: (apart) =>
      `Ein blinder Fleck ist ein Bereich, den Sie am Ziel oder darüber sehen und die anderen darunter, mehr als ${apart} Stufen auseinander; eine verborgene Stärke ist das Umgekehrte.`,
    protection: (fewest, spreadFrom) =>
      `Teammitglieder und Kollegenkreis haben vertraulich geantwortet. Eine Gruppe wird ab ${fewest} Antwortenden gezeigt; mit weniger bleibt sie aus jeder Zahl heraus. Wo ein Schritt einer einzigen Person alle Antworten gleich machen würde, steht „etwa“ vor dieser Antwort. Wie viele niedrig, in der Mitte und hoch geantwortet haben, wird ab ${spreadFrom} Antwortenden gezeigt, und nicht, wo alle oder alle bis auf eine Person gleich liegen. Kommentare werden gezeigt, wenn mindestens ${fewest} Personen einen geschrieben haben, sortiert nach ihrem Text.`,
    after:
      'Alles andere über eine Gruppe, auch Einigkeit und Spanne, wird aus den hier gezeigten Zahlen berechnet und nie aus einzelnen Antworten. Einigkeit sagt, wie ähnlich eine Gruppe antwortet, und nicht, wer recht hat; die Spanne soll die Stufe aller, die hätten antworten können, in 95 von 100 Fällen enthalten.',
  },
};
