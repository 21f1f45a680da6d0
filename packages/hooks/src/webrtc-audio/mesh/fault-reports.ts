/** So many faults are reported. */
const MOST = 100;

/** Reports what others have caused: of each the same fault once, so that nobody fills the reports of an app. */
export class FaultReports {
  readonly #report: (thrown: unknown) => void;
  readonly #told = new Set<string>();

  constructor(report: (thrown: unknown) => void) {
    this.#report = report;
  }

  /** Somebody's doing has led to this. */
  tell(userID: string, thrown: unknown): void {
    const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
    const fault = `${name} ${userID}`;
    if (this.#told.has(fault) || this.#told.size >= MOST) return;
    this.#told.add(fault);
    this.#report(thrown);
  }
}
