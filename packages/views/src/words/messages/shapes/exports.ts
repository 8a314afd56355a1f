/** Taking figures and pictures away from the page. */
export interface ExportsMessages {
  /** The button that opens the list. */
  readonly menu: string;
  readonly copy: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly svg: string;
  readonly png: string;
  readonly print: string;
  readonly copied: string;
  readonly saved: string;
  readonly failed: string;
  /** The browser keeps the clipboard from this page. */
  readonly notCopied: string;
}
