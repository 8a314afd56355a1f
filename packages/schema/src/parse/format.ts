type Loose = Readonly<Record<string, unknown>>;

/** The newest minor version of `cairn/1` whose fields and codes this package knows. */
const KNOWN_MINOR = 0;

export interface Format {
  readonly major: number;
  readonly minor: number;
}

/** Reads `cairn/1` or `cairn/1.7`; undefined for anything else. */
export function readFormat(format: unknown): Format | undefined {
  const parts = typeof format === 'string' ? /^cairn\/([1-9]\d*)(?:\.(\d+))?$/u.exec(format) : null;
  return parts ? { major: Number(parts[1]), minor: Number(parts[2] ?? 0) } : undefined;
}

/** Whether the document may hold codes that this version has not heard of. */
export function isNewerMinor(source: Loose): boolean {
  return (readFormat(source['format'])?.minor ?? 0) > KNOWN_MINOR;
}
