import { join } from 'node:path';
import type { Step } from './step.js';
import { steps } from './steps.js';

const ROOT = join(import.meta.dirname, '../..');

/** Most of them are one process that keeps one core busy. */
const AT_ONCE = 2;

/**
 * Runs the steps named, or all of them, over the repository; each prints one line when it is through, and its
 * problems below it.
 * Returns the exit code.
 */
export async function run(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) return complain(unknown);
  const chosen = names.length > 0 ? steps.filter((step) => names.includes(step.name)) : steps;
  return (await hold(chosen)) ? 0 : 1;
}

/** Runs steps, some at a time. Returns whether all of them hold. */
export async function hold(chosen: readonly Step[]): Promise<boolean> {
  const waiting = [...chosen];
  const verdicts: boolean[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      verdicts.push(await report(step));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return verdicts.every((isFine) => isFine);
}

async function report(step: Step): Promise<boolean> {
  const start = performance.now();
  const problems = await problemsOf(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const mark = problems.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${step.name.padEnd(12)} ${seconds} s  ${step.promise}`);
  for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
  return problems.length === 0;
}

/** A step that breaks has found something too: it must not stop the ones after it. */
async function problemsOf(step: Step): Promise<readonly string[]> {
  try {
    return await step.run(ROOT);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function complain(name: string): number {
  console.error(`There is no step "${name}". Steps: ${steps.map((step) => step.name).join(', ')}.`);
  return 1;
}
