import type { Clock, TimerHandle } from '../core/clock.js';
import type { Channel, ChannelEvents, OpenChannel } from '../protocol/channel.js';
import { readEngineFrame } from './engine-frames.js';
import { OneATurn } from './one-a-turn.js';
import type { SocketClass, SocketLike } from './socket-like.js';

/** How long a connection may take to come about, in milliseconds. */
const OPENING_LIMIT = 10_000;

/** How much may wait to be sent, in bytes: a line that takes no more is lost. */
const MOST_WAITING = 16 * 1024 * 1024;

/** Codes of this kind are an app's own; the others are not a page's to give. */
const NOT_UNDERSTOOD = 4002;
const NOT_TAKEN = 4003;

/** What lines over WebSockets are made of. */
export interface WebSocketChannelOptions {
  socketClass: SocketClass;
  /** For how long opening takes: the real time, whatever time the engine has. */
  clock: Clock;
  /** Told when the other side has ended a line and has said why. */
  onReason?: (reason: string) => void;
}

/**
 * Lines to a server. Each is a WebSocket of its own, and a frame is a text of JSON. What is no frame of an engine ends
 * the line on which it came.
 */
export function webSocketChannel(url: string, options: WebSocketChannelOptions): OpenChannel {
  return (events) =>
    new Promise((resolve, reject) => {
      const line = new SocketLine(new options.socketClass(url), events, options);
      line.whenOpen(() => resolve(line), reject);
    });
}

class SocketLine implements Channel {
  readonly #socket: SocketLike;
  readonly #events: ChannelEvents;
  readonly #options: WebSocketChannelOptions;
  #state: 'opening' | 'open' | 'ended' = 'opening';
  readonly #told = new OneATurn<unknown>((data) => this.#receive(data));
  #reject: (error: Error) => void = () => {};
  #timer: TimerHandle | undefined;

  constructor(socket: SocketLike, events: ChannelEvents, options: WebSocketChannelOptions) {
    this.#socket = socket;
    this.#events = events;
    this.#options = options;
  }

  whenOpen(opened: () => void, reject: (error: Error) => void): void {
    this.#reject = reject;
    const { clock } = this.#options;
    this.#timer = clock.setTimeout(() => {
      this.#lose('The server did not answer in time.');
      this.#socket.close();
    }, OPENING_LIMIT);
    this.#socket.addEventListener('open', () => {
      if (this.#state !== 'opening') return;
      this.#state = 'open';
      this.#clearTimer();
      opened();
    });
    // A close follows, which says more. Without a listener, Node would take it for an error that nobody minds.
    this.#socket.addEventListener('error', () => {});
    this.#socket.addEventListener('message', ({ data }) => this.#told.add(data));
    this.#socket.addEventListener('close', ({ code, reason }) => {
      this.#told.flush();
      if (reason && this.#state === 'open') this.#options.onReason?.(`${reason} (${code})`);
      this.#lose('There is no way through to the server.');
    });
  }

  send(frame: Parameters<Channel['send']>[0]): void {
    if (this.#state !== 'open') return;
    if (this.#socket.bufferedAmount <= MOST_WAITING) this.#socket.send(JSON.stringify(frame));
    // Who sends is still at it, and learns it right after.
    else queueMicrotask(() => this.#cut(NOT_TAKEN, 'Nothing is taken any more.'));
  }

  close(): void {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    this.#clearTimer();
    this.#socket.close();
  }

  #receive(data: unknown): void {
    if (this.#state !== 'open') return;
    const frame = readEngineFrame(data);
    if (frame) this.#events.onFrame(frame);
    else this.#cut(NOT_UNDERSTOOD, 'This is no frame of an engine.');
  }

  /** Ends a line that is of no use any more. The other side may be long in agreeing to it: nobody waits for that. */
  #cut(code: number, reason: string): void {
    if (this.#state !== 'open') return;
    this.#socket.close(code, reason);
    this.#lose(reason);
  }

  #lose(reason: string): void {
    const before = this.#state;
    this.#state = 'ended';
    this.#clearTimer();
    if (before === 'opening') this.#reject(new Error(reason));
    if (before === 'open') this.#events.onClose();
  }

  #clearTimer(): void {
    if (this.#timer !== undefined) this.#options.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
