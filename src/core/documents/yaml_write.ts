import { Document, Scalar, stringify, visit } from 'yaml';
import { isHarmless, visibleJson } from '../visible.js';

const OPTIONS = { version: '1.2', schema: 'core', merge: false, aliasDuplicateObjects: false } as const;

/** Plain data as YAML 1.2, which `parseYaml` reads back as the same data. */
export function yamlText(data: object): string {
  return stringify(data, { ...OPTIONS, lineWidth: 0 });
}

/** The same, inert on a terminal and in a CI log: text that could steer either is quoted on one line, with escapes. */
export function inertYamlText(data: object): string {
  const document = new Document(data, OPTIONS);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && !isHarmless(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return visibleJson(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER }));
}
