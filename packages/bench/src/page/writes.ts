/**
 * What has to be written into the page to turn what is shown into something else of the same build: attributes and texts that differ, and
 * whole nodes only where the build itself differs. The least that an update can cost.
 */
export function writesBetween(shown: Node, wanted: Node): readonly (() => void)[] {
  if (shown instanceof Text && wanted instanceof Text) {
    const { data } = wanted;
    return shown.data === data ? [] : [() => (shown.data = data)];
  }
  if (!(shown instanceof Element) || !(wanted instanceof Element) || !isLike(shown, wanted)) {
    const copy = wanted.cloneNode(true);
    return [() => shown.parentNode?.replaceChild(copy, shown)];
  }
  const children = [...shown.childNodes].flatMap((child, at) => {
    const other = wanted.childNodes[at];
    return other ? writesBetween(child, other) : [];
  });
  return [...attributesBetween(shown, wanted), ...children];
}

function isLike(a: Element, b: Element): boolean {
  return a.localName === b.localName && a.childNodes.length === b.childNodes.length;
}

function attributesBetween(shown: Element, wanted: Element): readonly (() => void)[] {
  const gone = shown.getAttributeNames().filter((name) => !wanted.hasAttribute(name));
  const changed = [...wanted.attributes].filter(({ name, value }) => shown.getAttribute(name) !== value);
  return [
    ...gone.map((name) => () => {
      shown.removeAttribute(name);
    }),
    ...changed.map(({ name, value }) => () => {
      shown.setAttribute(name, value);
    }),
  ];
}
