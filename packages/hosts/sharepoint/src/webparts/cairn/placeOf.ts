/** What an author has chosen in the properties of the web part. */
export interface IChoice {
  /** Address of the document. */
  readonly source: string;
  /** The element's name without `cairn-`. */
  readonly kind: string;
  readonly indicator: string;
  readonly area: string;
  /** Further attributes, one a line, as in `heading-level=2`. */
  readonly more: string;
}

/**
 * The place of a widget, as editors of other systems keep it. `cairn.js` makes it the element that it names and takes over only the
 * attributes that the element has: an author who may not write scripts can bring none in.
 */
export function placeOf(document: Document, choice: IChoice): HTMLElement {
  const data = document.createElement('div');
  data.dataset.cairn = 'data';
  data.dataset.src = choice.source.trim();
  const widget = document.createElement('div');
  widget.dataset.cairn = choice.kind;
  for (const [name, value] of attributesOf(choice)) widget.setAttribute(`data-${name}`, value);
  data.append(widget);
  return data;
}

function attributesOf({ indicator, area, more }: IChoice): readonly (readonly [string, string])[] {
  const lines = more.split('\n').map((line): readonly [string, string] => {
    const at = line.indexOf('=');
    return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  const own: readonly (readonly [string, string])[] = [
    ['indicator', indicator.trim()],
    ['area', area.trim()],
  ];
  return [
    ...own.filter(([, value]) => value !== ''),
    ...lines.filter(([name]) => /^[a-z]+(?:-[a-z]+)*$/.test(name) && name !== 'cairn'),
  ];
}
