/**
 * The files that each element needs besides those that every page needs, and under `page` those; under `exports` what a menu of exports needs,
 * under `data-cairn` what makes elements of `div`s. Addresses begin where the loader is. The build for small files writes it; elsewhere no
 * file is fetched ahead.
 */
export const filesAhead: Readonly<Record<string, readonly string[]>> = {};
