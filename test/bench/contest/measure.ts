import type { Figures } from './figures.js';
import type { Outcome } from './sample.js';
import type { Scenario } from './scenario.js';
import { Stage, type StageOptions } from './stage.js';

/** After so many milliseconds nobody waits any longer. */
export const TOO_LONG = 20_000;
/** What once more is waited for of what is done many times, in milliseconds. */
const MORE = 400;
/** Milliseconds after the last paint: what is still done then was caused by what was measured. */
const REST = 100;

const MB = 1e6;

/** Runs a scenario on a fresh page. */
export async function measure(scenario: Scenario, options: StageOptions): Promise<Outcome> {
  return inTime(scenario, options, async (stage) => {
    const { prepare, run, times = 1 } = scenario;
    await prepare(stage);
    await stage.settle();
    const heap = await stage.heap();
    const before = await stage.account();
    const seen = await run(stage);
    await stage.page.waitForTimeout(REST);
    const after = await stage.account();
    return {
      cpu: (after.cpu - before.cpu) / times,
      script: (after.script - before.script) / times,
      layout: (after.layout - before.layout) / times,
      ...(await heapFigures(stage, scenario, heap)),
      ...seen,
      ...(seen.time !== undefined && { time: seen.time / times }),
    };
  });
}

/** Not part of what is measured: collecting garbage takes the page's thread. */
async function heapFigures(stage: Stage, { shows }: Scenario, before: number): Promise<Figures> {
  if (!shows.includes('heap') && !shows.includes('growth')) return {};
  const after = await stage.heap();
  return { heap: (after - before) / MB, growth: (after / before - 1) * 100 };
}

/** Counts what is rendered in it once: that costs time, and so nothing else is measured. */
export async function countRenders(scenario: Scenario, options: StageOptions): Promise<Outcome> {
  return inTime(scenario, { ...options, countsRenders: true }, async (stage) => {
    const { prepare, once } = scenario;
    await prepare(stage);
    await stage.settle();
    return stage.rendered(async () => once?.(stage));
  });
}

/** A page that cannot be opened, or breaks, is one contestant's failure: the others go on. */
async function inTime(
  scenario: Scenario,
  options: StageOptions,
  deed: (stage: Stage) => Promise<Figures>,
): Promise<Outcome> {
  try {
    const stage = await Stage.open(options);
    try {
      return await onStage(stage, scenario, deed);
    } finally {
      await stage.close();
    }
  } catch (error) {
    return { is: 'failed', why: String(error) };
  }
}

async function onStage(
  stage: Stage,
  { needs, count, times = 1 }: Scenario,
  deed: (stage: Stage) => Promise<Figures>,
): Promise<Outcome> {
  if (!(await stage.can(needs, count))) return { is: 'absent' };
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ is: 'too long' }), TOO_LONG + times * MORE);
  });
  const done = deed(stage).then(
    (figures): Outcome => ({ is: 'measured', figures }),
    (error: unknown): Outcome => ({ is: 'failed', why: String(error) }),
  );
  const outcome = await Promise.race([done, tooLong]);
  clearTimeout(timer);
  const [error] = stage.errors;
  return outcome.is === 'measured' && error ? { is: 'failed', why: error } : outcome;
}
