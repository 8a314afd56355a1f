/** A table in plain text: the first column left, the others right, two spaces between. */
export function tableText(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, at) =>
    Math.max(header.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  return [headers, ...rows]
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const WHOLE = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands parted: 12,765. */
export function wholeNumber(value: number): string {
  return WHOLE.format(value);
}

/** "1 area", "23 areas"; `plural` where an s does not make it. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${wholeNumber(count)} ${count === 1 ? noun : plural}`;
}
