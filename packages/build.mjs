// Builds the packages as they are published: JavaScript, declarations, source maps and one stylesheet.
// With --keep what is still up to date stays; without it dist folders start empty.
import { spawnSync } from 'node:child_process';
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

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

run(
  join(folder, '../node_modules/typescript/bin/tsc'),
  '--build',
  join(folder, 'sdk/conformance'),
  join(folder, 'engine'),
  join(folder, 'engine/tsconfig.node.json'),
  join(folder, 'electron'),
  join(folder, 'ui'),
);
run(join(folder, 'ui/build-css.js'));
