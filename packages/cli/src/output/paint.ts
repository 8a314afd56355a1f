import { styleText } from 'node:util';

export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

/** Colours for a terminal that shows them; plain text into a pipe or file, and where NO_COLOR (no-color.org) is set. */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const off = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const forced = (environment['FORCE_COLOR'] ?? '0') !== '0';
  return !off && (forced || stream.isTTY === true)
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
}
