/** Whether each item differs from all others of the list in what is asked of it. */
export function differ<Item>(items: readonly Item[], ask: (item: Item) => unknown): boolean {
  return new Set(items.map(ask)).size === items.length;
}

export const byId = ({ id }: { readonly id: string }) => id;
