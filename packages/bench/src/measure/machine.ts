import { cpus, loadavg } from 'node:os';

/** The machine a measurement comes from, as far as it matters to the figures. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** Processes that wanted a core, on average over the last minute; 0 where the system does not say. */
  readonly load: number;
}

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}

/** `Intel Xeon, 2 cores, Node v20.20.2` */
export function describeMachine({ processor, cores, node }: Machine): string {
  return `${processor}, ${cores} cores, Node ${node}`;
}

/** Whether others left the measurement too little of the machine for its absolute times to mean much. */
export function wasBusy({ load, cores }: Machine): boolean {
  return load > cores;
}
