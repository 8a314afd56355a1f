import { mount } from 'svelte';
import Tile from './tile.svelte';
import type { Mount } from './mount.js';

export const mountSvelte: Mount = ({ place: target, document, src, chosen }) => {
  mount(Tile, { target, props: { document, src, chosen } });
};
