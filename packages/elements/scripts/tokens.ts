/*
 * Reads design tokens in the form of the Design Tokens Community Group (Format Module 2025.10). A colour that differs by the page's
 * colour scheme is a group of two tokens, `light` and `dark`.
 */

interface Color {
  readonly colorSpace: 'srgb';
  readonly components: readonly [number, number, number];
  readonly hex: string;
}

interface Dimension {
  readonly value: number;
  readonly unit: 'px' | 'rem';
}

type Value = Color | Dimension | number;

/** A token with its place in the file: `color`, `status`, `green`. */
export interface Token {
  readonly path: readonly string[];
  readonly css: string;
  readonly description: string | undefined;
}

export interface Group {
  readonly $value?: Value;
  readonly $description?: string;
  readonly [name: string]: unknown;
}

/** Every token of a file; a pair of `light` and `dark` is one. */
export function tokensOf(group: Group, path: readonly string[] = []): readonly Token[] {
  const css = cssOf(group);
  if (css !== undefined) return [{ path, css, description: group.$description }];
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, inner]) => tokensOf(inner as Group, [...path, name]));
}

/** The property a page sets: `--cairn-color-status-green`. */
export function publicName({ path }: Token): string {
  return `--cairn-${path.join('-')}`;
}

/** The property the elements read: `--_green`. Groups that only sort the file are not in it. */
export function privateName({ path }: Token): string {
  const name = path.join('-').replace(/^(color-(status-)?|font-)/, '');
  // `--_space` is what density leaves of it.
  return `--_${name === 'space' ? 'full-space' : name}`;
}

/** Every colour of a file in one colour scheme, as `amberEdge` and its hexadecimal value. */
export function colorsOf(
  group: Group,
  theme: 'light' | 'dark',
  path: readonly string[] = [],
): readonly (readonly [name: string, hex: string])[] {
  const own = (group[theme] as Group | undefined)?.$value ?? group.$value;
  if (own !== undefined) return typeof own === 'object' && 'hex' in own ? [[camelCase(path), own.hex]] : [];
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, inner]) => colorsOf(inner as Group, theme, [...path, name]));
}

function camelCase(path: readonly string[]): string {
  return path
    .join('-')
    .replace(/^color-(status-)?/, '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function cssOf({ $value, light, dark }: Group): string | undefined {
  if ($value !== undefined) return written($value);
  const [byDay, byNight] = [light, dark].map((token) => (token as Group | undefined)?.$value);
  return byDay === undefined || byNight === undefined
    ? undefined
    : `light-dark(${written(byDay)}, ${written(byNight)})`;
}

function written(value: Value): string {
  if (typeof value === 'number') return String(value);
  return 'hex' in value ? value.hex : `${String(value.value)}${value.unit}`;
}
