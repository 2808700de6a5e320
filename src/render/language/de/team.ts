import type { team as en } from '../en/team.js';

const leaders = (count: string) => `${count} Führungskräfte`;

export const team: typeof en = {
  title: 'Führungskräfte im Vertrieb zusammen',
  facts: {
    pack: 'Fragen',
    named: 'einzeln genannte Rubriken',
    sheets: 'Bögen',
    leaders: 'Führungskräfte',
    by: 'Gruppiert nach',
    use: 'Zweck',
    purpose: 'Um zu sehen, was zuerst zu fördern ist. Nicht für Ranglisten, Bezahlung oder Entlassungen.',
  },
  counted: (count, caution) => (caution ? `${count} (weniger als zehn: mit Vorsicht lesen)` : count),
  fewCounted: 'weniger als fünf',
  nothing: {
    title: 'Nichts wird gezeigt',
    text: 'Es wurden weniger als fünf Führungskräfte gezählt. Zu ihrem Schutz wird über ihre Werte nichts gesagt.',
  },

  short: {
    title: 'Kurz gesagt',
    overall: (about, met, claimed, proven) =>
      `${about}: ${met} aller Werte sind am Ziel; im Mittel angegeben ${claimed}, bisher belegt ${proven}`,
    shortfall: (levels) => `im Mittel fehlen ${levels} Stufen bis zum Ziel, Überschuss zählt nicht`,
    weakest: (names) => `Am seltensten am Ziel: ${names}`,
    strongest: (names) => `Am häufigsten am Ziel: ${names}`,
    nothing: 'In keinem Bereich haben fünf oder mehr Führungskräfte einen Wert.',
  },

  heat: {
    level: 'Angegebene Stufe nach Gruppe',
    met: 'Am Ziel nach Gruppe',
    area: 'Bereich',
    all: 'Alle',
    leaders: 'Führungskräfte',
    hidden: 'verborgen',
    why: '„verborgen“: zum Schutz der Führungskräfte. Es sind so wenige, oder so wenige blieben als Unterschied zu allen übrig.',
    shade: 'Jede Zahl ist der Mittelwert der Gruppe. Sie sagt nicht, warum sich Gruppen unterscheiden.',
  },

  areas: {
    title: (about) => `Bereich für Bereich: ${about}`,
    head: { area: 'Bereich', leaders: 'Anzahl', met: 'Am Ziel', shortfall: 'Es fehlen' },
    mean: 'Balken sind Mittelwerte. Das Ziel fehlt, wo Rollen verschiedene Stufen brauchen.',
    hiddenShortfall:
      '„verborgen“ unter „Es fehlen“: eine bis vier Führungskräfte sind unter dem Ziel, oder am Ziel und darüber, und es würde ihre Stufen verraten.',
  },

  spread: {
    title: 'Wie weit Führungskräfte auseinanderliegen',
    claimed: 'Angegeben: Anzahl nach nächster ganzer Stufe',
    reached: 'Erreicht: Anzahl nach Stufe, die Wert und Pflichtpunkte tragen',
    sd: 'SD',
    median: 'Median',
    intro:
      'SD ist der übliche Abstand vom Mittelwert, in Stufen. Der Median wird ab zehn Führungskräften gezeigt, auf einen halben Schritt von 0,01 Punkten genau.',
  },

  classes: {
    title: 'Wie die Bereiche stehen',
    intro: 'Anzahl nach Ergebnis. „mehr Angaben“ schließt die ohne Wert ein.',
    head: {
      real: 'Lücke',
      unproven: 'belegen',
      blocked: 'gebremst',
      unknown: 'mehr Angaben',
      met: 'am Ziel',
    },
  },

  words: {
    causes: 'Was im Weg steht',
    findings: 'Was Befunde gemeinsam haben',
    counted: (count, share) => `${leaders(count)} (${share})`,
    few: 'weniger als 3 Führungskräfte',
    nearly_all: 'alle Führungskräfte, oder alle bis auf eine oder zwei',
    line: (what, who) => `${what} ${who}`,
    finding: (what, who) => `${what}: ${who}`,
  },

  pairs: {
    title: 'Wer könnte es wem zeigen',
    intro:
      'Nur Führungskräfte, die zugestimmt haben, genannt zu werden. Ein Angebot, keine Anordnung; die Stufen sind belegt (kann es zeigen) und angegeben (könnte es lernen).',
    head: { area: 'Bereich', coaches: 'Kann es zeigen', learners: 'Könnte es lernen' },
    name: (leader, level) => `${leader} (${level})`,
  },

  left: {
    title: 'Nicht gezählt, und nicht gezeigt',
    relation: (count) => `${count} einer anderen Beziehung.`,
    sheets: (count) => (count === 1 ? '1 Bogen' : `${count} Bögen`),
    repeats: (count) => `${count} über eine Führungskraft, die schon gezählt ist: der erste zählt.`,
    rubrics: (names) => `Zum Schutz der Führungskräfte verborgen, da weniger als fünf einen Wert haben: ${names}.`,
  },

  how: {
    title: 'So ist das zu lesen',
    lines: [
      'Werte werden in Schritten von 0,01 Punkten von 100 zusammengezählt.',
      'Über weniger als fünf Führungskräfte wird nichts gesagt; unter zehn ist es mit Vorsicht zu lesen, und Stufen haben eine Nachkommastelle.',
      'Bereiche der Führungskraft, der Organisation, derer darüber und des Teams werden nie miteinander gemittelt.',
      'Wer einige der Antworten kennt, kann mehr über die anderen ausrechnen. Zeigen Sie eine Gruppierung, nicht viele nebeneinander.',
    ],
    self: 'Antworten über sich selbst sind Meinung, nicht Leistung.',
  },

  by: {
    role: 'Rolle',
    motion: 'Art des Verkaufs',
    manages_managers: 'führt Führungskräfte',
    own_quota: 'eigene Quote',
    team_size: 'Teamgröße',
    months_in_role: 'Monate in der Rolle',
    deals_per_quarter: 'Abschlüsse im Quartal',
    cycle_days: 'Tage bis zum Abschluss',
  },
  yes: 'ja',
  no: 'nein',
  unknown: 'nicht angegeben',
};
