import type { Workload } from '../measure/contest.js';
import type { Recording } from '../page/recording.js';

/** Workloads that run in a page, each with what it needs in files of its own. */
export const PAGE_WORKLOADS: Readonly<Record<string, () => Promise<Workload>>> = {
  w1: async () => (await import('./w1/index.js')).w1(),
  w2: async () => (await import('./w2/index.js')).w2(),
  w3: async () => (await import('./w3/index.js')).w3(),
  w4: async () => (await import('./w4/index.js')).w4(),
  w5page: async () => (await import('./w5page/index.js')).w5Page(),
  w9: async () => (await import('./w9/index.js')).w9(),
};

/** What shows the contestants of a workload in a fresh page, by their keys; undefined for a stranger. */
type ColdStarter = (key: string, recording: Recording | null) => (() => void) | undefined;

export const COLD_STARTS: Readonly<Record<string, () => Promise<ColdStarter>>> = {
  w1: async () => (await import('./w1/index.js')).w1Cold,
  w3: async () => (await import('./w3/index.js')).w3Cold,
};
