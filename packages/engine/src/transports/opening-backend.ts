import { reasonOf } from '../core/reason-of.js';
import type { Backend } from '../create-backend.js';
import type { Switchboard } from '../protocol/channel.js';
import { WaitingLine } from './waiting-line.js';

/** A backend that is there in a moment: its lines wait. When nothing comes of it they are cut, and `onNotice` says why. */
export class OpeningBackend implements Backend {
  readonly switchboard: Switchboard;
  readonly #backend: Promise<Backend>;

  constructor(backend: Promise<Backend>, onNotice: (notice: string) => void) {
    this.#backend = backend;
    const way = backend.then(({ switchboard }) => switchboard);
    this.switchboard = { connect: (line) => new WaitingLine(way, line) };
    way.catch((error: unknown) => onNotice(reasonOf(error)));
  }

  async close(): Promise<void> {
    const backend = await this.#backend.catch(() => undefined);
    await backend?.close();
  }
}
