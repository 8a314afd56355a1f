/** A file that the page makes itself. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly text: () => string;
}

/** Hands a file to the reader's browser to keep. */
export function download({ name, mediaType, text }: Download): void {
  save(name, new Blob([text()], { type: mediaType }));
}

/** Hands a file that is made already to the reader's browser to keep. */
export function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN_MILLISECONDS);
}

/** By then the slowest of browsers has taken the file. */
const TAKEN_MILLISECONDS = 60_000;
