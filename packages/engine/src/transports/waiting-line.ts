import type { ClientLine, Switchboard } from '../protocol/channel.js';

type End = ReturnType<Switchboard['connect']>;

/**
 * A line that is opened once it is known where to. What is said before is kept in its order. Where nothing comes of it,
 * the line is cut.
 */
export class WaitingLine implements End {
  readonly #end: Promise<End | undefined>;
  #isOver = false;

  constructor(way: Promise<Switchboard>, line: ClientLine) {
    this.#end = way.then(
      (switchboard) => (this.#isOver ? undefined : switchboard.connect(line)),
      () => {
        if (!this.#isOver) line.close();
        return undefined;
      },
    );
  }

  receive(frame: Parameters<End['receive']>[0]): void {
    void this.#end.then((end) => {
      if (!this.#isOver) end?.receive(frame);
    });
  }

  hangUp(): void {
    this.#isOver = true;
    void this.#end.then((end) => end?.hangUp());
  }
}
