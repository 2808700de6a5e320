import type { SelfTexts } from './en.js';

const questions = (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`);
const minutes = (count: number) => (count === 1 ? 'etwa 1 Minute' : `etwa ${count} Minuten`);

/** What a self-check says besides questions and report, in German. */
export const de: SelfTexts = {
  intro: {
    title: 'Selbstcheck: Wo stehen Sie in der Vertriebsführung?',
    lead: 'Antworten Sie für das, was Sie in den letzten drei Monaten getan haben, nicht für das, was Sie tun würden. Niemand sieht es, wenn Sie es nicht zeigen.',
    how: (count, time) =>
      `${questions(count)}, ${minutes(time)}. Danach gehen Sie tiefer, wo es darauf ankommt, oder hören auf.`,
    leaves:
      'Am Ende haben Sie einen Schritt für diese Woche, die Worte für Ihr nächstes Vier-Augen-Gespräch und einen Bericht zum Drucken.',
    free: 'Jede Frage darf offen bleiben. „Das weiß ich nicht“ ist eine gute Antwort.',
    privacyTitle: 'Nichts verlässt dieses Gerät',
    privacy:
      'Diese Seite arbeitet ohne Netz, sendet nichts und behält nichts: Schließen Sie sie, ist alles weg. Speichern Sie Ihre Antworten als Datei, wenn Sie später weitermachen wollen.',
    use: 'Das Ergebnis hilft Ihrer Entwicklung. Es ist keine Grundlage für Einstellung, Gehalt oder Kündigung.',
    begin: 'Beginnen',
    goOn: 'Weiter',
  },
  context: {
    title: 'Zuerst ein wenig über Ihre Aufgabe',
    lead: 'Daraus ergibt sich, was die Rolle braucht. Lassen Sie offen, was Sie nicht sagen wollen.',
    name: 'Ihr Name oder Kürzel',
    nameHint: 'Steht auf dem Bericht. Er bleibt auf dieser Seite.',
    open: 'Keine Angabe',
    yes: 'Ja',
    no: 'Nein',
    fields: {
      role: 'Was kommt Ihrer Rolle am nächsten?',
      team_size: 'Wie viele Personen berichten an Sie, direkt und über andere?',
      manages_managers: 'Berichten Führungskräfte an Sie?',
      own_quota: 'Haben Sie eine eigene Quote?',
      months_in_role: 'Seit wie vielen Monaten sind Sie in dieser Rolle?',
      motion: 'Wie verkaufen Ihre Leute das meiste?',
      deals_per_quarter: 'Wie viele Abschlüsse macht Ihr Team in einem Quartal?',
      cycle_days: 'Wie viele Tage vergehen vom ersten Treffen mit einem Käufer bis zum Auftrag?',
    },
    roles: {
      first_line: 'Ich führe Verkäuferinnen und Verkäufer',
      second_line: 'Ich führe Führungskräfte im Vertrieb',
      vp: 'Ich leite den Vertrieb',
      owner: 'Ich führe das Unternehmen und den Vertrieb',
    },
    motions: {
      transactional: 'Viele kleine Abschlüsse, in Tagen oder Wochen',
      mid_market: 'Mittlere Abschlüsse mit mehreren Beteiligten, in Monaten',
      enterprise: 'Wenige große Abschlüsse mit vielen Beteiligten, in Quartalen',
      channel: 'Über Partner oder Wiederverkäufer',
    },
    count: (most) =>
      most === null
        ? 'Schreiben Sie eine ganze Zahl, zum Beispiel 7, oder lassen Sie das Feld leer.'
        : `Schreiben Sie eine ganze Zahl bis ${most}, oder lassen Sie das Feld leer.`,
    toQuestions: 'Zu den Fragen',
    back: 'Zurück',
  },
  noteHint: 'Eine Notiz für Sie selbst. Sie steht in Ihrem Bericht und in Ihrer Antwortdatei.',
  interim: {
    title: (areas) =>
      areas === 1 ? 'Ein Bereich zum Hinsehen' : `${areas === 2 ? 'Zwei' : 'Drei'} Bereiche zum Hinsehen`,
    none: 'Noch nichts zu sehen',
    lead: 'Das fällt bisher auf, nach Ihren eigenen Antworten. Ein kurzer Überblick kann sich irren: Ein paar Fragen mehr zeigen es.',
    leadNone:
      'Noch ist keine Frage beantwortet, also gibt es nichts zu sehen. Gehen Sie zurück und beantworten Sie einige.',
    said: (level, target) => `Nach Ihren Antworten ${level} von 5; die Rolle braucht ${target}.`,
    enough: (level, target) =>
      `Nach Ihren Antworten ${level} von 5, und die Rolle braucht ${target}: genug, sobald jemand anders hingesehen hat.`,
    unknown: 'Das konnten Sie noch nicht sagen.',
    good: 'So sieht es aus, wenn es gut läuft:',
    deeper: (count, time) => `Tiefer gehen: ${questions(count)}, ${minutes(time)}`,
    deeperHint: 'Fragt noch einmal nach den Bereichen, die niedrig ausfielen, und dann genauer nach diesen.',
    result: 'Mein Ergebnis zeigen',
    change: 'Antworten ändern',
  },
  result: {
    title: 'Ihr Ergebnis',
    honestTitle: 'Wie weit Sie dem trauen können',
    honest: (answered) =>
      `Es ist Ihre eigene Sicht: ${answered}, nichts davon belegt. Es bleibt eine Meinung, bis jemand anders hingesehen hat; was es zeigen würde, steht unten.`,
    honestInPart: (answered) =>
      `Es ist Ihre eigene Sicht: ${answered}, und nur ein Teil davon wurde jemandem gezeigt. Der Rest bleibt eine Meinung, bis jemand anders hingesehen hat.`,
    answered: (count) => `${questions(count)} beantwortet`,
    moreOn: (title) => `Mehr dazu: ${title}`,
    calendar: 'Den Schritt in meinen Kalender',
    calendarSaved: (file) =>
      `An Ihren Browser übergeben als ${file}. Öffnen Sie die Datei, und Ihr Kalender nimmt sie auf.`,
    wordsTitle: 'Die Worte für Ihr nächstes Vier-Augen-Gespräch',
    wordsHint: 'Zum Vorlesen oder Schicken an Ihre Führungskraft oder Ihren Coach. Ändern Sie sie, bis es Ihre sind.',
    copy: 'Die Worte kopieren',
    copied: 'Kopiert.',
    notCopied: 'Die Worte sind markiert. Kopieren Sie sie mit Strg+C, ⌘C oder langem Druck.',
    print: 'Drucken oder als PDF speichern',
    save: 'Meine Antworten speichern',
    saved: (file) =>
      `An Ihren Browser übergeben als ${file}. Diese Seite öffnet die Datei wieder, und jeder Befehl von salesgap liest sie: salesgap report ${file}`,
    more: 'Der ganze Bericht',
    moreHint: 'Was Sie hier öffnen, wird auch gedruckt.',
    goneInto: 'Wo Sie tiefer gegangen sind',
    glance: 'Alle Bereiche im kurzen Überblick',
    glanceNote:
      'Nach ein oder zwei Fragen zu jedem Bereich. Wo Sie nicht tiefer gegangen sind, sind es für den Bericht selbst zu wenige Antworten.',
    deeper: (count) => `Tiefer gehen: ${questions(count)}`,
    change: 'Antworten ändern',
    made: (version) => `Auf diesem Gerät gemacht mit salesgap ${version}.`,
  },
  file: {
    save: 'Meine Antworten speichern',
    load: 'Gespeicherte Antworten öffnen',
    loaded: (count) =>
      `${count} ${count === 1 ? 'Antwort' : 'Antworten'} geöffnet. Was Sie hier beantwortet hatten, bleibt.`,
    incomplete: (count) =>
      `${questions(count)} ${count === 1 ? 'ist' : 'sind'} begonnen, aber nicht vollständig, und nicht in der Datei.`,
    damaged:
      'Diese Datei enthält keine Antworten zu diesem Selbstcheck, oder sie ist beschädigt. Nichts wurde geändert. Wählen Sie eine andere Datei.',
    other_check: 'Das sind Antworten auf andere Fragen oder von jemand anderem. Nichts wurde geändert.',
    unreadable:
      'Die Datei konnte nicht gelesen werden. Nichts wurde geändert. Versuchen Sie es noch einmal, oder wählen Sie eine andere Datei.',
  },
  broken: 'Diese Seite ist beschädigt. Machen Sie sie noch einmal: salesgap form --self',
};
