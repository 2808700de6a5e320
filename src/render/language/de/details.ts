import type { Relation } from '../../../core/words.js';
import type { Texts } from '../language.js';
import { words } from './words.js';

/** What stands behind page one, section by section. */

export const areas: Texts['areas'] = {
  title: 'Alle Bereiche',
  answeredBy: (relation) => `Beantwortet von: ${words.relation[relation]}`,
  provisional: (answered) => `Vorläufig: ${answered}.`,
  mostlyNotApplicable: 'Das meiste wurde mit „trifft nicht zu“ beantwortet: Lesen Sie die Stufe mit Vorsicht.',
  comesFirst: (area, because) => `${area} kommt zuerst: ${because}`,
};

export const findings: Texts['findings'] = {
  title: 'Was die Antworten zusammen sagen',
  notJudged: (titles) => `Nicht beurteilt, weil eine Antwort fehlt: ${titles}`,
  nobodyOwns: (area) => `Für einen Teil von ${area} ist niemand zuständig`,
  orphans: (parts) =>
    `Beantwortet mit „nicht meine Aufgabe“ und „von niemandem“: ${parts}. Arbeit ohne Zuständige bleibt liegen, so gut alle anderen auch arbeiten. Zuerst braucht es jemanden, der zuständig ist.`,
  notKnown: 'nicht bekannt',
  yes: 'ja',
  no: 'nein',
  question: (area, question, level) => `${area}, „${question}“: ${level}`,
  answered: (area, share) => `${area} zu ${share} beantwortet`,
  atTarget: (area) => `${area} am Ziel`,
  below: (area, below) => `${area} ${below} unter dem Ziel`,
};

export const apart: Texts['apart'] = {
  title: 'Wo die beiden auseinanderliegen',
  leader: 'Führungskraft',
  none: (leaderOn, above, aboveOn, compared) =>
    `${askedApart(leaderOn, above, aboveOn)}. Von ${compared} Fragen, die beide beantwortet haben, liegt keine eine Stufe oder mehr auseinander.`,
  some: (leaderOn, above, aboveOn, differ, compared) =>
    `${askedApart(leaderOn, above, aboveOn)}: ${differ} von ${compared} ${compared === 1 ? 'Frage' : 'Fragen'} unterschiedlich beantwortet. Keine der beiden Antworten gilt als die Wahrheit. Sehen Sie sich den letzten echten Fall gemeinsam an: was getan wurde, an welchem Tag, und wo es steht.`,
  somebodyElses: (whose) => `Aufgabe von jemand anderem: ${whose}`,
  whoseIsIt: (part) => `Wessen Aufgabe ist es: ${part}`,
};

const ASKED: Readonly<Record<Relation, string>> = {
  self: 'die Führungskraft selbst',
  manager: 'die nächsthöhere Führungskraft',
  report: 'ein Teammitglied',
  peer: 'jemand aus dem Kollegenkreis',
  sponsor: 'die Geschäftsleitung',
  consultant: 'die Beratung',
};

function askedApart(leaderOn: string, above: Relation, aboveOn: string): string {
  return `Getrennt befragt wurden die Führungskraft am ${leaderOn} und ${ASKED[above]} am ${aboveOn}`;
}

export const proof: Texts['proof'] = {
  title: 'Angegeben und noch nicht angesehen',
  intro:
    'Diese Antworten zählen nur zum Teil, bis jemand anders als Sie angesehen hat, was sie zeigt. Oft ist das eine Sache von Minuten.',
  wouldShow: (proofs) => `Das würde es zeigen: ${proofs}`,
};

export const answers: Texts['answers'] = {
  open: 'Noch offen',
  notApplicable: 'Trifft laut Antwort nicht zu',
  whose: (name) => `zuständig: ${name}`,
  given: 'Zahlen und Worte, wie angegeben',
};

export const actions: Texts['actions'] = {
  title: 'Alle empfohlenen Maßnahmen',
  moves: 'Bringt voran',
  to: (question, level) => `${question} auf ${level}`,
  seePageOne: (area) => `${area}; siehe Seite eins`,
  beside: 'Auch möglich, gegen andere Ursachen als die genannte',
};

export const sponsor: Texts['sponsor'] = {
  title: 'Was ich von meiner Führungskraft brauche',
  titleOfOwner: 'Was ich von anderen brauche',
  intro: 'Ich arbeite an den Prioritäten oben. Diese Teile kann ich nicht allein:',
  owner: {
    text: (parts) =>
      `Dafür ist heute niemand zuständig: ${parts}. Bitte entscheiden Sie, wessen Aufgabe es ist; es kann gut meine sein.`,
    doneWhen: 'Hinter jedem Teil steht ein Name, und die Person weiß es.',
  },
  oneOwner: {
    named: (part, leader, above) => `${part} (ich habe ${leader} genannt, Sie ${above})`,
    text: (parts) =>
      `Getrennt befragt, haben wir verschiedene Personen genannt: ${parts}. Bitte entscheiden Sie mit mir, wessen Aufgabe es ist.`,
    doneWhen: 'Wir nennen beide dieselbe Person, und sie weiß es.',
  },
  teacher: {
    text: 'In meinem Umfeld kann mir das niemand vermitteln. Bitte helfen Sie mir, jemanden zu finden, der es gut kann, intern oder extern.',
    doneWhen: 'Es gibt einen Namen und einen ersten Termin.',
  },
  permission: {
    text: 'Was dieser Bereich braucht, darf ich heute nicht tun. Bitte erlauben Sie es, oder sagen Sie mir, wer es kann.',
    doneWhen: 'Das Ja liegt schriftlich vor, mit seinen Grenzen.',
  },
};
