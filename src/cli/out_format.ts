interface Listed {
  /** Without the dot; null: there are no files of it. */
  readonly extension: string | null;
}

interface Asked<N> {
  readonly format?: N | undefined;
  readonly out?: string | undefined;
}

/** The one format of a run: what is asked for, else what the name of --out ends in, else the terminal's. */
export function formatFor<N extends string>(
  formats: Readonly<Record<N, Listed>>,
  { format, out }: Asked<N>,
): N | 'terminal' {
  return format ?? formatOfFile(formats, out) ?? 'terminal';
}

/** What the name of a file ends in; null: nothing that says it. */
export function formatOfFile<N extends string>(
  formats: Readonly<Record<N, Listed>>,
  file: string | undefined,
): N | null {
  const name = file?.toLowerCase().replace(/\.yml$/, '.yaml') ?? '';
  const isOf = (format: N) => formats[format].extension !== null && name.endsWith(`.${formats[format].extension}`);
  return (Object.keys(formats) as N[]).find(isOf) ?? null;
}
