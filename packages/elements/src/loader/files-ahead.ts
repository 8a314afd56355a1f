/**
 * The files that each element needs besides those that every page needs, and under `page` those: addresses that begin where the loader is.
 * The build for small files writes it; elsewhere no file is fetched ahead.
 */
export const filesAhead: Readonly<Record<string, readonly string[]>> = {};
