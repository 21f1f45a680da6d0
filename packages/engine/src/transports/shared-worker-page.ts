import type { Channel, ChannelEvents, OpenChannel } from '../protocol/channel.js';
import type { EngineFrame } from '../protocol/frames.js';
import { holdLock } from './page-lock.js';
import { hasKind, type LineRequest, type PortMessage } from './port-message.js';

/** The part of a SharedWorker that a page talks to. */
export interface WorkerDoor {
  readonly port: Pick<MessagePort, 'postMessage' | 'start'>;
}

/**
 * Lines from this page into a SharedWorker: each client gets a port of its own. The worker learns
 * that the page has gone by the lock that it holds, or else by its last word.
 */
export function sharedWorkerChannel(worker: WorkerDoor): OpenChannel {
  worker.port.start();
  let held: Promise<string | undefined> | undefined;
  return async (events) => {
    held ??= holdLock();
    const lock = await held;
    const { port1, port2 } = new MessageChannel();
    const request: LineRequest = { kind: 'parlor.line', ...(lock === undefined ? {} : { lock }) };
    worker.port.postMessage(request, [port2]);
    return new PortLine(port1, events);
  };
}

class PortLine implements Channel {
  readonly #port: MessagePort;
  readonly #events: ChannelEvents;
  #isOpen = true;

  constructor(port: MessagePort, events: ChannelEvents) {
    this.#port = port;
    this.#events = events;
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#receive(data));
    port.start();
    globalThis.addEventListener?.('pagehide', this.#leave);
  }

  send(frame: Parameters<Channel['send']>[0]): void {
    if (this.#isOpen) this.#port.postMessage(frame);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#port.postMessage({ kind: 'parlor.end' });
    this.#end();
  }

  /** A page that is kept for the way back has lost its lines when it is shown again. */
  readonly #leave = (): void => {
    this.close();
    globalThis.addEventListener?.('pageshow', () => this.#events.onClose(), { once: true });
  };

  #receive(data: unknown): void {
    if (!this.#isOpen || !isFromEngine(data)) return;
    if (data.kind !== 'parlor.end') return this.#events.onFrame(data);
    this.#end();
    this.#events.onClose();
  }

  #end(): void {
    this.#isOpen = false;
    this.#port.close();
    globalThis.removeEventListener?.('pagehide', this.#leave);
  }
}

/** Only the worker of our own build writes to this port; the greeting has compared the versions. */
function isFromEngine(data: unknown): data is PortMessage<EngineFrame> {
  return hasKind(data);
}
