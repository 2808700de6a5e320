import type { TeamState } from '../../core/rollup/state.js';
import type { Titles } from '../../core/rollup/types.js';
import type { LanguageOptions } from '../display.js';
import { asFailure } from '../failure.js';
import type { Instrument, Library } from '../library.js';

/** What the rubrics and findings of a roll-up are called here; what this installation does not know keeps its id. */
export function titlesFor(state: TeamState, library: Library, { lang }: LanguageOptions): Titles {
  const id = state.pack?.split('@', 1)[0];
  const ids = [...state.rubrics.keys()];
  const found = known(() =>
    id === undefined ? library.named(ids.filter((each) => library.rubricIds().includes(each))) : library.instrument(id),
  );
  const instrument = found === null ? null : (known(() => library.inLanguage(found, lang)) ?? found);
  return {
    pack: instrument === null || id === undefined ? null : instrument.pack.title,
    rubrics: new Map(instrument?.rubrics.map(({ rubric }) => [rubric.id, rubric.title])),
    findings: new Map(instrument?.pack.findings.map((each) => [each.id, each.title])),
  };
}

/** null: it is not known here, or what is known cannot be read; titles are not worth an end. */
function known(find: () => Instrument): Instrument | null {
  try {
    return find();
  } catch (error) {
    if (asFailure(error) === null) throw error;
    return null;
  }
}
