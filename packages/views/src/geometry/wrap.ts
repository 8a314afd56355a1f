/** Average width of a character in the smallest text size, in rem; generous, so that a label never needs more room than it was given. */
const CHARACTER = 0.43;

/** Likely width of a line of the smallest text size, in rem. */
export function textWidth(line: string): number {
  return line.length * CHARACTER;
}

/** Breaks a text at its spaces into lines of so many characters at most. A longer word stands alone; what is beyond the last line is cut. */
export function wrap(text: string, length: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.map((line) => cut(line, length));
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1).map((line) => cut(line, length)), cut(`${last}…`, length)];
}

function cut(line: string, length: number): string {
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/…$/, '')}…`;
}
