import type { Texts } from '../language.js';
import { words } from './words.js';

/** The one page for the sponsor, and what the gap costs. */

export const sponsorPage: Texts['sponsorPage'] = {
  whyNow: 'Warum jetzt',
  inTheRole: (months, team) =>
    `${months === 1 ? '1 Monat' : `${months} Monate`} in der Rolle${team === null ? '' : `, mit einem Team von ${team}`}.`,
  quarters: (good, all, last) =>
    `${good} von ${all} Quartalen am oder über dem Plan${last === null ? '' : `; das letzte, ${last.period}, kam auf ${last.share} des Plans`}.`,
  widest: (real, all, area, claimed, target) =>
    `${real} von ${all} Bereichen ${real === 1 ? 'liegt' : 'liegen'} nach den Angaben allein unter dem, was die Rolle braucht; am weitesten: ${area}, angegeben ${claimed}, Ziel ${target}.`,
  stands: (name) => `Wo ${name} steht`,
  comesFirst: 'Was zuerst kommt',
  firstStep: 'Erster Schritt',
  owner: (owner) => (owner === 'leader' ? 'die Führungskraft' : owner === 'sponsor' ? 'Sie' : words.owner[owner]),
  decide: 'Was nur Sie entscheiden können',
  nobodyOwns: (parts) => `Dafür ist heute niemand zuständig: ${parts}. Sagen Sie, wessen Aufgabe es ist.`,
  twoOwners: (parts) =>
    `Die Führungskraft und Sie haben dafür verschiedene Personen genannt: ${parts}. Einigen Sie sich auf eine.`,
  teacher:
    'Niemand in der Nähe kann das beibringen. Helfen Sie, jemanden zu finden, der es gut macht, im Haus oder außerhalb.',
  permission: 'Was dieser Bereich braucht, ist heute nicht erlaubt. Erlauben Sie es, oder sagen Sie, wer das kann.',
  more: (count) => `${count === 1 ? '1 weitere steht' : `${count} weitere stehen`} im vollständigen Bericht.`,
  dates: 'Die nächsten zwei Termine',
  review: 'Nach zwei Wochen: was begonnen hat, was im Weg steht, was Sie entschieden haben.',
  again: 'Nach neunzig Tagen: dieselben Fragen noch einmal, mit dem, was sich bis dahin zeigen lässt.',
};

export const cost: Texts['cost'] = {
  title: 'Was die Lücke kostet',
  sum: (period, money) => `Nach Ihren eigenen Zahlen, ${period}: ${money}.`,
  overlap:
    'Lesen Sie es als Größenordnung: Posten können sich überschneiden, denn wer geht, lässt auch einen Platz leer.',
  noAverage: 'Kein veröffentlichter Durchschnitt steckt darin.',
  range: (low, high) => `${low} bis ${high}`,
  line: {
    vacant_seats: 'Leere Plätze',
    slow_ramp: 'Langsame Starts',
    mis_hires: 'Falsche Einstellungen',
    discounting: 'Nachlässe',
    forecast_misses: 'Verfehlte Forecasts',
    regretted_exits: 'Leute, die gingen und fehlen',
  },
  input: {
    seat_months: (shown, one) => `${shown} ${one ? 'Monat' : 'Monate'} ein leerer Platz`,
    result_per_seat_month: (shown) => `${shown}, die ein Platz im Monat bringt`,
    hires: (shown, one) => `${shown} ${one ? 'Einstellung' : 'Einstellungen'}`,
    extra_months: (shown, one) => `${shown} ${one ? 'Monat' : 'Monate'} länger als geplant`,
    missing_per_month: (shown) => `${shown}, die in so einem Monat fehlen`,
    cost_each: (shown) => `je ${shown}`,
    discounted_sales: (shown) => `${shown} mit Nachlass verkauft`,
    percent_given_away: (shown) => `${shown} % ohne Gegenleistung gegeben`,
    misses: (shown) => `${shown} verfehlt`,
    exits: (shown, one) => `${shown} ${one ? 'Weggang' : 'Weggänge'}`,
  },
};

export const examples: Texts['examples'] = {
  title: 'Ausgefüllte Beispiele',
};
