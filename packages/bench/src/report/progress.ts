const WIDTH = 24;

/** A line that tells how far a run has come; it is drawn on a terminal only. */
export class Progress {
  readonly #stream = process.stderr;

  show(title: string, done: number, of: number, now: string): void {
    if (!this.#stream.isTTY) return;
    const filled = Math.round((done / of) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    this.#stream.write(`\r\u001B[2K${bar} ${title}  ${now}`);
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001B[2K');
  }
}
