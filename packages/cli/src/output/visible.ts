/** A text of somebody's file for a terminal: its control characters are written as `\u001b`, so that none of them is obeyed. */
export function visible(text: string): string {
  return text.replaceAll(
    /\p{Cc}/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
