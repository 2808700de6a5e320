/** What makes a `done_when` checkable by somebody else: a count, a time, a thing to look at, or a person who looks. */
export const CHECKABLE: Readonly<Record<string, RegExp>> = {
  'a number': /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|every|each|all|both|none|half)\b/i,
  'a time':
    /\b(date[sd]?|days?|weeks?|months?|quarters?|weekly|monthly|quarterly|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
  'a thing to look at':
    /\b(documents?|lists?|exports?|notes?|calendars?|recordings?|pages?|sheets?|logs?|files?|folders?|mails?|minutes|contracts?|forms?|tables?|records?|plans?|signed|written|in writing)\b/i,
  'somebody else who looks':
    /\b(somebody else|someone else|colleagues?|boss|manager|reps?|sellers?|buyers?|customers?|finance|operations|hr|mentor|coach|deputy|sponsor|ceo|team)\b/i,
};

export function isCheckable(text: string): boolean {
  return Object.values(CHECKABLE).some((pattern) => pattern.test(text));
}
