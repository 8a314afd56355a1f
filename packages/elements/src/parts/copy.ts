/** What is copied, by its media type. */
type Copied = Readonly<Record<string, string>>;

/**
 * Puts a text on the clipboard, in several forms. Pages without HTTPS, and frames that may not use the clipboard by themselves, can still
 * do what a reader's own command to copy does.
 *
 * @throws Error where the browser allows neither
 */
export async function copy(texts: Copied): Promise<void> {
  try {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    if (!copyByCommand(texts)) throw error;
  }
}

function copyByCommand(texts: Copied): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    // What the page does with what its readers copy is not meant for this.
    event.stopImmediatePropagation();
    const { clipboardData } = event;
    if (!clipboardData) return;
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
    filled = true;
  };
  // Without this WebKit copies only where something is selected.
  const allow = (event: Event) => {
    event.preventDefault();
  };
  addEventListener('beforecopy', allow, true);
  addEventListener('copy', fill, true);
  try {
    // Deprecated, and the only way that needs no secure page.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand('copy') && filled;
  } finally {
    removeEventListener('beforecopy', allow, true);
    removeEventListener('copy', fill, true);
  }
}
