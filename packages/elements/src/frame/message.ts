/*
 * What a frame and the page around it say to each other. Neither side takes anything else for a message.
 */

const TYPE = 'cairn-frame';

/** Higher than any page of widgets; a number beyond it is a fault, or someone's joke. */
const HIGHEST = 100_000;

/** The frame's answer: how many pixels its content is high. */
export const heightMessage = (height: number) => ({ type: TYPE, height });

/** The page's one question. */
export const question = { type: TYPE, ask: 'height' } as const;

/** @returns the height that a message tells; null when it is no message of a frame */
export function heightIn(message: unknown): number | null {
  const { type, height } = fieldsOf(message);
  return type === TYPE && Number.isInteger(height) && Number(height) >= 0 && Number(height) <= HIGHEST
    ? Number(height)
    : null;
}

export function isQuestion(message: unknown): boolean {
  const { type, ask } = fieldsOf(message);
  return type === TYPE && ask === question.ask;
}

/** What comes in a message is a copy that runs nothing when it is read; it may be large. */
const fieldsOf = (message: unknown): Readonly<Record<string, unknown>> =>
  typeof message === 'object' && message !== null ? (message as Readonly<Record<string, unknown>>) : {};
