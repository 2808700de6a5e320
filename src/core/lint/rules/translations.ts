import { shownKey } from '../../look_alike.js';
import { compareTexts, keyOf, textsOf } from '../../rubric/translate.js';
import type { Found, TranslationRule } from '../rule.js';

const RENEW = '"salesgap rubric translate"';

export const translationMissing: TranslationRule = {
  id: 'translation-missing',
  of: 'translation',
  proves: 'Every text that people read is translated, here or in what is extended.',
  severity: 'warning',
  check: ({ source, translation, others }) =>
    compareTexts(source, translation, others).missing.map(({ path, text }): Found => {
      const message = `${keyOf(path)} is not translated: ${quoted(text)}`;
      return { path: ['texts', ...path], message, fix: `translate it; ${RENEW} adds what is missing, empty` };
    }),
};

export const translationStale: TranslationRule = {
  id: 'translation-stale',
  of: 'translation',
  proves: 'Every text was made from the text that stands in the rubric or pack now.',
  severity: 'warning',
  check: ({ source, translation }) =>
    compareTexts(source, translation).stale.map(({ path, text, noted }): Found => {
      const place = { path: ['texts', ...path] };
      if (!noted)
        return {
          ...place,
          message: `which text ${keyOf(path)} was made from is not noted`,
          fix: `${RENEW} notes it`,
        };
      const message = `${keyOf(path)} was made from an earlier text; now it says ${quoted(text)}`;
      return { ...place, message, fix: `correct it, then ${RENEW} with --accept` };
    }),
};

export const translationUnknown: TranslationRule = {
  id: 'translation-unknown',
  of: 'translation',
  proves: 'Every text is of something that the rubric or pack has.',
  severity: 'error',
  check: ({ source, translation }) =>
    compareTexts(source, translation).unknown.map(({ path, known, suggestion }): Found => {
      const message = `there is no ${shownKey(path.at(-1) ?? '')} here to translate; there is ${known.join(', ')}`;
      const fix = suggestion === undefined ? 'take it out' : `did you mean ${suggestion}?`;
      return { path: ['texts', ...path], message, fix };
    }),
};

/** Reports leave so much room, and know by this word that an anchor builds on the one below. */
const BUILDS_ON = 'Plus: ';

export const translationShape: TranslationRule = {
  id: 'translation-shape',
  of: 'translation',
  proves: `A translated title is as short as titles have to be, and begins with "${BUILDS_ON}" just where the anchor does.`,
  severity: 'error',
  check: ({ source, translation: { texts } }) =>
    textsOf(source).flatMap(({ path, text, most }): Found[] => {
      const said = Object.hasOwn(texts, keyOf(path)) ? texts[keyOf(path)] : undefined;
      if (said === undefined) return [];
      const place = { path: ['texts', ...path] };
      if (most !== null && said.length > most) {
        const message = `${keyOf(path)} has ${said.length} characters; there is room for ${most}`;
        return [{ ...place, message, fix: 'say it shorter' }];
      }
      if (said.startsWith(BUILDS_ON) === text.startsWith(BUILDS_ON)) return [];
      const [message, fix] = text.startsWith(BUILDS_ON)
        ? [`${keyOf(path)} builds on the anchor below`, `begin it with "${BUILDS_ON}", in any language`]
        : [`${keyOf(path)} does not build on the anchor below`, `begin it without "${BUILDS_ON}"`];
      return [{ ...place, message, fix }];
    }),
};

/** Enough to know it again. */
function quoted(text: string): string {
  const [short = ''] = /^[\s\S]{0,60}/u.exec(text) ?? [];
  return `"${short.replaceAll(/\s+/g, ' ')}${short === text ? '' : '…'}"`;
}
