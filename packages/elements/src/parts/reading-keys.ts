/** Where a key leads from one of a drawing's points, which are numbered from 0 to `end`; null when it leads nowhere. */
export function pointAfter(key: string, at: number, end: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, at - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(end, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return end;
    default:
      return null;
  }
}
