import { stringify } from 'yaml';

/** Plain data as YAML 1.2, which `parseYaml` reads back as the same data. */
export function yamlText(data: object): string {
  return stringify(data, { version: '1.2', schema: 'core', merge: false, aliasDuplicateObjects: false, lineWidth: 0 });
}
