import type { Channel, ChannelEvents, OpenChannel } from '../protocol/channel.js';
import type { EngineFrame } from '../protocol/frames.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';

/** The engine on the other side speaks another version of the protocol. */
export class OtherVersionError extends Error {
  readonly version: number;

  constructor(version: number) {
    super(`The engine speaks protocol version ${version}, this page ${PROTOCOL_VERSION}.`);
    this.version = version;
  }
}

/** A line is open when both sides have said which version they speak, and it is the same. */
export function withGreeting(open: OpenChannel): OpenChannel {
  return (events) =>
    new Promise((resolve, reject) => {
      const greeting = new Greeting(events, resolve, reject);
      open(greeting).then((channel) => greeting.begin(channel), reject);
    });
}

class Greeting implements ChannelEvents {
  readonly #events: ChannelEvents;
  readonly #resolve: (channel: Channel) => void;
  readonly #reject: (error: Error) => void;
  #channel: Channel | undefined;
  #isOver = false;

  constructor(
    events: ChannelEvents,
    resolve: (channel: Channel) => void,
    reject: (error: Error) => void,
  ) {
    this.#events = events;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(channel: Channel): void {
    this.#channel = channel;
    channel.send({ kind: 'hello', version: PROTOCOL_VERSION });
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
