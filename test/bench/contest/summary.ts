import type { FigureName, Figures } from './figures.js';
import { median } from './median.js';
import type { Outcome, Sample } from './sample.js';

/** What a contestant has done in a scenario: medians over the rounds. */
export interface Entry {
  readonly contestant: string;
  readonly scenario: string;
  readonly outcome: Outcome;
  /** In each round that it was in. */
  readonly rounds: readonly Figures[];
}

/** All that was measured, and what can be said of it. */
export class Summary {
  readonly entries: readonly Entry[];
  readonly #byKey: ReadonlyMap<string, Entry>;
  readonly #samples: ReadonlyMap<string, readonly Sample[]>;

  constructor(samples: readonly Sample[]) {
    this.#samples = byKey(samples);
    this.#byKey = new Map([...this.#samples].map(([key, all]) => [key, entryOf(all)]));
    this.entries = [...this.#byKey.values()];
  }

  entry(scenario: string, contestant: string): Entry | undefined {
    return this.#byKey.get(keyOf({ scenario, contestant }));
  }

  figure(scenario: string, contestant: string, name: FigureName): number | undefined {
    const outcome = this.entry(scenario, contestant)?.outcome;
    return outcome?.is === 'measured' ? outcome.figures[name] : undefined;
  }

  /** Why it was not done by somebody who was to do it. `undefined` where it was, and where there is no such thing. */
  lost(scenario: string, contestant: string): 'too long' | 'failed' | undefined {
    const is = this.entry(scenario, contestant)?.outcome.is;
    return is === 'too long' || is === 'failed' ? is : undefined;
  }

  /**
   * How many times the other's it is: the median of what it is within each round. `undefined` where not both have it in
   * any round.
   */
  ratio(name: FigureName, one: Place, other: Place): number | undefined {
    const others = this.#rounds(name, other);
    const ratios = [...this.#rounds(name, one)].flatMap(([round, value]) => {
      const against = others.get(round);
      return against === undefined ? [] : [value / against];
    });
    return ratios.length > 0 ? median(ratios) : undefined;
  }

  #rounds(name: FigureName, place: Place): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const { round, outcome } of this.#samples.get(keyOf(place)) ?? []) {
      const value = outcome.is === 'measured' ? outcome.figures[name] : undefined;
      if (value !== undefined) found.set(round, value);
    }
    return found;
  }
}

/** Whose figures in which scenario. */
export interface Place {
  readonly scenario: string;
  readonly contestant: string;
}

function keyOf({ scenario, contestant }: Place): string {
  return `${scenario} ${contestant}`;
}

function byKey(samples: readonly Sample[]): ReadonlyMap<string, readonly Sample[]> {
  const found = new Map<string, Sample[]>();
  for (const sample of samples) {
    const known = found.get(keyOf(sample));
    if (known) known.push(sample);
    else found.set(keyOf(sample), [sample]);
  }
  return found;
}

function entryOf(samples: readonly Sample[]): Entry {
  const [first] = samples;
  if (!first) throw new Error('Nothing was measured.');
  const { contestant, scenario } = first;
  const outcomes = samples.map(({ outcome }) => outcome);
  const rounds = outcomes.flatMap((one) => (one.is === 'measured' ? [one.figures] : []));
  const lost = outcomes.find(({ is }) => is !== 'measured');
  const outcome: Outcome = lost ?? { is: 'measured', figures: mediansOf(rounds) };
  return { contestant, scenario, outcome, rounds };
}

function mediansOf(rounds: readonly Figures[]): Figures {
  const names = new Set(rounds.flatMap((figures) => Object.keys(figures) as FigureName[]));
  const medians: Figures = {};
  for (const name of names) {
    medians[name] = median(rounds.flatMap((figures) => figures[name] ?? []));
  }
  return medians;
}
