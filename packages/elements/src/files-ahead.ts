/** Begins to fetch what each element's file needs besides. The build for small files writes it; elsewhere there is nothing to fetch. */
export const filesAhead: Readonly<Record<string, () => readonly Promise<unknown>[]>> = {};
