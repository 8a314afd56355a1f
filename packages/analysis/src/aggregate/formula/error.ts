/** A formula that cannot be read, with the place of the fault. */
export class FormulaError extends RangeError {
  /** Character of the formula at which it goes wrong, counted from 0; its length when something is lacking at the end. */
  readonly position: number;

  constructor(problem: string, position: number) {
    super(`invalid formula: ${problem} at character ${String(position + 1)}`);
    this.name = 'FormulaError';
    this.position = position;
  }
}
