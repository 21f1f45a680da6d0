/** What became of something that was said; `unknown`: nobody answered, so that it may be there or not. */
export type Outcome = 'under way' | 'acknowledged' | 'refused' | 'unknown';

/** Something that somebody has said, or a group that somebody has made. */
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

/** What is counted up by one each time, by one person: the counter of a group. Done twice, it is one too many. */
export class Tally {
  readonly name: string;
  /** What was answered, and cannot be. */
  readonly faults: string[] = [];
  /** What it holds: what was given up may have been counted or not. */
  least = 0;
  most = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** One more was acknowledged. */
  counted(value: number): void {
    if (value <= this.least || value > this.most + 1) {
      this.faults.push(`${this.name} was counted up to ${value} from ${this.range}`);
    }
    this.least = value;
    this.most = value;
  }

  /** Nobody has answered. */
  isUnknown(): void {
    this.most += 1;
  }

  get range(): string {
    return this.least === this.most ? `${this.least}` : `${this.least} to ${this.most}`;
  }
}

/** What was said to a server, and what it answered. */
export class Ledger {
  readonly deeds: Deed[] = [];
  readonly registers: Register[] = [];
  readonly tallies: Tally[] = [];
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

  tally(name: string): Tally {
    const tally = new Tally(name);
    this.tallies.push(tally);
    return tally;
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
