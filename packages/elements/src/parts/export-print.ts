/** On everything that is not printed while one widget is. */
const LEFT_OUT = 'data-cairn-left-out';

/** Prints one element of the page alone. */
export function printAlone(element: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { [${LEFT_OUT}] { display: none !important; } }`);
  const roots: (Document | ShadowRoot)[] = [];
  const left: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body;) {
    const parent: Element | null = at.parentElement;
    const root = at.getRootNode();
    for (const sibling of (parent ?? root).childNodes) {
      if (sibling === at || !(sibling instanceof Element) || sibling.hasAttribute(LEFT_OUT)) continue;
      sibling.setAttribute(LEFT_OUT, '');
      left.push(sibling);
    }
    if ((root instanceof Document || root instanceof ShadowRoot) && !roots.includes(root)) roots.push(root);
    at = parent ?? (root instanceof ShadowRoot ? root.host : null);
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      for (const one of left) one.removeAttribute(LEFT_OUT);
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
  print();
}
