// Bundles src/styles.css and what it imports into dist/styles.css, and each brand of src/themes into one of its own: minified, with
// a source map.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const root = new URL('./', import.meta.url);
const pathOf = (path) => fileURLToPath(new URL(path, root));

const themes = readdirSync(pathOf('src/themes')).filter((file) => file.endsWith('.css'));

for (const sheet of ['styles.css', ...themes.map((file) => `themes/${file}`)]) {
  const { code, map } = bundle({
    filename: pathOf(`src/${sheet}`),
    projectRoot: fileURLToPath(root),
    minify: true,
    sourceMap: true,
  });
  mkdirSync(dirname(pathOf(`dist/${sheet}`)), { recursive: true });
  writeFileSync(
    pathOf(`dist/${sheet}`),
    `${code}\n/*# sourceMappingURL=${basename(sheet)}.map */\n`,
  );
  writeFileSync(pathOf(`dist/${sheet}.map`), map ?? '');
}
