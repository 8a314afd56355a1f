import { spawn } from 'node:child_process';

/** Opens an address in the user's browser. Where there is none, nothing happens: the address is on the screen as well. */
export function openBrowser(url: string): void {
  const [command, ...words] = opener(url);
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(url: string): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}
