/** What became of something that was said; `unknown`: nobody answered, so that it may be there or not. */
export type Outcome = 'under way' | 'acknowledged' | 'refused' | 'unknown';

/** Something that somebody has said. */
export interface Deed {
  readonly place: string;
  /** No other deed has it. */
  readonly text: string;
  /** When it began and ended, by counting what happened: who ends before another begins comes before it. */
  readonly begun: number;
  ended: number;
  outcome: Outcome;
  /** Its number, where it was acknowledged with one. */
  sequence: number;
}

/** What is overwritten, with higher numbers each time: the attribute of a group, say. */
export interface Register {
  readonly name: string;
  tried: number;
  acknowledged: number;
}

/** What was said to a server, and what it answered. */
export class Ledger {
  readonly deeds: Deed[] = [];
  readonly registers: Register[] = [];
  #events = 0;
  #acknowledged = 0;
  #waiting: { until: number; resolve(): void } | undefined;

  begin(place: string, text: string): Deed {
    const begun = this.#next();
    const deed: Deed = { place, text, begun, ended: 0, outcome: 'under way', sequence: 0 };
    this.deeds.push(deed);
    return deed;
  }

  /** It was answered. What was refused by the service is not there; what the client has given up may be. */
  end(deed: Deed, outcome: Outcome, sequence = 0): void {
    deed.ended = this.#next();
    deed.outcome = outcome;
    deed.sequence = sequence;
    if (outcome === 'acknowledged') this.#count();
  }

  register(name: string): Register {
    const register = { name, tried: 0, acknowledged: 0 };
    this.registers.push(register);
    return register;
  }

  count(outcome: Outcome): number {
    return this.deeds.filter((deed) => deed.outcome === outcome).length;
  }

  /** Resolves when so many more were acknowledged. */
  acknowledgedMore(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = { until: this.#acknowledged + count, resolve };
    });
  }

  #count(): void {
    this.#acknowledged += 1;
    if (this.#waiting && this.#acknowledged >= this.#waiting.until) this.#waiting.resolve();
  }

  #next(): number {
    this.#events += 1;
    return this.#events;
  }
}
