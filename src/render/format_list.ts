import type { Document } from './document/document.js';
import type { EditionName } from './document/editions.js';
import type { Language } from './language/language.js';
import type { RenderOptions } from './renderer.js';

/** One entry of a list of formats for things of one kind. */
interface ListedFormat<N extends string, T, O> {
  readonly name: N;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** Loaded only when asked for. The same thing and options give the same text, which ends with one newline. */
  readonly load: () => Promise<(thing: T, options: O) => string>;
}

/** All formats for things of one kind, by name. */
export type FormatList<N extends string, T, O extends RenderOptions = RenderOptions> = {
  readonly [K in N]: ListedFormat<K, T, O>;
};

/** What makes a document of a thing; where there are no editions the last is passed over. */
type DocumentOf<T> = (thing: T, language?: Language, edition?: EditionName) => Document;

/** How documents of one kind are laid out, for its list of formats. `load` brings what makes them, when one is asked for. */
export function layoutsOf<T>(load: () => Promise<DocumentOf<T>>) {
  return {
    async terminal() {
      const [documentOf, { layoutDocument }] = await Promise.all([load(), import('./terminal/terminal.js')]);
      return (thing: T, options: RenderOptions): string =>
        layoutDocument(documentOf(thing, options.language, options.edition), options);
    },
    async markdown() {
      const [documentOf, { documentMarkdown }] = await Promise.all([load(), import('./markdown/markdown.js')]);
      return (thing: T, { language, edition }: Pick<RenderOptions, 'language' | 'edition'>): string =>
        documentMarkdown(documentOf(thing, language, edition), language);
    },
  };
}
