/** The part of the element that is measured. The package's own types change what `document.querySelector` gives everywhere. */
export interface RegularTableElement extends HTMLElement {
  readonly setDataListener: (
    listener: (x0: number, y0: number, x1: number, y1: number) => Promise<object>,
  ) => void;
  readonly addStyleListener: (listener: () => void) => void;
  readonly draw: () => Promise<void>;
}
