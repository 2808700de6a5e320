/** A piece of HTML that is known to be safe: only `html` makes one. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | readonly Part[];

/** HTML with everything put into it escaped; pieces made by `html` itself stay as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => `${text}${asText(parts[index - 1] ?? '')}${string}`));
}

function asText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(asText).join('');
  return String(part).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Data for programs inside of a page: nothing in it can end the element or begin a comment. */
export function dataIsland(id: string, json: string): Markup {
  const inert = json.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return new Markup(`<script type="application/json" id="${id}">${inert}</script>`);
}
