import type { ChatSDK } from '@parlor/sdk';
import type { ToldEvent } from '@parlor/sdk/implementation';
import type { Clock } from '../core/clock.js';
import type { OpenChannel } from '../protocol/channel.js';
import type { ClientFrame, EngineFrame } from '../protocol/frames.js';

/** What can be seen at a client: at its end of its lines, and what it tells. */
type Sight =
  | { readonly direction: 'sent'; readonly frame: ClientFrame }
  | { readonly direction: 'received'; readonly frame: EngineFrame }
  /** A line was opened, or has come to its end. */
  | { readonly direction: 'opened' | 'closed' }
  /** The app is told of an event, which is the client's own object. */
  | { readonly direction: 'told'; readonly event: ToldEvent };

/** Something seen, of whom and when. */
export type Watched = Sight & {
  /** Whose line it is. */
  readonly client: ChatSDK;
  /** Who is logged in there; `''` when nobody is. */
  readonly userID: string;
  /** Milliseconds by the clock of the clients. */
  readonly time: number;
};

/** Shows the frames of all clients to whoever looks. While nobody does, it costs nothing. */
export class FrameWatch {
  readonly #clock: Clock;
  readonly #listeners = new Set<(seen: Watched) => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Returns how to stop it. */
  watch(listener: (seen: Watched) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A client tells its app something. */
  tell(event: ToldEvent, client: ChatSDK | undefined): void {
    if (this.#listeners.size > 0) this.#show({ direction: 'told', event }, client);
  }

  /** The same way to the engine, which can be looked at. */
  over(open: OpenChannel, client: () => ChatSDK | undefined): OpenChannel {
    const show = (sight: Sight) => {
      if (this.#listeners.size > 0) this.#show(sight, client());
    };
    return async (events) => {
      const channel = await open({
        onFrame: (frame) => {
          show({ direction: 'received', frame });
          events.onFrame(frame);
        },
        onClose: () => {
          show({ direction: 'closed' });
          events.onClose();
        },
      });
      show({ direction: 'opened' });
      return {
        send: (frame) => {
          show({ direction: 'sent', frame });
          channel.send(frame);
        },
        close: () => {
          show({ direction: 'closed' });
          channel.close();
        },
      };
    };
  }

  /** Nothing is to be seen of a client that is still being made. */
  #show(sight: Sight, client: ChatSDK | undefined): void {
    if (!client) return;
    const seen = { ...sight, client, userID: client.getLoginUser(), time: this.#clock.now() };
    for (const listener of [...this.#listeners]) listener(seen);
  }
}
