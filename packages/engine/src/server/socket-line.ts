import type { RawData, WebSocket } from 'ws';
import type { Clock, TimerHandle } from '../core/clock.js';
import type { ClientLine, Switchboard } from '../protocol/channel.js';
import type { EngineFrame, RequestFrame } from '../protocol/frames.js';
import { Allowance } from './allowance.js';
import { readClientFrame } from './client-frames.js';
import type { FrameTexts } from './frame-texts.js';
import type { Journal } from './journal.js';
import { LineOwner } from './line-owner.js';
import type { People } from './people.js';
import { RequestsUnderWay } from './requests-under-way.js';
import type { ServerLimits } from './server-limits.js';

/** Why a line is ended, as WebSockets say it. */
const DONE = 1000;
const GOING_AWAY = 1001;
const NO_TEXT = 1003;
const NO_FRAME = 1007;
const NOT_ALLOWED = 1008;
const OWN_FAULT = 1011;

/** How long the other side may take to agree that a line has ended, in milliseconds. */
const CLOSING_LIMIT = 1_000;

/** What all lines of a server share. */
export interface LineSurroundings {
  readonly switchboard: Switchboard;
  readonly clock: Clock;
  readonly limits: ServerLimits;
  readonly texts: FrameTexts;
  readonly people: People;
  readonly journal: Journal;
  /** Told when the connection of a line is no more. */
  onGone(line: SocketLine): void;
}

/** One WebSocket at a server. Nothing that comes over it is trusted, and nobody waits for whoever does not read it. */
export class SocketLine implements ClientLine {
  readonly #id: number;
  readonly #socket: WebSocket;
  readonly #around: LineSurroundings;
  readonly #allowance: Allowance;
  readonly #owner = new LineOwner();
  readonly #end: ReturnType<Switchboard['connect']> | undefined;
  #isOver = false;
  #isGreeted = false;
  #isAlive = true;
  readonly #underWay: RequestsUnderWay;
  /** The time until which the client has to have said hello, or to have agreed that this is the end. */
  #timer: TimerHandle | undefined;
  /** Called as soon as nothing is under way any more; from then on nothing is heard. */
  #whenIdle: (() => void) | undefined;

