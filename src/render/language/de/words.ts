import type { Texts } from '../language.js';

/** What the closed words of salesgap are called in German. */
export const words: Texts['words'] = {
  about: {
    leader: 'Führungskraft',
    organization: 'Organisation',
    executive: 'Geschäftsleitung',
    team: 'Team',
  },

  role: {
    first_line: 'Teamleitung im Vertrieb',
    second_line: 'Leitung mehrerer Vertriebsteams',
    vp: 'Vertriebsleitung',
    owner: 'Inhaberin oder Inhaber mit Vertriebsverantwortung',
  },

  relation: {
    self: 'Selbstauskunft',
    manager: 'nächsthöhere Führungskraft',
    report: 'Teammitglied',
    peer: 'Kollegin oder Kollege',
    sponsor: 'Geschäftsleitung',
    consultant: 'Beratung',
  },

  motion: {
    transactional: 'viele kleine Abschlüsse',
    mid_market: 'mittelgroße Abschlüsse',
    enterprise: 'Großkundengeschäft',
    channel: 'Vertrieb über Partner',
  },

  form: {
    full: 'vollständiges Interview',
    screen: 'kurzer Überblick',
  },

  cause: {
    does_not_know: 'Es ist noch nicht bekannt, wie es gut aussieht.',
    knows_does_not_do: 'Es ist bekannt; anderes hatte bisher Vorrang.',
    system_prevents: 'Die Rahmenbedingungen erschweren es: Werkzeuge, Regeln oder die Art, wie Arbeit organisiert ist.',
    not_allowed: 'Es ist heute nicht erlaubt. Dafür braucht es ein Ja von oben.',
    nobody_can_teach: 'Im Umfeld kann es niemand vermitteln.',
  },

  noCause: {
    gap: 'Noch keine Ursache genannt, deshalb wurde nichts ausgeschlossen.',
    finding: null,
    show_proof: null,
    answer_more: null,
  },

  horizon: {
    week: 'Diese Woche',
    days_30: 'In den nächsten 30 Tagen',
    days_90: 'In den nächsten 90 Tagen',
  },

  horizonSpan: {
    week: 'in dieser Woche',
    days_30: 'in 30 Tagen',
    days_90: 'in 90 Tagen',
  },

  owner: {
    leader: 'Sie',
    sponsor: 'Ihre Führungskraft',
    operations: 'Sales Operations',
    hr: 'die Personalabteilung',
    finance: 'die Finanzabteilung',
    team: 'das Team',
  },

  kind: {
    self_practice: 'in der täglichen Arbeit',
    coach: 'mit einem Coach',
    mentor: 'mit einer Mentorin oder einem Mentor',
    peer_group: 'im Austausch mit anderen Führungskräften',
    training: 'in einem Training',
    system: 'als Änderung der Rahmenbedingungen',
    sponsor: 'mit der Bitte um eine Entscheidung',
    fractional_leader: 'mit einer externen Führungskraft oder einer in Teilzeit, für begrenzte Zeit',
  },

  per: {
    once: 'einmalig',
    week: 'pro Woche',
    rep: 'pro Person im Team',
    rep_week: 'pro Person im Team und Woche',
  },

  grade: {
    A: 'begutachtete Forschung oder amtliche Daten',
    B: 'Umfrage mit genannter Stichprobe',
    C: 'Anbieterangabe oder aus zweiter Hand',
    J: 'Urteil aus der Praxis',
  },

  gap: {
    real: 'Lücke',
    unproven: 'Beleg fehlt',
    blocked: 'gebremst',
    unknown: 'noch offen',
    met: 'am Ziel',
  },

  gapNote: {
    real: null,
    unproven: 'Nach eigener Angabe ist das Ziel erreicht; die Belege hat noch niemand angesehen.',
    blocked: 'Die Stufe liegt am Ziel; ein Punkt, auf den man nicht verzichten kann, liegt noch darunter.',
    unknown: null,
    met: null,
  },

  status: {
    ok: null,
    provisional: 'vorläufig',
    withheld: 'zu wenig beantwortet',
    not_applicable: 'trifft nicht zu',
  },

  proof: {
    none: 'noch kein Beleg genannt',
    attested: 'Beleg genannt, noch nicht angesehen',
    seen: 'Belege teilweise angesehen',
  },

  shown: {
    document: 'ein Dokument',
    metric: 'eine Zahl aus einer Auswertung',
    calendar: 'Kalendereinträge',
    crm: 'Einträge im CRM',
    recording: 'eine Aufzeichnung',
    observation: 'von jemandem beobachtet',
    buyer_action: 'eine Handlung auf Kundenseite',
    statement: 'eine mündliche Aussage',
  },

  witness: {
    manager: 'der nächsthöheren Führungskraft',
    report: 'einem Teammitglied',
    peer: 'einer Kollegin oder einem Kollegen',
    sponsor: 'der Geschäftsleitung',
    consultant: 'der Beratung',
  },

  noPoints: {
    not_asked_yet: 'noch offen',
    dont_know: 'mit „weiß ich nicht“ beantwortet',
    declined: 'bewusst ausgelassen',
    not_applicable: 'trifft nicht zu',
    hidden: 'nach früheren Antworten nicht nötig',
    not_on_screen_form: 'nicht Teil des kurzen Überblicks',
    not_asked_of_this_relation: 'dieser Person nicht gestellt',
    collected_only: 'notiert, nicht bewertet',
    profile_unknown: 'braucht mehr Angaben zum Team',
    no_rule_fits: 'kein Maßstab für diesen Kontext',
    needs_earlier_number: 'braucht dieselbe Zahl aus dem Zeitraum davor',
    no_hours: 'keine Stunden angegeben',
  },

  notApplicable: {
    not_my_job: 'nicht meine Aufgabe',
    no_case_yet: 'noch kein Fall',
    not_in_this_business: 'gibt es in diesem Geschäft nicht',
  },

  profile: {
    role: 'Rolle',
    team_size: 'Teamgröße',
    manages_managers: 'führt Führungskräfte',
    motion: 'Art des Vertriebs',
    deals_per_quarter: 'Abschlüsse pro Quartal',
    average_deal_value: 'durchschnittlicher Auftragswert',
    currency: 'Währung',
    cycle_days: 'Tage pro Verkaufszyklus',
    own_quota: 'eigene Quote',
    months_in_role: 'Monate in der Rolle',
    quarters: 'Quartale',
    costs: 'Kosten',
  },

  count: {
    areas: 'gefragte Bereiche',
    real: 'Bereiche mit einer Lücke',
    real_leader: 'Bereiche der Führungskraft mit einer Lücke',
    real_organization: 'Bereiche der Organisation mit einer Lücke',
    real_executive: 'Bereiche der Geschäftsleitung mit einer Lücke',
    real_team: 'Bereiche des Teams mit einer Lücke',
    blocked: 'Bereiche, die ein einzelner Punkt bremst',
    unproven: 'Bereiche am Ziel, deren Belege noch niemand angesehen hat',
    unknown: 'Bereiche mit zu wenigen Antworten',
    met: 'Bereiche am Ziel',
  },

  apart: {
    questions: 'Antworten, die mindestens eine Stufe auseinanderliegen',
    owners: 'Teile, für die beide verschiedene Zuständige nennen',
  },

  causesNamed: {
    does_not_know: 'Bereiche, in denen noch niemand gezeigt hat, wie es gut aussieht',
    knows_does_not_do: 'Bereiche, in denen es bekannt ist und anderes Vorrang hatte',
    system_prevents: 'Bereiche, in denen die Rahmenbedingungen es erschweren',
    not_allowed: 'Bereiche, in denen es heute nicht erlaubt ist',
    nobody_can_teach: 'Bereiche, die im Umfeld niemand vermitteln kann',
  },

  ask: {
    action: 'Ein Schritt, den nur Sie gehen können',
    permission: 'Eine Erlaubnis',
    owner: 'Jemand, der dafür zuständig ist',
    one_owner: 'Eine einzige Zuständigkeit dafür',
    teacher: 'Jemand, der es vermitteln kann',
  },
};
