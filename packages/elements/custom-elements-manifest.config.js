/**
 * The manifest is for people who use an element. It holds the elements and the classes they extend, and of these neither what is
 * private nor what belongs to the class and not the element.
 */
function tidyManifest() {
  const classesIn = (module) => (module.declarations ?? []).filter(({ kind }) => kind === 'class');
  const isForUsers = ({ name = '', privacy = 'public', static: isStatic = false }) =>
    privacy === 'public' && !isStatic && !name.startsWith('_') && !name.startsWith('#');
  return {
    name: 'tidy-manifest',
    packageLinkPhase({ customElementsManifest }) {
      // In one order everywhere: the file system's differs from machine to machine.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      const extended = new Set(
        customElementsManifest.modules.flatMap((module) =>
          classesIn(module).map(({ superclass }) => superclass?.name),
        ),
      );
      customElementsManifest.modules = customElementsManifest.modules.filter((module) =>
        classesIn(module).some(({ customElement, name }) => customElement || extended.has(name)),
      );
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
