import { spawn, type ChildProcess } from 'node:child_process';

/** A screen of X11 that nobody sees. */
export interface Display {
  /** As in `:99`, for the variable DISPLAY. */
  readonly name: string;
  readonly server: ChildProcess;
}

/** Starts Xvfb, which picks a free display and writes its number to its fourth pipe. */
export function startDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`Xvfb ended with ${String(code)}`));
    });
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve({ name: `:${number.toString().trim()}`, server });
    });
  });
}
