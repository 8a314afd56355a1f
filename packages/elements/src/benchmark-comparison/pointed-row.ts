/** How near the pointer must come to a dot, in pixels. */
const REACH = 32;

/** The row of the dot nearest to the pointer, as its `data-row` says; null where none is near. */
export function pointedRow({ currentTarget, clientX, clientY }: PointerEvent): number | null {
  if (!(currentTarget instanceof Element)) return null;
  let [found, least]: [number | null, number] = [null, REACH];
  for (const dot of currentTarget.querySelectorAll('[data-row]')) {
    const { left, top, width, height } = dot.getBoundingClientRect();
    if (width === 0) continue;
    const away = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (away < least) [found, least] = [Number(dot.getAttribute('data-row')), away];
  }
  return found;
}
