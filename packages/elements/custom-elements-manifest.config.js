/** Private and internal members are for the source's readers, not for the manifest's. */
function dropPrivateMembers() {
  const isPublic = (item) => item.privacy === undefined || item.privacy === 'public';
  const isNamedPublic = (item) => !item.name?.startsWith('_') && !item.name?.startsWith('#');
  return {
    name: 'drop-private-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          declaration.members &&= declaration.members.filter(
            (member) => isPublic(member) && isNamedPublic(member),
          );
        }
      }
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.examples.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  // Otherwise the analyzer writes the manifest's place into package.json, wherever it wrote it to.
  packagejson: false,
  plugins: [dropPrivateMembers()],
};
