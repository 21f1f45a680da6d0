/**
 * Hands things on one a turn of the event loop, in their order, as browsers do with what a socket tells. Sockets of Node
 * tell several at a stroke: what waits for the first one would then go on after the last.
 */
export class OneATurn<Thing> {
  readonly #handOn: (thing: Thing) => void;
  #waiting: Thing[] = [];
  /** Whether something was handed on in this turn. */
  #isTaken = false;

  constructor(handOn: (thing: Thing) => void) {
    this.#handOn = handOn;
  }

  add(thing: Thing): void {
    if (this.#isTaken) this.#waiting.push(thing);
    else this.#take(thing);
  }

  /** Nothing more will come: hands on what waits. */
  flush(): void {
    for (const thing of this.#waiting.splice(0)) this.#handOn(thing);
  }

  #take(thing: Thing): void {
    this.#isTaken = true;
    // In a browser a turn is over when promises have settled, before the socket tells anything else.
    queueMicrotask(() => {
      if (this.#waiting.length > 0) setTimeout(() => this.#takeNext(), 0);
      else this.#isTaken = false;
    });
    this.#handOn(thing);
  }

  #takeNext(): void {
    const [thing] = this.#waiting.splice(0, 1);
    if (thing === undefined) this.#isTaken = false;
    else this.#take(thing);
  }
}
