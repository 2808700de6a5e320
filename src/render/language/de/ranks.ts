import type { Role } from '../../../core/words.js';
import type { Texts } from '../language.js';
import { words } from './words.js';

const leaders: Readonly<Record<Role, string>> = {
  first_line: 'Teamleitungen im Vertrieb',
  second_line: 'Leitungen mehrerer Vertriebsteams',
  vp: 'Vertriebsleitungen',
  owner: 'Inhaberinnen und Inhabern mit Vertriebsverantwortung',
};

export const ranks: Texts['ranks'] = {
  title: 'Unter anderen Führungskräften',
  intro: (count, role, origin, relation, day) =>
    `Verglichen mit ${count} ${leaders[role]} (${origin}): eigene Daten, gezählt am ${day}, je ein Bogen (${words.relation[relation]}). Das ist keine veröffentlichte Norm.`,
  apart: (claimed, proven) => `Angegeben höher als ${claimed} von 100, bisher belegt höher als ${proven} von 100.`,
  alike: (both) => `Angegeben und bisher belegt höher als ${both} von 100.`,
  band: (low, high) =>
    `Antworten sind nie genau: Zu dem, was angegeben ist, passt alles von ${low} bis ${high} von 100.`,
  outOf: (count) => `Unter den ${count} davon, die hier einen Wert haben.`,
  caution: 'Hinter jedem Rang stehen weniger als 100 Führungskräfte: Nehmen Sie ihn als groben Anhalt.',
  cautionIn: (areas) =>
    `Weniger als 100 Führungskräfte haben einen Wert in ${areas}: Nehmen Sie einen Rang dort als groben Anhalt.`,
  reading:
    'Ein Rang vergleicht nur mit diesen Führungskräften; ein gleicher Wert zählt halb. Er ist kein Ziel: Was die Rolle braucht, sagt das Ziel jedes Bereichs.',
  slide: {
    claimed: 'Angegeben: höher als',
    proven: 'Bisher belegt: höher als',
    band: 'Auch möglich',
    leaders: 'Führungskräfte',
    of: (rank) => `${rank} von 100`,
    between: (low, high) => `${low}–${high} von 100`,
  },
  notRanked: (areas, why) => `Ohne Rang: ${areas}. ${why}`,
  why: {
    other_role: (role) =>
      `Die Vergleichsgruppe besteht aus ${leaders[role]}; dieser Bericht betrifft eine andere Rolle.`,
    other_relation: (_role, relation) =>
      `Die Vergleichsgruppe besteht aus Bögen anderer Art (${words.relation[relation]}); hier gibt es keinen davon.`,
    several_sheets: () =>
      'Ein Rang nimmt einen Bogen, wie ihn jede Führungskraft der Vergleichsgruppe hat; hier gibt es mehrere dieser Art.',
    in_part: () => 'Die Vergleichsgruppe hat alle Fragen beantwortet; hier wurde ein Teil gefragt.',
    not_in_cohort: () => 'Weniger als 30 Führungskräfte der Vergleichsgruppe haben dort einen Wert.',
    other_version: () => 'Die Vergleichsgruppe hat eine andere Version der Fragen beantwortet.',
    no_score: () => 'Hier ist zu wenig beantwortet für einen Wert.',
  },
};
