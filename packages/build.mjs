// Builds the packages as they are published: JavaScript, declarations, source maps and one stylesheet.
// With --keep what is still up to date stays; without it dist folders start empty.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

if (!process.argv.includes('--keep')) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      rmSync(join(folder, entry.name, 'dist'), { recursive: true, force: true });
    }
  }
}

const tsc = join(folder, '../node_modules/typescript/bin/tsc');
const projects = ['engine', 'ui'].map((name) => join(folder, name));
execFileSync(process.execPath, [tsc, '--build', ...projects], { stdio: 'inherit' });
execFileSync(process.execPath, [join(folder, 'ui/build-css.js')], { stdio: 'inherit' });
