import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  addressWith,
  followAddress,
  readAddress,
  writeAddress,
  type AddressPlace,
} from '../data/address-state.js';

/** Where a reader's choice is kept. */
export interface StorePlaces {
  /** In the browser, under this name; null where it is not. */
  readonly key: string | null;
  /** In the page's address; null where it is not. */
  readonly address: { readonly place: AddressPlace; readonly name: string } | null;
}

/** Keeps a list of ids in the page's address, in the browser, or both; the address is read first. */
export class ChoiceStore implements ReactiveController {
  readonly #changed: () => void;
  #places: StorePlaces = { key: null, address: null };
  #stop: (() => void) | undefined;

  /** @param changed called when the choice was changed elsewhere: in another window, or by the address */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const stop = followAddress(this.#changed);
    addEventListener('storage', this.#stored);
    this.#stop = () => {
      stop();
      removeEventListener('storage', this.#stored);
    };
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #stored = ({ key }: StorageEvent): void => {
    if (key === null || key === this.#places.key) this.#changed();
  };

  /** Says where the choice is kept from now on. */
  set places(places: StorePlaces) {
    this.#places = places;
  }

  /** What is kept; null where nothing is. */
  read(): readonly string[] | null {
    const { address, key } = this.#places;
    const linked = address && readAddress(address.place, address.name);
    if (linked !== null) return fromAddress(linked);
    return key === null ? null : readKept(key);
  }

  /** Keeps a choice; null forgets it. @returns false where the browser does not allow it */
  write(ids: readonly string[] | null): boolean {
    const { address, key } = this.#places;
    if (address) writeAddress(address.place, { [address.name]: ids && toAddress(ids) });
    return key === null || writeKept(key, ids);
  }

  /** The address of the page with a choice in it; null where the address holds none. */
  linkTo(ids: readonly string[]): string | null {
    const { address } = this.#places;
    return address && addressWith(address.place, { [address.name]: toAddress(ids) });
  }
}

/* An id may hold a comma; what stands between two of them is encoded. */
const toAddress = (ids: readonly string[]): string =>
  ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
const fromAddress = (text: string): readonly string[] =>
  text === '' ? [] : text.split(',').map((id) => id.replaceAll(/%2c/giu, ',').replaceAll('%25', '%'));

/** A browser may refuse to keep anything, and what is kept may be anything. */
function readKept(key: string): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}

function writeKept(key: string, ids: readonly string[] | null): boolean {
  try {
    if (ids === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ids));
    return true;
  } catch {
    return false;
  }
}
