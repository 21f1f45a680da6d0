/** Those who are to be heard and have gone out of the room. */
export class AbsentPeople {
  readonly #gone = new Set<string>();
  readonly #onChange: (userIDs: readonly string[]) => void;
  #userIDs: readonly string[] = [];

  constructor(onChange: (userIDs: readonly string[]) => void) {
    this.#onChange = onChange;
  }

  /** These are to be heard; who is not among them is not missed. */
  expect(userIDs: readonly string[]): void {
    this.#userIDs = userIDs;
    for (const userID of this.#gone) if (!userIDs.includes(userID)) this.#gone.delete(userID);
    this.#tell();
  }

  /** Somebody has gone out of the room. */
  add(userID: string): void {
    if (!this.#userIDs.includes(userID)) return;
    this.#gone.add(userID);
    this.#tell();
  }

  /** Somebody is in the room. */
  delete(userID: string): void {
    if (this.#gone.delete(userID)) this.#tell();
  }

  /** Nobody knows any more. */
  clear(): void {
    this.#gone.clear();
    this.#tell();
  }

  #tell(): void {
    this.#onChange(this.#userIDs.filter((userID) => this.#gone.has(userID)));
  }
}
