import { CHOICES, type ChoiceName, type Choices } from '@cairn/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressPlace, followAddress, readAddress, writeAddress } from '../data/address-state.js';

/** What a reader may pick, and where in the page's address it is kept: what the page has written in its attributes. */
export interface PickPlaces {
  readonly names: readonly ChoiceName[];
  readonly state: string | undefined;
  /** What the parameters begin with. */
  readonly prefix: string;
}

/** What a reader has picked here or in an earlier visit to this address. An empty text is "none". */
export class ReaderPicks implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #places: () => PickPlaces;
  #picked: ReadonlyMap<ChoiceName, string> = new Map();
  #stopFollowing: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, places: () => PickPlaces) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  hostConnected(): void {
    this.readAddress();
    this.#stopFollowing = followAddress(this.readAddress);
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
  }

  get choices(): Choices {
    return Object.fromEntries(this.#picked);
  }

  /** Takes a pick and keeps it in the address, where the page wants that. */
  pick(name: ChoiceName, value: string): void {
    this.#note([[name, value]]);
    const place = addressPlace(this.#places().state);
    if (place) writeAddress(place, { [this.#parameter(name)]: value });
  }

  /** Takes picks back; the address stays as it is. */
  forget(names: readonly ChoiceName[]): void {
    this.#note(names.map((name) => [name, null]));
  }

  readonly readAddress = (): void => {
    const { names, state } = this.#places();
    const place = addressPlace(state);
    if (!place) return;
    this.#note(names.map((name) => [name, readAddress(place, this.#parameter(name))]));
  };

  #note(picks: readonly (readonly [name: ChoiceName, value: string | null])[]): void {
    const picked = new Map(this.#picked);
    for (const [name, value] of picks) {
      if (value === null) picked.delete(name);
      else picked.set(name, value);
    }
    this.#picked = picked;
    this.#host.requestUpdate();
  }

  #parameter(name: ChoiceName): string {
    const { prefix } = this.#places();
    return prefix === '' ? name : `${prefix}-${name}`;
  }
}

/** Choices without those that are open. */
export function given(choices: Choices): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([, value]) => value !== undefined && value !== ''),
  );
}

export function areSame(one: Choices | null, other: Choices | null): boolean {
  if (one === null || other === null) return one === other;
  return CHOICES.every((name) => one[name] === other[name]);
}
