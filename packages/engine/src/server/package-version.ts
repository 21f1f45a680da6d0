import { readFileSync } from 'node:fs';
import { isRecord } from '../core/guards.js';

/** Built or not, the package's own file is two folders up. */
const MANIFEST = new URL('../../package.json', import.meta.url);

/** The version of this package. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  return isRecord(manifest) ? String(manifest['version']) : 'unknown';
}
