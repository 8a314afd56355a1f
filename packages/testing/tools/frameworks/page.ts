import type { Mount } from './mount.js';

/** What the test asks of the page. */
export interface FrameworksPage {
  /** Mounts the tile with every framework; `byCode` gives the document itself, not its address. */
  readonly mountAll: (byCode: boolean) => Promise<readonly string[]>;
  /** The document that was given. */
  given: object | undefined;
  /** The indicator each framework heard of. */
  readonly told: Record<string, string | undefined>;
}

export function provide(mounts: Readonly<Record<string, Mount>>): void {
  const page: FrameworksPage = {
    given: undefined,
    told: {},
    mountAll: async (byCode) => {
      const given = (await (await fetch('/data.json')).json()) as object;
      page.given = given;
      for (const [name, mount] of Object.entries(mounts)) {
        const place = document.createElement('section');
        place.id = name;
        document.body.append(place);
        const chosen = ({ indicator }: { readonly indicator?: string }) => {
          page.told[name] = indicator;
        };
        mount({ place, chosen, ...(byCode ? { document: given } : { src: '/data.json' }) });
      }
      return Object.keys(mounts);
    },
  };
  Object.assign(globalThis, { frameworks: page });
}
