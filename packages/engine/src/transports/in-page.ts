import type { Channel, ChannelEvents, OpenChannel, Switchboard } from '../protocol/channel.js';

/**
 * A line within the page. It behaves like one between two machines: what arrives is a copy, in order,
 * and never while the sender is still at it.
 */
export function inPageChannel(switchboard: Switchboard): OpenChannel {
  return async (events) => new InPageLine(switchboard, events);
}

class InPageLine implements Channel {
  readonly #events: ChannelEvents;
  readonly #end: ReturnType<Switchboard['connect']>;
  #isOpen = true;

  constructor(switchboard: Switchboard, events: ChannelEvents) {
    this.#events = events;
    this.#end = switchboard.connect({
      send: (frame) => this.#carry(frame, (copy) => this.#events.onFrame(copy)),
      close: () => this.#cutByEngine(),
    });
  }

  send(frame: Parameters<Channel['send']>[0]): void {
    this.#carry(frame, (copy) => this.#end.receive(copy));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#end.hangUp();
  }

  #cutByEngine(): void {
    queueMicrotask(() => {
      if (!this.#isOpen) return;
      this.#isOpen = false;
      this.#events.onClose();
    });
  }

  #carry<Frame>(frame: Frame, deliver: (copy: Frame) => void): void {
    if (!this.#isOpen) return;
    const text = JSON.stringify(frame);
    queueMicrotask(() => {
      if (this.#isOpen) deliver(JSON.parse(text));
    });
  }
}
