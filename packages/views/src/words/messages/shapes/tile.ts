/** Words of the tile. */
export interface TileMessages {
  readonly caption: (indicator: string, area: string) => string;
  readonly target: (kind: string, target: string) => string;
  readonly range: (lower: string, upper: string) => string;
  readonly published: (day: string) => string;
  readonly sentence: (indicator: string, area: string, value: string, period: string) => string;
  readonly nothing: (indicator: string, area: string, why: string, period: string) => string;
  /** Beside a status that a person has set, where there is no room to say who and why. */
  readonly byHand: string;
}
