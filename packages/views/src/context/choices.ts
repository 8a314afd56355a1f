/** What readers may choose for all widgets at once. */
export const CHOICES = ['area', 'period', 'comparator', 'indicator'] as const;
export type ChoiceName = (typeof CHOICES)[number];

/** What is chosen; absent where nothing is. Ids of the document, and a period such as `2026-Q2`. */
export type Choices = { readonly [Name in ChoiceName]?: string | undefined };
