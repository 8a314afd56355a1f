import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from '../browsers.js';
import { startDisplay } from '../display.js';
import { onPath } from '../executables.js';

/** What a desktop with Orca needs, by the names of the executables. */
const PROGRAMS = ['orca', 'Xvfb', 'dbus-daemon', 'xdotool'];
/** How often it is looked whether Orca still speaks, and after how long a silence it has come to the end; in milliseconds. */
const PAUSE = 1_000;
const SILENCE = 10_000;
/** Longer than Orca needs for the longest page of the demo, in milliseconds. */
const PATIENCE = 600_000;

/** Stands in Orca's log once it hears what programs tell. */
const LISTENING = 'registering listener for: focus:';

/** Nothing that Firefox says by itself when it is used for the first time. */
const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** @returns what is missing on this machine, or undefined */
export function missingForOrca(): string | undefined {
  const missing = PROGRAMS.filter((name) => onPath([name]).length === 0);
  if (!findFirefox()) missing.push('firefox-esr or firefox');
  return missing.length === 0 ? undefined : missing.join(', ');
}

/** A desktop of its own, with a screen that nobody sees, Firefox at one page, and Orca, which reads it aloud to nobody. */
export class Desktop {
  readonly #home = mkdtempSync(join(tmpdir(), 'cairn-orca-'));
  readonly #log = join(this.#home, 'orca.log');
  readonly #children: ChildProcess[] = [];
  #orca: ChildProcess | undefined;
  #firefox: ChildProcess | undefined;

  /**
   * Everything that Orca says of a page, from top to bottom.
   * @throws Error when a program does not start, or Orca comes to no end
   */
  static async read(address: string): Promise<readonly string[]> {
    const desktop = new Desktop();
    try {
      await desktop.#start(address);
      return await desktop.#heard();
    } finally {
      desktop.#close();
    }
  }

  async #start(address: string): Promise<void> {
    const env = await this.#environment();
    this.#orca = this.#run(env, 'orca', '--replace', `--debug-file=${this.#log}`);
    await this.#until(() => this.#logged().includes(LISTENING), 60_000, 'Orca did not start');
    this.#firefox = this.#run(env, findFirefox() ?? '', '--no-remote', '--profile', this.#profile(), address);
    const focus = ['search', '--sync', '--onlyvisible', '--class', 'firefox', 'windowfocus', '--sync'];
    spawnSync('xdotool', focus, { env, stdio: 'ignore', timeout: 30_000 });
  }

  /** What the programs of this desktop are told of it. */
  async #environment(): Promise<NodeJS.ProcessEnv> {
    const { name, server } = await startDisplay();
    this.#children.push(server);
    const env = {
      ...process.env,
      DISPLAY: name,
      HOME: this.#home,
      XDG_RUNTIME_DIR: this.#folder('runtime'),
      LANG: 'C.UTF-8',
      GNOME_ACCESSIBILITY: '1',
      // Without a speech synthesiser Orca does not wait until what it says has been heard.
      SPEECHD_CMD: 'none',
    };
    return { ...env, DBUS_SESSION_BUS_ADDRESS: await this.#bus(env) };
  }

  #profile(): string {
    const folder = this.#folder('profile');
    const lines = Object.entries(PREFERENCES).map(
      (entry) => `user_pref(${entry.map((one) => JSON.stringify(one)).join()});`,
    );
    writeFileSync(join(folder, 'user.js'), lines.join('\n'));
    return folder;
  }

  #folder(name: string): string {
    const folder = join(this.#home, name);
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  }

  #run(env: NodeJS.ProcessEnv, program: string, ...args: readonly string[]): ChildProcess {
    const child = spawn(program, args, { env, stdio: 'ignore' });
    this.#children.push(child);
    return child;
  }

  /** A message bus for this desktop alone. */
  #bus(env: NodeJS.ProcessEnv): Promise<string> {
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#children.push(bus);
    return new Promise((resolve, reject) => {
      bus.once('error', reject);
      bus.stdout.once('data', (address: Buffer) => {
        resolve(address.toString().trim());
      });
    });
  }

  async #heard(): Promise<readonly string[]> {
    let [count, since] = [0, performance.now()];
    const isSilent = () => {
      const { length } = this.#spoken();
      if (length !== count) [count, since] = [length, performance.now()];
      // The first words are about itself, the next about the window.
      return length > 3 && performance.now() - since > SILENCE;
    };
    await this.#until(isSilent, PATIENCE, 'Orca came to no end');
    await this.#endOrca();
    return this.#spoken();
  }

  /** Orca writes the end of its log when it ends, and sees that it is to end when something happens, such as the end of Firefox. */
  async #endOrca(): Promise<void> {
    const orca = this.#orca;
    if (!orca) return;
    orca.kill();
    this.#firefox?.kill();
    await this.#until(() => orca.exitCode !== null || orca.signalCode !== null, 30_000, 'Orca did not end');
  }

  #spoken(): readonly string[] {
    const lines = this.#logged().matchAll(/ - SPEECH OUTPUT: '(.*)'/g);
    return [...lines].map(([, text = '']) => text);
  }

  #logged(): string {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : '';
  }

  async #until(isSo: () => boolean, patience: number, otherwise: string): Promise<void> {
    const begun = performance.now();
    while (performance.now() - begun < patience) {
      if (isSo()) return;
      await wait(PAUSE);
    }
    throw new Error(otherwise);
  }

  #close(): void {
    for (const child of this.#children.splice(0).reverse()) child.kill();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}
