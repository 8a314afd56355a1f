import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = ['schema', 'analysis', 'dataset', 'views', 'elements', 'testing'];

/**
 * The npm modules that the packages' sources import. Vite does not look for dependencies inside linked packages: unless
 * they are named, it meets them one by one and loads the page again each time.
 *
 * @param packagesFolder where the packages are
 */
export function importedModules(packagesFolder: string): string[] {
  const sources = packages.flatMap((name) => {
    const folder = join(packagesFolder, name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(path))
      .map((path) => readFileSync(join(folder, path), 'utf8'));
  });
  const imports = sources.flatMap((source) =>
    Array.from(
      source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^.'][^']*)'/gm),
      (match) => match[1] ?? '',
    ),
  );
  return [...new Set(imports)].filter((name) => !name.startsWith('@cairn/') && !name.startsWith('node:'));
}
