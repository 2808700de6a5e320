import type { Relation } from '../../../core/words.js';
import type { Texts } from '../language.js';

/** Behind "mit" and "aus dem Gespräch mit": one, and several. */
const WITH: Readonly<Record<Relation, readonly [one: string, several: string]>> = {
  self: ['der Führungskraft', 'der Führungskraft'],
  manager: ['der nächsthöheren Führungskraft', 'nächsthöheren Führungskräften'],
  sponsor: ['der Geschäftsleitung', 'der Geschäftsleitung'],
  report: ['einem Teammitglied', 'Teammitgliedern'],
  peer: ['einer Person aus dem Kollegenkreis', 'Personen aus dem Kollegenkreis'],
  consultant: ['der Beratung', 'der Beratung'],
};

export const heard: Texts['heard'] = {
  title: 'Was wir gehört haben',
  about: 'Es geht um',
  spokeWith: 'Gesprochen mit',
  talk: (relation, people, days) => {
    const [one, several] = WITH[relation];
    return `${people === 1 || one === several ? one : `${people} ${several}`} am ${days}`;
  },
  inTheWordsOf: (relation, people) => `Aus dem Gespräch mit ${WITH[relation][people === 1 ? 0 : 1]}`,
  thanksTitle: 'Vielen Dank',
  thanks:
    'Vielen Dank für Ihre Zeit und für Ihre offenen Worte. Unten steht, was wir notiert haben, so wie wir es gehört haben. Wenn etwas nicht so gemeint war, sagen Sie es uns, und wir ändern es.',
  nothing: 'Es wurde nichts wörtlich notiert.',
  quote: (words) => `„${words}“`,
  seenTitle: 'Was wir gesehen haben',
  seen: 'Wir haben alles gesehen, worum wir gebeten haben. Als Nächstes setzen wir uns mit Ihnen zusammen und gehen durch, was wir sehen.',
  wantedTitle: 'Was wir gern sehen würden',
  wanted:
    'Bitte zeigen Sie uns, was Sie ohnehin verwenden, und erstellen Sie nichts eigens für uns. Ein Blick auf Ihren Bildschirm genügt. Wo es nichts zu zeigen gibt, sagen Sie es einfach.',
  nextTitle: 'Wie es weitergeht',
  next: 'Zuerst sehen wir uns das an, dann setzen wir uns mit Ihnen zusammen und gehen durch, was wir sehen, meist innerhalb von zehn Tagen. Bis dahin ziehen wir keine Schlüsse.',
  head: { what: 'Was', from: 'Von wem', by: 'Bis wann', received: 'Erhalten?' },
  from: {
    self: 'Führungskraft',
    manager: 'Nächsthöhere Führungskraft',
    sponsor: 'Geschäftsleitung',
    report: 'Ein Teammitglied',
    peer: 'Jemand aus dem Kollegenkreis',
    consultant: 'Beratung',
  },
  received: 'ja',
  notReceived: 'noch nicht',
};
