import type { Problem } from '../questionnaire/entry.js';
import type { PageTexts } from './en.js';

const plain = (value: number) => String(value).replace('.', ',');

/** The page's own words in German. */
export const de: PageTexts = {
  tag: 'de',
  day: (date) => date.toLocaleDateString('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  plain,

  question: {
    place: (number, of, minutes) =>
      `Frage ${number} von ${of}, noch etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
    progress: 'Fortschritt',
    back: 'Zurück',
    next: 'Weiter',
    toReview: 'Antworten durchsehen',
    backToReview: 'Zurück zur Übersicht',
    clear: 'Diese Antwort löschen',
    yes: 'Ja',
    no: 'Nein',
    severalApply: 'Wählen Sie alles, was zutrifft.',
    noneOfThese: 'Nichts davon',
    notObserved: 'Das habe ich nicht beobachtet',
    dontKnow: 'Das weiß ich nicht',
    notApplicable: 'Das trifft hier nicht zu',
    reason: 'Warum trifft es nicht zu?',
    whose: 'Wessen Aufgabe ist es?',
    chooseWhose: 'Bitte wählen',
    comment: 'Kommentar schreiben',
    commentLabel: 'Ihr Kommentar',
    now: 'Jetzt',
    before: 'Einen Zeitraum davor (leer lassen, wenn Sie es nicht wissen)',
    period: 'Zeitraum, zum Beispiel 2. und 3. Quartal 2026',
    source: 'Woher die Zahl kommt, zum Beispiel aus dem CRM',
    hours: 'Stunden',
    percent: '%',
    partsOfWhole: 'Alle Teile zusammen ergeben 100 %. Schreiben Sie 0, wo nichts anfällt.',
    text: 'Ihre Antwort',
  },
  reasons: {
    not_my_job: 'Das ist die Aufgabe von jemand anderem oder von niemandem',
    no_case_yet: 'Es gab noch keinen Fall',
    not_in_this_business: 'In diesem Geschäft gibt es das nicht',
  },
  owners: {
    nobody: 'Von niemandem',
    boss: 'Von der Führungskraft der Person, um die es geht',
    colleague: 'Von jemandem auf gleicher Ebene',
    operations: 'Von Sales Operations oder Enablement',
    hr: 'Von der Personalabteilung',
    finance: 'Von der Finanzabteilung',
  },
  myOwners: { boss: 'Von meiner Führungskraft', colleague: 'Von jemandem auf meiner Ebene' },
  problem: (problem) => GERMAN_PROBLEMS[problem.kind](problem.number ?? 0),
  orClear: 'Oder löschen Sie diese Antwort und gehen Sie weiter.',

  review: {
    title: 'Antworten durchsehen',
    allDone: (of) => `Alle ${of} Fragen sind beantwortet.`,
    open: (open, of) =>
      open === 1
        ? `1 von ${of} Fragen ist offen. Sie darf offen bleiben.`
        : `${open} von ${of} Fragen sind offen. Sie dürfen offen bleiben.`,
    nothing: 'Es ist noch nichts beantwortet, also gibt es nichts zu senden. Beantworten Sie mindestens eine Frage.',
    openMark: 'Offen',
    unfinishedMark: 'Angefangen, nicht vollständig: zählt noch nicht',
    onlyComment: 'Nur Kommentar',
    notObserved: 'Nicht beobachtet',
    dontKnow: 'Weiß ich nicht',
    notApplicable: 'Trifft nicht zu',
    comment: 'Kommentar',
    change: 'Ändern',
    answer: 'Beantworten',
    finish: 'Fertig',
  },

  rater: {
    title: (subject) => `Rückmeldung zu ${subject}`,
    as: {
      self: 'Sie antworten über sich selbst.',
      manager: 'Sie antworten als Führungskraft dieser Person.',
      report: 'Sie antworten als jemand, der für diese Person arbeitet.',
      peer: 'Sie antworten als Kollegin oder Kollege.',
      sponsor: 'Sie antworten als Auftraggeberin oder Auftraggeber.',
      consultant: 'Sie antworten als Beraterin oder Berater.',
    },
    effort: (questions, minutes) =>
      `${questions} ${questions === 1 ? 'Frage' : 'Fragen'}, etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}.`,
    deadline: (day) => `Bitte antworten Sie bis zum ${day}.`,
    optional: 'Sie dürfen jede Frage offen lassen, aufhören und später mit einem Entwurf weitermachen.',
    privacy: 'Was mit Ihren Antworten geschieht',
    offline:
      'Diese Seite braucht kein Netz und sendet nichts. Ihre Antworten verlassen sie nur in der Datei, die Sie speichern.',
    begin: 'Beginnen',
    goOn: 'Weitermachen',
    comments: {
      told: (fewest) =>
        `Freiwillig. Ihre Worte können im Wortlaut gezeigt werden, ohne Ihren Namen, wenn mindestens ${fewest} Personen Ihrer Gruppe im selben Bereich etwas geschrieben haben.`,
      grouped: 'Freiwillig. Ihre Worte können im Wortlaut gezeigt werden, ohne Ihren Namen.',
      named: 'Freiwillig. Ihre Worte können im Wortlaut und als Ihre gezeigt werden.',
    },
    done: 'Letzter Schritt: Antworten senden',
    doneIntro: 'Es wurde noch nichts gesendet.',
    saveStep: 'Speichern Sie die Datei mit Ihren Antworten.',
    save: 'Antwortdatei speichern',
    sendStep:
      'Senden Sie sie an die Person, von der Sie dieses Formular haben: als Anhang Ihrer Antwort. Senden Sie sie einmal; eine zweite Datei zählt nicht.',
    shredStep: 'Auf einem Gerät, das auch andere nutzen, löschen Sie danach die Datei und dieses Formular.',
    saved: (file) =>
      `Als ${file} an Ihren Browser übergeben. Suchen Sie die Datei bei Ihren Downloads und senden Sie sie dann.`,
    textInstead: 'Keine Datei? Antworten als Text senden',
    textHint: 'Kopieren Sie den ganzen Text in Ihre Antwort. Ändern Sie nichts daran.',
    textLabel: 'Ihre Antworten als Text',
    copy: 'Text kopieren',
    copied: 'Kopiert. Fügen Sie den Text in Ihre Antwort ein.',
    notCopied: 'Der Text ist markiert. Kopieren Sie ihn mit Strg+C, ⌘C oder durch langes Drücken.',
    change: 'Antworten ändern',
  },

  draft: {
    tools: 'Entwurf',
    save: 'Entwurf speichern',
    load: 'Entwurf laden',
    saved: (file) =>
      `Entwurf als ${file} an Ihren Browser übergeben. Er enthält Ihre Antworten: Löschen Sie ihn später von einem Gerät, das auch andere nutzen.`,
    incomplete: (count) =>
      `${count} ${count === 1 ? 'Frage ist' : 'Fragen sind'} angefangen, aber nicht vollständig, und nicht im Entwurf.`,
    loaded: (count) =>
      `${count} ${count === 1 ? 'Antwort' : 'Antworten'} aus dem Entwurf geladen. Was Sie hier schon beantwortet hatten, bleibt.`,
    damaged:
      'Diese Datei ist kein Entwurf dieses Formulars, oder sie ist beschädigt. Nichts wurde geändert. Wählen Sie eine andere Datei.',
    other_form:
      'Dieser Entwurf gehört zu einem anderen Formular. Nichts wurde geändert. Öffnen Sie ihn in dem Formular, in dem er gespeichert wurde.',
    unreadable:
      'Die Datei ließ sich nicht lesen. Nichts wurde geändert. Versuchen Sie es noch einmal, oder wählen Sie eine andere Datei.',
  },

  broken: 'Dieses Formular ist beschädigt. Bitten Sie die Person, von der Sie es haben, um ein neues.',
};

const GERMAN_PROBLEMS: Readonly<Record<Problem['kind'], (number: number) => string>> = {
  number_missing: () => 'Schreiben Sie hier eine Zahl.',
  not_a_number: () => 'Schreiben Sie die Zahl in Ziffern, zum Beispiel 12,5.',
  two_meanings: () =>
    'Steht der Punkt oder das Komma für Tausender oder für einen Bruch? Tausender bitte ohne Zeichen.',
  too_low: (limit) => `Schreiben Sie eine Zahl ab ${plain(limit)}.`,
  too_high: (limit) => `Schreiben Sie eine Zahl bis ${plain(limit)}.`,
  source_missing: () => 'Schreiben Sie, woher die Zahl kommt.',
  period_missing: () => 'Schreiben Sie, für welchen Zeitraum die Zahl gilt.',
  not_whole: (sum) => `Die Teile ergeben ${plain(Math.round(sum * 10) / 10)} %. Es sollen 100 % sein.`,
  reason_missing: () => 'Wählen Sie, warum es nicht zutrifft.',
  whose_missing: () => 'Wählen Sie, wessen Aufgabe es ist.',
};
