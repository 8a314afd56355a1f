/* Runs in the page: where the keyboard is, and whether a reader can see it. */

/** What the page tells of the place of the keyboard. */
export interface Stop {
  /** The words of a slider's value, or the order of a column: the developer tools' tree leaves them out. */
  readonly more: string;
  /** Why a reader cannot see where the keyboard is. */
  readonly unseen: string;
}

/** The element that has the focus, through shadow roots; null where none has. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

export function stopAt(element: Element): Stop {
  const sorted = element.closest('th')?.getAttribute('aria-sort');
  const more =
    element.getAttribute('aria-valuetext') ??
    (sorted === undefined || sorted === null ? '' : `sorted ${sorted}`);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { more, unseen: 'has no outline' };
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) return { more, unseen: 'has no size' };
  if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)
    return { more, unseen: 'is out of sight' };
  // Of what stands there, some is to be seen: no head that stays lies over all of it.
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  const isOnTop = (x: number, y: number): boolean => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  const isSeen = shares.some((across) =>
    shares.some((down) => isOnTop(left + across * width, top + down * height)),
  );
  return { more, unseen: isSeen ? '' : 'is covered' };
}
