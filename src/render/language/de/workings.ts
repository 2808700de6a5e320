import type { Texts } from '../language.js';

/** How the level of one area comes about. */
export const workings: Texts['workings'] = {
  title: 'Wie jede Stufe zustande kommt',
  intro: 'Jede Frage mit ihrem Gewicht und dem, was sie beiträgt: Gewicht × Punkte ÷ Gewicht alles Beantworteten.',
  head: {
    question: 'Frage',
    answer: 'Antwort',
    weight: 'Gewicht',
    claimed: 'Angegeben',
    proven: 'Bisher belegt',
    adds: 'Beitrag zu angegeben',
    proof: 'Beleg',
  },
  points: (points) => `${points} Punkte`,
  weightAdds: (weight, points) => `Gewicht ${weight} trägt ${points} Punkte bei`,
  leavesBoth: 'fällt aus beiden Summen heraus',
  claimed: 'Angegeben',
  proven: 'Bisher belegt',
  answered: 'Beantwortet',
  levelReached: 'Erreichte Stufe',
  order: 'Reihenfolge',
  sum: (points, held, level) =>
    `die Beiträge ergeben ${points} von 100 Punkten${held === null ? '' : `, begrenzt auf ${held}`}; Stufe = 1 + Punkte ÷ 25 = ${level}`,
  share: (percent) => `${percent} des Gewichts, das zutrifft`,
  bounds: (worst, best) => `mit jeder offenen Frage im schlechtesten Fall ${worst}, im besten ${best}`,
  forNext: (reached, next, missing) => `${reached}. Für Stufe ${next}: ${missing}`,
  orderOf: (target, gap, importance, order) =>
    `Ziel ${target}; Lücke ${gap}; Wichtigkeit ${importance} × ((1 + Lücke)² − 1) = ${order}`,
  oneStepUp: 'Eine Stufe höher',
  stepTo: (question, level) => `${question} auf ${level}`,
  stepAdds: (claimed, credited) =>
    `bringt ${claimed} mehr bei der angegebenen Stufe, ${credited ?? 'nichts'} bei der bisher belegten`,
  isReached: (level) => `Stufe ${level} ist erreicht`,
  named: 'Mit den Antworten genannt:',
  note: (note) => `Notiz: ${note}`,
  seenBy: (witness) => `angesehen von ${witness}`,
};

export const explain: Texts['explain'] = {
  title: 'Wie die Stufen zustande kommen',
  inShort: 'Kurz gesagt',
  points: 'Eine Frage bringt 0 bis 100 Punkte: Stufe 1 sind 0, Stufe 5 sind 100.',
  mean: 'Ein Bereich hat den gewichteten Mittelwert seiner beantworteten Fragen: Gewicht × Punkte ÷ Gewicht alles Beantworteten.',
  level:
    'Stufe = 1 + Punkte ÷ 25. Was nicht zutrifft, fällt aus beiden Summen heraus; was offen ist, bleibt aus dem Mittelwert und weitet die Spanne.',
  oneStepUp:
    'Eine Stufe höher: der Bereich noch einmal bewertet, mit einer Antwort eine Stufe höher und sonst unverändert, auch der Beleg.',
};

export const sensitivity: Texts['sensitivity'] = {
  title: (share) => `Wenn die Wichtigkeiten um bis zu ${share} anders wären`,
  method: (share) =>
    `Wie wichtig ein Bereich ist, ist ein Urteil. Jede Wichtigkeit wurde bis zu ${share} höher oder niedriger genommen, unabhängig von den anderen, und jede Reihenfolge, die daraus entstehen kann, wurde angesehen.`,
  none: 'Es gibt keine Priorität, die man ansehen könnte.',
  staying: (priorities) => `In jeder Kombination unter den ersten drei: ${priorities}`,
  dropsOut: (priority, example) => `${priority} kann herausfallen: ${example}`,
  comeIn: (priorities) => `Könnte in einer Kombination hinzukommen: ${priorities}`,
  example: (changed, first) => `zum Beispiel mit der Wichtigkeit ${changed}. Zuerst kommen dann: ${first}`,
  changed: (priority, changed, now) => `${priority} ${changed} (jetzt ${now})`,
};
