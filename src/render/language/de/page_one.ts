import type { Texts } from '../language.js';
import { numbers } from './numbers.js';

/** What stands on page one, section by section. */

export const opening: Texts['opening'] = {
  title: 'Bericht zur Vertriebsführung',
  subject: 'Für',
  answered: 'Beantwortet',
  asked: 'Gefragt',
  context: 'Kontext',
  use: 'Verwendung',
  purpose: 'Entwicklungsgespräche; keine Grundlage für Einstellung, Gehalt oder Kündigung',
  nameNotGiven: 'ohne Namen',
  roleNotGiven: (readAs) => `Rolle nicht angegeben; gelesen als ${readAs}`,
  oneSitting: 'ein einzelnes Gespräch',
  questionsInAreas: (questions, areas) =>
    `${questions === 1 ? '1 Frage' : `${questions} Fragen`} in ${areas === 1 ? '1 Bereich' : `${areas} Bereichen`}`,
  answeredBy: {
    self: 'Selbstauskunft',
    manager: 'von der nächsthöheren Führungskraft',
    report: 'von einem Teammitglied',
    peer: 'aus dem Kollegenkreis',
    sponsor: 'von der Geschäftsleitung',
    consultant: 'von der Beratung',
  },
  teamOf: (people) => `Team aus ${people} ${people === '1' ? 'Person' : 'Personen'}`,
  managesManagers: 'führt Führungskräfte',
  dealsPerQuarter: (deals) => `${deals} ${deals === '1' ? 'Abschluss' : 'Abschlüsse'} pro Quartal`,
  ofAbout: (value) => ` von etwa ${value}`,
  cycle: (days) => `Verkaufszyklus von ${days} ${days === '1' ? 'Tag' : 'Tagen'}`,
  ownQuota: 'hat auch eine eigene Quote',
  monthsInRole: (months) => `seit ${numbers.plain(months)} ${months === 1 ? 'Monat' : 'Monaten'} in der Rolle`,
  quartersAtPlan: (good, all) => `${good} von ${all} Quartalen im Plan oder darüber`,
};

export const standing: Texts['standing'] = {
  title: 'Wo Sie stehen',
  quickLook:
    'Dies ist ein kurzer Überblick: Er zeigt, wohin Sie zuerst schauen sollten, nicht, welche Stufe erreicht ist.',
  atTarget: 'Die Stufe liegt insgesamt am Ziel, und die Belege tragen sie.',
  unproven: 'Die Antworten liegen am Ziel. Es fehlt nur, dass jemand anders die Belege ansieht.',
  below: (below, provenBelow) =>
    `Die Antworten liegen ${below} unter dem Ziel${provenBelow === null ? '' : `, mit den bisher angesehenen Belegen ${provenBelow}`}.`,
  areasScored: (scored, all) =>
    `${scored} von ${all} ${all === 1 ? 'Bereich hat' : 'Bereichen haben'} genug Antworten für eine Stufe`,
  ofWhatCounts: (share) => `${share} dessen, was zählt`,
};

export const headline: Texts['headline'] = {
  thisWeek: 'Der eine Schritt für diese Woche',
  begin: 'Der eine Schritt, den Sie diese Woche beginnen',
  openFirst: 'Zuerst kommen die offenen Fragen: Sie zeigen, wo der Anfang liegt.',
  nothingOpen: 'Nichts ist offen. Behalten Sie bei, was funktioniert, und schauen Sie in 90 Tagen wieder hin.',
};

export const moves: Texts['moves'] = {
  doneWhen: 'Fertig, wenn',
  effort: 'Aufwand',
  before: 'Vorher nötig',
  leaveAlone: 'Vorerst nicht',
  example: 'Beispiel',
  inAll: (hours, span) => `etwa ${hours} ${span}`,
};

export const priorities: Texts['priorities'] = {
  title: (count) => ['', 'Eine Priorität', 'Zwei Prioritäten', 'Drei Prioritäten'][count] ?? 'Prioritäten',
  why: 'Warum',
  because: 'Grundlage',
  inTheWay: 'Im Weg steht',
  worksOn: 'Setzt an bei',
  today: 'Heute',
  oneStepUp: 'Eine Stufe höher',
  fiveLooksLike: 'So sieht eine 5 aus',
  firstMove: 'Erster Schritt',
  next: 'Dann',
  above: 'Das ist der eine Schritt von oben.',
  rank: (place, areas) => `nach Wichtigkeit auf Platz ${place} von ${areas} Bereichen`,
  goesBefore: (area, because) => `Kommt vor ${area}: ${because}`,
};

export const sharedMoves: Texts['sharedMoves'] = {
  showProof: {
    title: 'Zeigen, was schon da ist',
    inTheWay: 'Es fehlt nur ein Blick: Noch hat niemand anders die Belege gesehen.',
    do: 'Wenn ich das nächste Mal jemanden treffe, der es sehen darf, zeige ich, was hinter meinen Antworten steht',
    doneWhen: 'Jemand anders hat es angesehen, und bei jeder Antwort steht, wer und an welchem Tag.',
  },
  answerMore: {
    title: 'Beantworten, was noch offen ist',
    inTheWay: 'Es fehlen nur Antworten.',
    do: (areas) => `Wenn ich eine ruhige Viertelstunde habe, mache ich mit den offenen Fragen weiter: ${areas}.`,
    doneWhen: 'In jedem dieser Bereiche sind mindestens vier Fünftel beantwortet',
    included: (questions) => `dazu gehören: ${questions}`,
  },
};

export const strengths: Texts['strengths'] = {
  title: 'Worauf Sie bauen können',
  proven: (level, target) => `belegt ${level}; Ziel ${target}.`,
  best: (question) => `Am stärksten: ${question}.`,
  unproven:
    'Noch ist keine Stärke belegt. Das sagt etwas über die Belege, nicht über Sie: Sobald jemand anders hingesehen hat, stehen hier Ihre Stärken.',
  none: 'Noch ragt kein Bereich heraus. Ein Vertriebsteam zu führen verlangt anderes als zu verkaufen, und das lässt sich Schritt für Schritt lernen.',
  quickLook: 'Ein kurzer Überblick reicht nicht, um eine Stärke zu belegen. Das vollständige Interview kann es.',
  tooEarly: 'Stärken stehen hier, sobald genug beantwortet ist.',
  notNow: 'Was Sie vorerst lassen',
};
