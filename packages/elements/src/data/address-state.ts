/** Where in the page's address a state is kept. */
export type AddressPlace = 'query' | 'hash';

/** What the page has written in an attribute; anything else than a place is none. */
export function addressPlace(attribute: string | undefined): AddressPlace | null {
  return attribute === 'query' || attribute === 'hash' ? attribute : null;
}

/** A parameter of the page's address; null where there is none. */
export function readAddress(place: AddressPlace, name: string): string | null {
  return parametersIn(new URL(location.href), place).get(name);
}

/** The page's address with other parameters; null takes one away, and all others stay as they are. */
export function addressWith(
  place: AddressPlace,
  parameters: Readonly<Record<string, string | null>>,
): string {
  const address = new URL(location.href);
  const all = parametersIn(address, place);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  if (place === 'query') address.search = all.toString();
  else address.hash = all.toString();
  return address.href;
}

/** Writes into the page's address without a step in its history. A page that may not do so, such as a sandboxed frame, keeps its address. */
export function writeAddress(place: AddressPlace, parameters: Readonly<Record<string, string | null>>): void {
  try {
    history.replaceState(history.state, '', addressWith(place, parameters));
  } catch {
    // The state holds for this visit.
  }
}

function parametersIn(address: URL, place: AddressPlace): URLSearchParams {
  return new URLSearchParams(place === 'query' ? address.search : address.hash.slice(1));
}

/** Calls back when the reader goes to another state of the page by its address; gives the way to stop that. */
export function followAddress(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('popstate', changed);
  };
}
