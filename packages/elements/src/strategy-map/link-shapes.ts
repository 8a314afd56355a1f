import type { LinkLook, MapLaneView, MapPassage } from '@cairn/views';
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import { headOf, signOf } from './link-signs.js';

/** Links that are looked at, by their places in the document; null while all are in their full colours. */
type Lit = ReadonlySet<number> | null;

/**
 * The shapes of links, drawn into the element that stands in the template for them. A map has hundreds, of which nothing but the look
 * ever changes: they are made without templates, which would take longer than the browser takes to draw them, and kept as long as the
 * links are the same.
 */
class LinkShapes extends Directive {
  #links: readonly LinkLook[] | undefined;
  #shapes: readonly SVGElement[] = [];
  #lit: Lit = null;

  override render<Link extends LinkLook>(
    _links: readonly Link[],
    _shapeOf: (link: Link) => SVGElement,
    _lit: Lit,
  ): unknown {
    return noChange;
  }

  override update<Link extends LinkLook>(
    { element }: ElementPart,
    [links, shapeOf, lit]: [readonly Link[], (link: Link) => SVGElement, Lit],
  ): unknown {
    if (links !== this.#links) {
      this.#links = links;
      this.#lit = null;
      this.#shapes = links.map(shapeOf);
      element.replaceChildren(...this.#shapes);
    }
    if (lit !== this.#lit) this.#look(links, lit);
    return noChange;
  }

  /** Writes only to those that look otherwise than before. */
  #look(links: readonly LinkLook[], lit: Lit): void {
    const before = this.#lit;
    this.#lit = lit;
    this.#shapes.forEach((shape, at) => {
      const { link, effect } = links[at] as LinkLook;
      const [was, is] = [before?.has(link), lit?.has(link)];
      if (was === is) return;
      shape.classList.toggle('lit', is === true);
      if (shape.hasAttribute('marker-end')) point(shape, effect, is === false);
    });
  }
}

export const linkShapes = directive(LinkShapes) as <Link extends LinkLook>(
  links: readonly Link[],
  shapeOf: (link: Link) => SVGElement,
  lit: Lit,
) => DirectiveResult;

/** The way of a link through a channel. */
export function strand(link: MapLaneView['channel']['paths'][number]): SVGElement {
  const path = shapeOf('path', link);
  path.setAttribute('d', link.path);
  return path;
}

/** Where a link arrives, with sign and arrow head. */
export function linkEnd(link: MapLaneView['channel']['ends'][number]): SVGElement {
  const line = upright(link, String(link.from), String(link.to));
  point(line, link.effect, false);
  return line;
}

/** A link that passes a lane. */
export function passage(link: MapPassage): SVGElement {
  return upright(link, '-1', '101%');
}

function upright(link: LinkLook & { readonly x: string }, from: string, to: string): SVGElement {
  const line = shapeOf('line', link);
  line.setAttribute('x1', link.x);
  line.setAttribute('x2', link.x);
  line.setAttribute('y1', from);
  line.setAttribute('y2', to);
  return line;
}

function shapeOf(name: 'path' | 'line', { effect, strength }: LinkLook): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  shape.setAttribute('class', `link ${effect} ${strength}`);
  return shape;
}

/** A link that is not looked at has a quiet sign and arrow head. */
function point(shape: SVGElement, effect: LinkLook['effect'], quiet: boolean): void {
  shape.setAttribute('marker-start', signOf(effect, quiet));
  shape.setAttribute('marker-end', headOf(effect, quiet));
}
