declare interface ICairnWebPartStrings {
  readonly Area: string;
  readonly Document: string;
  readonly Indicator: string;
  readonly Kind: string;
  readonly More: string;
  readonly Place: string;
  readonly Title: string;
}

declare module 'CairnWebPartStrings' {
  const strings: ICairnWebPartStrings;
  export = strings;
}
