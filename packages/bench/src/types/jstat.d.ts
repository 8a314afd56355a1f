declare module 'jstat' {
  /** The part of jStat that is measured. */
  export const jStat: { readonly mean: (values: readonly number[]) => number };
}
