import type { Channel, ChannelEvents, OpenChannel } from '../protocol/channel.js';
import type { EngineFrame, HelloFrame } from '../protocol/frames.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';

/** The engine on the other side speaks another version of the protocol. */
export class OtherVersionError extends Error {
  readonly version: number;

  constructor(version: number) {
    super(`The engine speaks protocol version ${version}, this page ${PROTOCOL_VERSION}.`);
    this.version = version;
  }
}

/**
 * The lines of one client. A line is open when both sides have said which version they speak, and it is the same.
 *
 * The client says who it is and which of its lines this is: what it has said on an older one may arrive later, and
 * is not to be taken for news.
 */
export function withGreeting(open: OpenChannel): OpenChannel {
  const client = createClientName();
  let line = 0;
  return (events) =>
    new Promise((resolve, reject) => {
      line += 1;
      const hello: HelloFrame = { kind: 'hello', version: PROTOCOL_VERSION, client, line };
      const greeting = new Greeting(hello, events, resolve, reject);
      open(greeting).then((channel) => greeting.begin(channel), reject);
    });
}

/** Whoever knew it could cut the client off. */
function createClientName(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(parts, (part) => part.toString(36)).join('-');
}

class Greeting implements ChannelEvents {
  readonly #hello: HelloFrame;
  readonly #events: ChannelEvents;
  readonly #resolve: (channel: Channel) => void;
  readonly #reject: (error: Error) => void;
  #channel: Channel | undefined;
  #isOver = false;

  constructor(
    hello: HelloFrame,
    events: ChannelEvents,
    resolve: (channel: Channel) => void,
    reject: (error: Error) => void,
  ) {
    this.#hello = hello;
    this.#events = events;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(channel: Channel): void {
    this.#channel = channel;
    channel.send(this.#hello);
  }

  onFrame(frame: EngineFrame): void {
    if (this.#isOver) this.#events.onFrame(frame);
    else if (frame.kind === 'welcome') this.#welcome();
    else if (frame.kind === 'refused') this.#refused(frame.version);
  }

  onClose(): void {
    if (this.#isOver) this.#events.onClose();
    else this.#reject(new Error('The engine hung up before it had said hello.'));
  }

  #welcome(): void {
    if (!this.#channel) return;
    this.#isOver = true;
    this.#resolve(this.#channel);
  }

  #refused(version: number): void {
    this.#channel?.close();
    this.#reject(new OtherVersionError(version));
  }
}
