import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, Outcomes } from './outcomes.js';

/** In how many processes the suite is played. */
export const PARTS = 4;

/** Where each part leaves what it has seen. */
export const OUTCOMES_FOLDER = join(import.meta.dirname, '../../.artifacts/real-sdk');

/** What a part has seen. */
export function outcomesFile(part: number): string {
  return join(OUTCOMES_FOLDER, `part-${part}.json`);
}

interface PartOfRun {
  readonly run: number;
  readonly outcomes: readonly Outcome[];
}

/** What all parts of this run have seen; `undefined` when some of them were not played whole. */
export function outcomesOfAllParts(): Outcomes | undefined {
  const all = new Outcomes();
  for (let part = 0; part < PARTS; part += 1) {
    if (!existsSync(outcomesFile(part))) return undefined;
    const seen: PartOfRun = JSON.parse(readFileSync(outcomesFile(part), 'utf8'));
    if (seen.run !== process.ppid) return undefined;
    for (const outcome of seen.outcomes) all.add(outcome);
  }
  return all;
}
