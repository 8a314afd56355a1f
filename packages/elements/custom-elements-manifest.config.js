/** The manifest is for people who use an element: what is private, or belongs to the class and not the element, is not. */
function tidyManifest() {
  const isForUsers = ({ name = '', privacy = 'public', static: isStatic = false }) =>
    privacy === 'public' && !isStatic && !name.startsWith('_') && !name.startsWith('#');
  return {
    name: 'tidy-manifest',
    packageLinkPhase({ customElementsManifest }) {
      // In one order everywhere: the file system's differs from machine to machine.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          declaration.members &&= declaration.members.filter(isForUsers);
        }
      }
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/**/*.test-support.ts',
    'src/**/*.examples.ts',
    'src/**/*.styles.ts',
    // Pieces of elements, which nobody outside this package sees.
    'src/{data,parts}/**',
    'src/typings/**',
    'src/testing-example.ts',
  ],
  outdir: '.',
  litelement: true,
  // Otherwise the analyzer writes the manifest's place into package.json, wherever it wrote it to.
  packagejson: false,
  plugins: [tidyManifest()],
};
