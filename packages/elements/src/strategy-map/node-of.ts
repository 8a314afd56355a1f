/** The id of the node that an event is about; undefined where it is about none. */
export function nodeOf(event: Event): string | undefined {
  return closest(event, '[data-node]')?.dataset['node'];
}

/** Whether an event comes from within what a selector finds. */
export function isWithin(event: Event, selector: string): boolean {
  return closest(event, selector) !== null;
}

function closest({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
