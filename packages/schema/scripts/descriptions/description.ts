/** What one shape of the document is, and what each of its fields means; a field within a field is named `outer.inner`. */
export interface Description {
  readonly about: string;
  readonly fields?: Readonly<Record<string, string>>;
}

export type Descriptions = Readonly<Record<string, Description>>;
