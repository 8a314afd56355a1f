declare module 'wilson-score' {
  /** Lower Wilson limit of a share; `z` is the standard normal multiplier. */
  export default function wilson(events: number, total: number, z: number): number;
}
