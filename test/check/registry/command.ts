import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { registryFiles } from './registry-files.js';

const ROOT = join(import.meta.dirname, '../../..');

/** Writes the registry anew: `npm run registry`. */
export function run(): void {
  rmSync(join(ROOT, 'apps/registry/r'), { recursive: true, force: true });
  for (const [path, text] of registryFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}