  constructor(id: number, socket: WebSocket, around: LineSurroundings) {
    this.#id = id;
    this.#socket = socket;
    this.#around = around;
    const { framesPerSecond, frameBurst, helloWithin } = around.limits;
    this.#underWay = new RequestsUnderWay(around.limits);
    this.#allowance = new Allowance(framesPerSecond, frameBurst, around.clock.now());
    socket.on('message', (data, isBinary) => this.#guarded(() => this.#hear(data, isBinary)));
    socket.on('pong', () => {
      this.#isAlive = true;
    });
    // What WebSockets themselves forbid. The connection is closed by then.
    socket.on('error', (error: Error & { code?: string }) => this.#note(error.code ?? error.name));
    socket.on('close', (code) => this.#gone(code));
    this.#setTimer(() => this.#refuse(NOT_ALLOWED, 'Nobody said hello.'), helloWithin);
    this.#end = around.switchboard.connect(this);
  }

  /** Whether somebody is logged in on it. */
  get userID(): string | undefined {
    return this.#owner.userID;
  }

  send(frame: EngineFrame): void {
    if (this.#isOver) return;
    // It would not read either that it is put off.
    if (this.#isChoked) return this.#lose('It does not read.');
    this.#socket.send(this.#around.texts.of(frame), { binary: false });
    this.#heard(frame);
  }

  /** The engine ends it. */
  close(): void {
    this.#finish(this.#whenIdle ? GOING_AWAY : DONE, 'The engine has ended the line.');
  }

  /** Looks whether anybody is there. */
  probe(): void {
    // Who is not read cannot be heard.
    if (!this.#isAlive && !this.#socket.isPaused) return this.#lose('It does not answer.');
    this.#isAlive = false;
    this.#socket.ping();
  }

  /** Hears nothing any more. Resolves when all that was asked is answered. */
  async becomeIdle(): Promise<void> {
    if (this.#isOver) return;
    await new Promise<void>((resolve) => {
      this.#whenIdle = resolve;
      if (this.#underWay.isEmpty) resolve();
    });
  }

  /** The server stops. */
  leave(): void {
    this.#finish(GOING_AWAY, 'The server stops.');
  }

  get #isChoked(): boolean {
    return this.#socket.bufferedAmount > this.#around.limits.bytesWaiting;
  }

  #hear(data: RawData, isBinary: boolean): void {
    if (this.#isOver || this.#whenIdle) return;
    this.#isAlive = true;
    if (isBinary) return this.#refuse(NO_TEXT, 'Frames are texts.');
    const { clock } = this.#around;
    if (!this.#allowance.take(clock.now())) return this.#refuse(NOT_ALLOWED, 'Too many frames.');
    const text = String(data);
    const frame = readClientFrame(text);
    if (!frame) return this.#refuse(NO_FRAME, 'This is no frame of a client.');
    if (!this.#isGreeted && frame.kind !== 'hello') {
      return this.#refuse(NOT_ALLOWED, 'A line begins with a hello.');
    }
    if (frame.kind === 'request') return this.#ask(frame, text.length);
    if (!this.#isGreeted) this.#clearTimer();
    this.#isGreeted = true;
    this.#end?.receive(frame);
  }

  #ask(frame: RequestFrame, length: number): void {
    const isNew = this.#underWay.begin(frame.id, length);
    if (!isNew) return this.#refuse(NOT_ALLOWED, 'Two requests with one number.');
    this.#owner.asks(frame);
    if (this.#underWay.isEnough) this.#socket.pause();
    this.#end?.receive(frame);
  }

  /** What the engine has said changes who is here, and how much is owed. */
  #heard(frame: EngineFrame): void {
    const before = this.#owner.userID;
    this.#owner.isTold(frame);
    if (this.#owner.userID !== before) this.#changeHands(before, this.#owner.userID);
    if (frame.kind !== 'reply' && frame.kind !== 'failure') return;
    this.#underWay.end(frame.id);
    if (this.#underWay.isEmpty) this.#whenIdle?.();
    if (!this.#underWay.isEnough && this.#socket.isPaused) this.#socket.resume();
  }

  #changeHands(before: string | undefined, now: string | undefined): void {
    const { people, limits, journal } = this.#around;
    if (before !== undefined) people.leave(before);
    journal.note('info', now === undefined ? 'logged out' : 'logged in', {
      connection: this.#id,
      userID: now ?? before,
    });
    if (now === undefined || people.enter(now) <= limits.connectionsPerUser) return;
    this.#refuse(NOT_ALLOWED, 'Too many connections of one person.');
  }

  /** The client has done what it may not. */
  #refuse(code: number, reason: string): void {
    if (this.#isOver) return;
    this.#note(reason, code);
    this.#finish(code, reason);
  }

  #lose(reason: string): void {
    this.#note(reason);
    this.#hangUp();
    this.#socket.terminate();
  }

  #finish(code: number, reason: string): void {
    if (this.#isOver) return;
    this.#hangUp();
    this.#socket.close(code, reason);
    // Not read any more, it could not agree.
    this.#socket.resume();
    this.#setTimer(() => this.#socket.terminate(), CLOSING_LIMIT);
  }

  #gone(code: number): void {
    this.#hangUp();
    this.#clearTimer();
    this.#around.journal.note('info', 'disconnected', { connection: this.#id, code });
    this.#around.onGone(this);
  }

  #hangUp(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#clearTimer();
    const { userID } = this.#owner;
    if (userID !== undefined) this.#around.people.leave(userID);
    this.#whenIdle?.();
    this.#end?.hangUp();
  }

  /** Whatever goes wrong here is this line's alone: nobody is above who could catch it. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#around.journal.fault('a line has failed', error);
      this.#refuse(OWN_FAULT, 'The server has failed.');
    }
  }

  #note(reason: string, code?: number): void {
    const { journal } = this.#around;
    journal.note('warn', 'cut off', { connection: this.#id, userID: this.userID, code, reason });
  }

  #setTimer(callback: () => void, milliseconds: number): void {
    this.#timer = this.#around.clock.setTimeout(callback, milliseconds);
  }

  #clearTimer(): void {
    if (this.#timer !== undefined) this.#around.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
