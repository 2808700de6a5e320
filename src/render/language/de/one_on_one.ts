import type { Texts } from '../language.js';

export const oneOnOne: Texts['oneOnOne'] = {
  looked: (areas) =>
    `Ich habe Fragen dazu beantwortet, wie ich führe, ${areas === 1 ? 'in einem Bereich' : `in ${areas} Bereichen`}. Bisher ist das nur meine eigene Sicht; niemand hat sie geprüft.`,
  comesFirst: (title) => `Was für mich zuerst kommt: ${title}.`,
  showProof: 'Nach meinen Antworten ist vieles schon da. Es fehlt nur, dass jemand anders hinsieht.',
  answerMore: 'Ich konnte noch nicht alles beantworten, daher weiß ich noch nicht, wo ich anfange.',
  thisWeek: (title) => `Diese Woche tue ich eines: ${title}.`,
  begin: (title) => `Diese Woche beginne ich eines: ${title}.`,
  yours: (title) => `Was diese Woche am meisten hilft, können nur Sie tun: ${title}.`,
  doneWhen: (sign) => `Dass es getan ist, sehen Sie daran: ${sign}`,
  ask: (ask) => `Was ich dafür brauche: ${ask}`,
  decide: (title) => `dass Sie das übernehmen, weil ich es nicht kann: ${title}.`,
  permission: (area) =>
    `ein Ja, oder den Namen von jemandem, der es sagen kann: ${area} verlangt etwas, das ich heute nicht darf.`,
  teacher: (area) => `Hilfe bei der Suche nach jemandem, der das gut macht und es mir zeigen kann: ${area}.`,
  owner: (parts) => `dass Sie sagen, wessen Aufgabe das ist, denn heute gehört sie niemandem: ${parts}.`,
  oneOwner: (parts) => `dass wir uns einigen, wessen Aufgabe das ist: ${parts}.`,
  look: 'dass Sie mir in den nächsten zwei Wochen einmal dabei zusehen und mir sagen, was Sie gesehen haben.',
  tell: 'dass Sie mir sagen, was Sie davon sehen, wie ich führe: eines, das bleiben soll, und eines, das anders werden soll.',
  lookAtProof: 'dass Sie ansehen, was ich zeigen kann, und mir sagen, was fehlt.',
  again: (day) => `Lassen Sie uns am ${day} darüber sprechen: was begonnen hat und was im Weg steht.`,
};

export const calendar: Texts['calendar'] = {
  begin: (title) => `Beginnen: ${title}`,
  ask: (title) => `Meine Führungskraft bitten: ${title}`,
  doneWhen: (sign) => `Fertig, wenn: ${sign}`,
  again: (day) => `Am ${day} wieder hinsehen: Was hat begonnen, was steht im Weg?`,
};
