import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  addressWith,
  followAddress,
  readAddress,
  writeAddress,
  type AddressPlace,
} from '../data/address-state.js';
import { keepIds, keptIds } from './kept-ids.js';

/** Where a reader's choice is kept. */
export interface ChoicePlaces {
  /** In the browser, under this name; null where it is not. */
  readonly key: string | null;
  /** In the page's address; null where it is not. */
  readonly address: { readonly place: AddressPlace; readonly name: string } | null;
}

/** The measures that a reader has chosen: kept for this visit, and in the page's address, in the browser, or both. */
export class ReaderChoice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Where the choice is kept from now on. */
  places: ChoicePlaces = { key: null, address: null };
  #chosen: readonly string[] | null = null;
  #isKept = true;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const stop = followAddress(this.#changedElsewhere);
    addEventListener('storage', this.#stored);
    this.#stop = () => {
      stop();
      removeEventListener('storage', this.#stored);
    };
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** False when the browser did not allow to keep the last choice. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What was chosen in this visit, else what is kept, the address first; null where nothing is. */
  get ids(): readonly string[] | null {
    if (this.#chosen) return this.#chosen;
    const { address, key } = this.places;
    const linked = address && readAddress(address.place, address.name);
    if (linked !== null) return fromAddress(linked);
    return key === null ? null : keptIds(key);
  }

  /** Takes a choice and keeps it; null forgets it. */
  take(ids: readonly string[] | null): void {
    const { address, key } = this.places;
    if (address) writeAddress(address.place, { [address.name]: ids && toAddress(ids) });
    this.#isKept = key === null || keepIds(key, ids);
    this.#chosen = ids;
    this.#host.requestUpdate();
  }

  /** The address of the page with a choice in it; null where the address holds none. */
  linkTo(ids: readonly string[]): string | null {
    const { address } = this.places;
    return address && addressWith(address.place, { [address.name]: toAddress(ids) });
  }

  readonly #stored = ({ key }: StorageEvent): void => {
    if (key === null || key === this.places.key) this.#changedElsewhere();
  };

  /** In another window, or by the address. */
  readonly #changedElsewhere = (): void => {
    this.#chosen = null;
    this.#host.requestUpdate();
  };
}

/* An id may hold a comma; what stands between two of them is encoded. */
const toAddress = (ids: readonly string[]): string =>
  ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
const fromAddress = (text: string): readonly string[] =>
  text === '' ? [] : text.split(',').map((id) => id.replaceAll(/%2c/giu, ',').replaceAll('%25', '%'));
