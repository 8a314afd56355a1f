const WIDTH = 24;

/** A line that tells how far a run has come; it is drawn on a terminal only. */
export class Progress {
  readonly #stream = process.stderr;

  /** @param share how much is done, from 0 to 1 */
  show(title: string, share: number, now: string): void {
    if (!this.#stream.isTTY) return;
    const filled = Math.round(share * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const line = `${bar} ${title}  ${now}`;
    this.#stream.write(`\r\u001B[2K${line.slice(0, this.#stream.columns - 1)}`);
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001B[2K');
  }
}
