import { isDeeperThan } from '@cairn/schema';

/** The longest document that is read, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** How deep lists and objects may lie in each other; the format needs ten. */
const DEEPEST = 64;

/** More faults than this are of one kind or of no use to anyone. */
export const MOST_ISSUES = 1_000;

/** Whether lists and objects lie too deep in each other to be read safely. */
export const isTooDeep = (json: string): Generator<void, boolean> => isDeeperThan(DEEPEST, json);
