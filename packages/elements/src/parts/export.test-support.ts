import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

export const button = (element: LitElement) => element.renderRoot.querySelector<HTMLElement>('#export')!;
export const items = (element: LitElement) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]'),
];
export const told = (element: LitElement) =>
  element.renderRoot.querySelector('.export-told')?.textContent ?? '';

export async function openMenu(element: LitElement): Promise<void> {
  button(element).click();
  await waitUntil(() => items(element).length > 0);
}

/** Chooses what has a name, and gives the file that is handed out. */
export async function fileOf(element: LitElement, name: string): Promise<{ name: string; file: Blob }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const given: { name: string; file: Blob }[] = [];
  let last: Blob | undefined;
  URL.createObjectURL = (file: Blob) => {
    last = file;
    return createObjectURL.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = function () {
    if (last) given.push({ name: this.download, file: last });
  };
  try {
    await openMenu(element);
    items(element)
      .find((item) => item.textContent.includes(name))
      ?.click();
    await waitUntil(() => told(element) !== '', `"${name}" is done`, { timeout: 5000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  expect(told(element)).to.equal('The file is ready.');
  expect(given).to.have.length(1);
  return given[0]!;
}

/** Copies the table of a widget, and gives what is on the clipboard then. */
export async function copiedOf(
  element: LitElement,
): Promise<{ readonly text: string; readonly markup: string }> {
  let item: ClipboardItem | undefined;
  const write = ([first]: readonly ClipboardItem[]) => Promise.resolve(void (item = first));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
  try {
    await openMenu(element);
    items(element)[0]?.click();
    await waitUntil(() => told(element) === 'Copied.');
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
  return { text: await read('text/plain'), markup: await read('text/html') };
}
