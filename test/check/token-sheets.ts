import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheets } from '../../.storybook/tokens/themes.js';

/** The style sheets of tokens. Vitest hands out CSS empty, so they are read from the disk. */
export const SHEETS: Sheets = {
  tokens: read('tokens.css'),
  density: read('density.css'),
  contrast: read('contrast.css'),
  heather: read('themes/heather.css'),
};

function read(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../packages/ui/src', path), 'utf8');
}
