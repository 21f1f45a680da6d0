/** What came of a scenario, or of another test, on the real SDK. */
export interface Outcome {
  readonly rules: readonly string[];
  /** Why it cannot hold there; `undefined` when it holds. */
  readonly difference: string | undefined;
}

/** What came of a run. */
export class Outcomes {
  readonly #byRule = new Map<string, Outcome[]>();
  add(outcome: Outcome): void {
    for (const rule of outcome.rules) {
      const known = this.#byRule.get(rule) ?? [];
      this.#byRule.set(rule, [...known, outcome]);
    }
  }

  of(rule: string): readonly Outcome[] {
    return this.#byRule.get(rule) ?? [];
  }
}
