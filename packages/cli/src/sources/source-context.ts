/** What a source is opened with. */
export interface SourceContext {
  /** What the names of source files are relative to. */
  readonly folder: string;
  /** The folder with `cairn.json`. */
  readonly projectFolder: string;
  /** Headers that the table is to have. */
  readonly expected: readonly string[];
  /** The moment of the build, `2026-10-31T09:00:00Z`. */
  readonly now: string;
  /** Where tokens and the addresses of databases are. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}
