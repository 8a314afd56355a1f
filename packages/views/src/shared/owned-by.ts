import type { Indicator } from '@cairn/schema';

/** Whether somebody of that name answers for a measure. The name may be in any language: an attribute is written once for all readers. */
export function isOwnedBy({ responsible }: Indicator, owner: string): boolean {
  if (!responsible) return false;
  const names =
    typeof responsible.owner === 'string' ? [responsible.owner] : Object.values(responsible.owner);
  const wanted = folded(owner);
  return names.some((name) => folded(name) === wanted);
}

/** A text without accents and capitals, for comparing what people type. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
