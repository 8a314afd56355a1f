/** Where a key leads from one of the points of a drawing, which are numbered from 0 to `end`; null when it leads nowhere. */
export function readingAfter(key: string, at: number, end: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1;
    case 'Home':
      return 0;
    case 'End':
      return end;
    default:
      return null;
  }
}
