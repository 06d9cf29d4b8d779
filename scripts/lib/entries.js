// What can be imported from the package: a line here, and `npm run generate:manifest` writes it into package.json.

/** `nestjs-wechat/NAME`, made from `src/NAME/index.ts`. The main entry is `src/index.ts`. */
export const entries = ['open-platform', 'pay', 'simulator', 'work'];

const files = (name) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

/**
 * The manifest with the fields by which the entries are found: `exports` by Node.js, bundlers and TypeScript; `main`,
 * `types` and `typesVersions` by TypeScript's older `moduleResolution: node10`, which does not read `exports`.
 * @param {Record<string, unknown>} manifest
 * @returns {Record<string, unknown>}
 */
export function withEntries(manifest) {
  const main = files('index');
  const written = {
    main: main.default,
    types: main.types,
    exports: Object.fromEntries([
      ['.', main],
      ...entries.map((name) => [`./${name}`, files(`${name}/index`)]),
      ['./package.json', './package.json'],
    ]),
    // The package's own: a module that is found under one name from the sources and from `dist`.
    imports: { '#simulator-console': './dist/simulator/console/files.js' },
    typesVersions: { '*': Object.fromEntries(entries.map((name) => [name, [files(`${name}/index`).types]])) },
  };
  // In the place of `exports`, so that the order of the file stays.
  return Object.fromEntries(
    Object.entries(manifest).flatMap(([field, value]) => {
      if (field === 'exports') return Object.entries(written);
      return field in written ? [] : [[field, value]];
    }),
  );
}
