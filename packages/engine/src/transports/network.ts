import { ChatError } from '@parlor/sdk';
import type { Channel, OpenChannel } from '../protocol/channel.js';

/** The wire between the clients of one page and their engine: it can be cut and mended. */
export class Network {
  #state: 'online' | 'offline' = 'online';
  readonly #cuts = new Set<() => void>();
  readonly #listeners = new Set<() => void>();

  /** Offline, every line breaks and none can be opened. */
  set(state: 'online' | 'offline'): void {
    if (this.#state === state) return;
    this.#state = state;
    const told = state === 'offline' ? this.#cuts : this.#listeners;
    for (const tell of [...told]) tell();
  }

  /** Calls back when the network is there again; returns how to stop listening. */
  readonly whenOnline = (callback: () => void): (() => void) => {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  };

  /** The same way to the engine, over this wire. */
  over(open: OpenChannel): OpenChannel {
    return async (events) => {
      this.#requireOnline();
      let channel: Channel | undefined;
      const end = () => {
        this.#cuts.delete(cut);
        events.onClose();
      };
      const cut = () => {
        channel?.close();
        end();
      };
      channel = await open({ onFrame: events.onFrame, onClose: end });
      if (this.#state === 'offline') channel.close();
      this.#requireOnline();
      this.#cuts.add(cut);
      return this.#tracked(channel, cut);
    };
  }

  #tracked(channel: Channel, cut: () => void): Channel {
    return {
      send: (frame) => channel.send(frame),
      close: () => {
        this.#cuts.delete(cut);
        channel.close();
      },
    };
  }

  #requireOnline(): void {
    if (this.#state === 'offline') {
      throw new ChatError({ code: 2801, message: 'The network was switched off by setNetwork().' });
    }
  }
}
