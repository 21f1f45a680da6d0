import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { motionProblems } from '../motion/motion-problems.js';
import { readMotion } from '../motion/motion-sheet.js';
import type { Step } from '../step.js';

const SOURCES = 'packages/ui/src';

/** Whoever gets dizzy has asked their system for less motion. */
export const motion: Step = {
  name: 'motion',
  promise: 'nothing moves for those who asked for less motion',
  async run(root) {
    const files = readdirSync(join(root, SOURCES), { recursive: true, encoding: 'utf8' });
    const sheets = files
      .filter((file) => file.endsWith('.css'))
      .sort()
      .map((file) => readMotion(readFileSync(join(root, SOURCES, file), 'utf8'), file));
    return motionProblems(sheets);
  },
};
