import type { Outcome } from './sample.js';
import type { Scenario } from './scenario.js';

/** Who was not able to do what. */
export class Lost {
  readonly #lost = new Set<string>();
  /** By contestant and part: with how many it took too long to be opened. */
  readonly #most = new Map<string, number>();

  note(scenario: Scenario, contestant: string, outcome: Outcome): void {
    this.#lost.add(`${scenario.name} ${contestant}`);
    if (outcome.is !== 'too long' || !scenario.isOpening) return;
    const key = `${scenario.part} ${contestant}`;
    this.#most.set(key, Math.min(scenario.count, this.#most.get(key) ?? Number.POSITIVE_INFINITY));
  }

  has(scenario: Scenario, contestant: string): boolean {
    return this.#lost.has(`${scenario.name} ${contestant}`);
  }

  /** Whether it took too long to open as many. */
  isHopeless({ part, count }: Scenario, contestant: string): boolean {
    return count >= (this.#most.get(`${part} ${contestant}`) ?? Number.POSITIVE_INFINITY);
  }
}
