import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../step.js';
import { problemsInSheet } from '../tokens/sheet.js';
import { problemsInStyles } from '../tokens/styles.js';

const SOURCES = 'packages/ui/src';

/** Tokens are set here. */
const SHEETS = /^(tokens|density|contrast|themes\/[\w-]+)\.css$/;

/** Not part of what is published: stages of stories may be as wide as they like. */
const ASIDE = /(^|\/)testing\/|\.(test|stories)\.tsx$/;

/** Whatever a component is drawn with has a name, so that an app can change it. */
export const tokens: Step = {
  name: 'tokens',
  promise: 'no colour and no px outside of the tokens, no layout by the width of the window',
  async run(root) {
    const files = readdirSync(join(root, SOURCES), { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => !ASIDE.test(file) && !SHEETS.test(file))
      .sort()
      .flatMap((file) => problemsOf(join(root, SOURCES, file), file));
  },
};

function problemsOf(path: string, file: string): readonly string[] {
  if (file.endsWith('.css')) return problemsInSheet(readFileSync(path, 'utf8'), file);
  if (file.endsWith('.tsx')) return problemsInStyles(readFileSync(path, 'utf8'), file);
  return [];
}
