/** The ids that the browser keeps under a name; null where it keeps none, keeps something else, or does not tell. */
export function keptIds(key: string): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}

/** Keeps ids in the browser under a name; null forgets them. @returns false where the browser does not allow it */
export function keepIds(key: string, ids: readonly string[] | null): boolean {
  try {
    if (ids === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ids));
    return true;
  } catch {
    return false;
  }
}
