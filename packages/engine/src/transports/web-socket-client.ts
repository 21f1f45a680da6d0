import type { Clock, TimerHandle } from '../core/clock.js';
import type { Channel, ChannelEvents, OpenChannel } from '../protocol/channel.js';
import { readEngineFrame } from './engine-frames.js';
import { OneATurn } from './one-a-turn.js';
import type { SocketClass, SocketLike } from './socket-like.js';

/** How long a connection may take to come about, and then the first word of the other side, in milliseconds. */
const OPENING_LIMIT = 10_000;

/** How much may wait to be sent, in bytes: a line that takes no more is lost. */
const MOST_WAITING = 16 * 1024 * 1024;

/** Codes of this kind are an app's own; the others are not a page's to give. */
const NOT_UNDERSTOOD = 4002;
const NOT_TAKEN = 4003;
const SAYS_NOTHING = 4004;
const NO_NETWORK = 4005;

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
    this.#setTimer(() => {
      this.#lose('The server did not answer in time.');
      this.#socket.close();
    });
    this.#socket.addEventListener('open', () => {
      if (this.#state !== 'opening') return;
      this.#state = 'open';
      this.#clearTimer();
      // Whoever has taken the call may be no engine, or one that has stopped: nothing else would end it.
      this.#setTimer(() => this.#cut(SAYS_NOTHING, 'The server says nothing.'));
      globalThis.addEventListener?.('offline', this.#goOffline);
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
    this.#end();
    this.#socket.close();
  }

  /** The browser knows it at once; from the socket it would be heard minutes later. */
  readonly #goOffline = (): void => this.#cut(NO_NETWORK, 'There is no network any more.');

  #receive(data: unknown): void {
    if (this.#state !== 'open') return;
    this.#clearTimer();
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
    this.#end();
    if (before === 'opening') this.#reject(new Error(reason));
    if (before === 'open') this.#events.onClose();
  }

  #end(): void {
    this.#state = 'ended';
    this.#clearTimer();
    globalThis.removeEventListener?.('offline', this.#goOffline);
  }

  #setTimer(callback: () => void): void {
    this.#timer = this.#options.clock.setTimeout(callback, OPENING_LIMIT);
  }

  #clearTimer(): void {
    if (this.#timer !== undefined) this.#options.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
