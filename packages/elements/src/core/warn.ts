const told = new Set<string>();

/** Tells the page's developer once about something that is not an error of the page's data but probably of the page. */
export function warnOnce(code: string, message: string): void {
  const line = `[cairn] ${code}: ${message}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}
