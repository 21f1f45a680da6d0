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
  readonly #samples: readonly Sample[];

  constructor(samples: readonly Sample[]) {
    this.#samples = samples;
    const keys = new Set(samples.map(keyOf));
    this.#byKey = new Map([...keys].map((key) => [key, entryOf(samples.filter(hasKey(key)))]));
    this.entries = [...this.#byKey.values()];
  }

  entry(scenario: string, contestant: string): Entry | undefined {
    return this.#byKey.get(keyOf({ scenario, contestant }));
  }

  figure(scenario: string, contestant: string, name: FigureName): number | undefined {
    const outcome = this.entry(scenario, contestant)?.outcome;
    return outcome?.is === 'measured' ? outcome.figures[name] : undefined;
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

  #rounds(name: FigureName, { scenario, contestant }: Place): ReadonlyMap<number, number> {
    const key = keyOf({ scenario, contestant });
    const found = new Map<number, number>();
    for (const sample of this.#samples) {
      if (keyOf(sample) !== key || sample.outcome.is !== 'measured') continue;
      const value = sample.outcome.figures[name];
      if (value !== undefined) found.set(sample.round, value);
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

function hasKey(key: string): (sample: Sample) => boolean {
  return (sample) => keyOf(sample) === key;
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
