import type { PerformanceDocumentInput } from '@cairn/schema';

/**
 * A document as text: compact, but with one item of a collection a line, so that two editions can be compared line by line. The same
 * document always makes the same text.
 */
export function serialise(document: PerformanceDocumentInput): string {
  const fields = Object.entries(document).map(([name, value]) => `${JSON.stringify(name)}:${lines(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
