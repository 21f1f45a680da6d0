// Bundles src/styles.css and what it imports into dist/styles.css, minified, with a source map.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const root = new URL('./', import.meta.url);
const { code, map } = bundle({
  filename: fileURLToPath(new URL('src/styles.css', root)),
  projectRoot: fileURLToPath(root),
  minify: true,
  sourceMap: true,
});

mkdirSync(new URL('dist', root), { recursive: true });
writeFileSync(
  new URL('dist/styles.css', root),
  `${code}\n/*# sourceMappingURL=styles.css.map */\n`,
);
writeFileSync(new URL('dist/styles.css.map', root), map ?? '');
