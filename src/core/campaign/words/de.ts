import type { CampaignWords } from '../privacy.js';

export const german: CampaignWords = {
  opening: (relation, subject) =>
    relation === 'self'
      ? [
          'Sie werden dasselbe gefragt wie die Menschen, die mit Ihnen arbeiten, damit man die Antworten nebeneinanderlegen kann.',
        ]
      : [
          `Sie werden gefragt, was Sie davon gesehen haben, wie ${subject} führt, nicht, ob es Ihnen gefällt. „Das habe ich nicht beobachtet“ ist eine gute Antwort.`,
        ],
  confidential: (subject, fewest) => [
    `Ihre Antworten sind vertraulich. Sie werden nur zusammen mit denen anderer mitgeteilt: Mindestens ${fewest} Personen Ihrer Gruppe müssen geantwortet haben. Sind es weniger, wird die Gruppe mit einer anderen zusammengelegt, oder es wird nichts von ihr mitgeteilt. Wo alle oder fast alle übereinstimmen, verraten die Zahlen nicht, ob es alle oder fast alle sind: Wer den Bericht liest, kann daraus nicht errechnen, was eine einzelne Person gesagt hat. Wer selbst zu Ihrer Gruppe gehört, kennt eine Antwort mehr und könnte bei nur drei oder vier Personen auf die anderen schließen.`,
    `Was Sie als Kommentar schreiben, wird in Ihren Worten mitgeteilt, ohne Namen und Tag, und nur, wo mindestens ${fewest} Personen Ihrer Gruppe zum selben Bereich etwas geschrieben haben. Schreiben Sie nichts, was nur Sie wissen können.`,
    `${subject} und alle, die den Bericht lesen, sehen nicht, wer was gesagt hat. Wer diese Runde durchführt, sieht, dass Ihre Datei angekommen ist, und könnte sie öffnen: Fragen Sie nach, wenn Ihnen das Sorgen macht.`,
  ],
  named: (relation, subject) => [
    relation === 'self'
      ? 'Ihre Antworten stehen im Bericht als Ihre eigene Sicht. Nichts davon wird mit den Antworten anderer gemittelt.'
      : `Ihre Antworten werden offen ${NAMES[relation] ?? 'unter Ihrer Rolle'} mitgeteilt, auch die Kommentare: Es gibt keine Gruppe, in der sie stehen könnten. ${subject} wird sie lesen.`,
  ],
  everybody: (subject) => [
    `Die Runde dient der Entwicklung von ${subject}. Sie ist keine Grundlage für Entscheidungen über Einstellung, Bezahlung oder Entlassung. Ob Sie teilnehmen und welche Fragen Sie beantworten, entscheiden Sie.`,
    'Die Datei, die Sie abgeben, bleibt im Ordner der Stelle, die die Runde durchführt, bis sie dort gelöscht wird: Man sagt Ihnen, wann.',
    'Wo es einen Betriebsrat oder Datenschutzbeauftragte gibt, holt die Stelle, die die Runde durchführt, deren Zustimmung ein, bevor der erste Fragebogen ausgegeben wird. Sie sagt Ihnen auch, was von Ihnen aufbewahrt wird, und löscht es, wenn Sie darum bitten.',
  ],
};

const NAMES: Readonly<Record<string, string>> = {
  manager: 'als die der Führungskraft, die darüber steht,',
  sponsor: 'als die der Geschäftsleitung',
  consultant: 'als die der Beratung',
};
