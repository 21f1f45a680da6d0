import { ChatError, type NetState, toChatError } from '@parlor/sdk';
import type { Clock, TimerHandle } from '../core/clock.js';
import { MOST_UNDER_WAY } from '../core/most-under-way.js';
import type { Channel, OpenChannel } from '../protocol/channel.js';
import type { CommandName, Commands } from '../protocol/commands.js';
import type { EngineFrame, RequestFrame, WireError } from '../protocol/frames.js';
import type { Push } from '../protocol/pushes.js';

/** How long an answer may take, in milliseconds, unless a command says otherwise. */
const ANSWER_LIMIT = 15_000;

/** Milliseconds before the first and between later attempts to get through again. */
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** How long a line has to hold, in milliseconds, until its loss counts as the first: only that is answered at once. */
const STEADY_AFTER = 1_000;

/** What a connection needs and whom it tells. */
export interface ConnectionOptions {
  clock: Clock;
  open: OpenChannel;
  /** Calls back when the network may be there again; returns how to stop listening. */
  whenOnline: (callback: () => void) => () => void;
  onPush(push: Push): void;
  onNetState(state: NetState): void;
  /** The service refused a command. */
  onRefusal(command: CommandName, code: number): void;
  /**
   * From 0 up to 1: how much sooner than planned an attempt is made, up to half of the time, so that not all who lost
   * their lines together come back together. 0 when left out.
   */
  chance?: () => number;
  /** A ticket to be sent with every command, where it is the operator who gives them. */
  operatorSig?: () => string;
  /** The line is there again: goes on with the session, before anything else is sent. */
  resume(): Promise<void>;
  /** The session goes on: what was missed has to be fetched. */
  onResumed(): void;
}

interface Pending {
  frame: RequestFrame;
  /** Belongs to its line: given up with it, and not sent again on the next. */
  isFirst: boolean;
  /** Whether it is under way on the line that is there now. */
  isSent: boolean;
  resolve(body: unknown): void;
  reject(error: ChatError): void;
  timer: TimerHandle;
}

/**
 * The line to the engine, kept up.
 *
 * Promises: every request is answered, refused, or given up with 2801 when its time is over, also
 * while there is no line; what was not answered when the line broke is sent again when it is back, and
 * is never more than an engine recognises; after {@link close} nothing settles any more.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #pending = new Map<number, Pending>();
  readonly #stopListening: () => void;
  #channel: Channel | undefined;
  /** Whether ordinary requests may be sent: the line is there and the session was resumed. */
  #isUsable = false;
  #isOpening = false;
  /** The network came back while an attempt was under way that may be too early for it. */
  #isToBeRepeated = false;
  #isClosed = false;
  /** Why nothing is answered any more. */
  #end: ChatError | undefined;
  #wasLost = false;
  #state: NetState = 'connected';
  /** Counted on from line to line: by it the engine knows what it was asked before. */
  #nextID = 1;
  #usedSince = Number.NEGATIVE_INFINITY;
  #failures = 0;
  /** A line was opened again at once, and none has held since. */
  #wasAtOnce = false;
  #retry: TimerHandle | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#stopListening = options.whenOnline(() => this.#tryNow());
  }

  /** Opens the line; a failed attempt is repeated. */
  start(): void {
    void this.#open();
  }

  /** Whether the line is there again and the session is about to go on. */
  get isResuming(): boolean {
    return this.#channel !== undefined && !this.#isUsable;
  }

  /** Asks the service. Rejects with what it refuses, or 2801 after `limit` milliseconds. */
  request<Name extends CommandName>(
    command: Name,
    body: Commands[Name]['request'],
    limit = ANSWER_LIMIT,
  ): Promise<Commands[Name]['reply']> {
    const answer = this.#post(command, body, { limit });
    if (!this.#isUsable) void this.#open();
    return answer;
  }

  /** As {@link request}, for the one question that may be asked before the session goes on. */
  requestFirst<Name extends CommandName>(
    command: Name,
    body: Commands[Name]['request'],
  ): Promise<Commands[Name]['reply']> {
    return this.#post(command, body, { limit: ANSWER_LIMIT, isFirst: true });
  }

  /** Gives up a line that does not answer, and opens another. */
  drop(): void {
    const channel = this.#channel;
    if (!channel) return;
    channel.close();
    this.#lost(channel);
  }

  /** The engine is gone: whatever is asked, and was, fails with 2801 at once. */
  retire(): void {
    const error = new ChatError({ code: 2801, message: 'The engine was closed.' });
    const waiting = [...this.#pending.values()];
    this.close();
    this.#tell('disconnected');
    this.#end = error;
    for (const { reject } of waiting) reject(error);
  }

  /** Nobody is logged in any more: what was asked in their name fails, and an answer still to come is nobody's. */
  abandon(error: ChatError): void {
    for (const { reject } of this.#takeAllButTheSession()) reject(error);
    this.#sendOn();
  }

  /** Requests under way never settle, except for the end of the session: whoever logs out goes on. */
  forget(): void {
    this.#takeAllButTheSession();
    this.#sendOn();
  }

  /** Ends it for good: requests under way never settle. */
  close(): void {
    this.#isClosed = true;
    this.#isUsable = false;
    this.#stopListening();
    this.#clearRetry();
    for (const id of [...this.#pending.keys()]) this.#take(id);
    this.#channel?.close();
    this.#channel = undefined;
  }

  #post<Name extends CommandName>(
    command: Name,
    body: Commands[Name]['request'],
    { limit, isFirst = false }: { limit: number; isFirst?: boolean },
  ): Promise<Commands[Name]['reply']> {
    const id = this.#nextID++;
    // `Name` is one member of the union; TypeScript cannot see that command and body agree.
    const frame = { kind: 'request', id, command, body } as RequestFrame;
    const operatorSig = this.#options.operatorSig?.();
    if (operatorSig !== undefined) frame.operatorSig = operatorSig;
    // Whoever asks whether anybody is there does not queue up.
    const isSent = isFirst || (command === 'session.heartbeat' && this.#isUsable);
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      if (this.#isClosed) return;
      const timer = this.#options.clock.setTimeout(() => this.#giveUp(id), limit);
      this.#pending.set(id, {
        frame,
        isFirst,
        isSent,
        // What a reply holds is what its command promises: both sides speak the same version.
        resolve: (reply) => resolve(reply as Commands[Name]['reply']),
        reject,
        timer,
      });
      if (isSent) this.#channel?.send(frame);
      else this.#sendOn();
    });
  }

  /** As much as may be under way goes out, in the order in which it was asked. */
  #sendOn(): void {
    let underWay = 0;
    for (const pending of this.#pending.values()) {
      // The line may break with any of them.
      if (!this.#isUsable || underWay === MOST_UNDER_WAY) return;
      underWay += 1;
      if (pending.isSent) continue;
      pending.isSent = true;
      this.#channel?.send(pending.frame);
    }
  }

  #tryNow(): void {
    if (this.#isOpening) this.#isToBeRepeated = true;
    else void this.#open();
  }

  async #open(): Promise<void> {
    if (this.#channel || this.#isOpening || this.#isClosed) return;
    this.#isOpening = true;
    this.#isToBeRepeated = false;
    this.#clearRetry();
    const isOpen = await this.#establish().then(
      () => true,
      () => false,
    );
    this.#isOpening = false;
    if (!isOpen) this.#failed();
  }

  async #establish(): Promise<void> {
    let channel: Channel | undefined;
    let isCut = false;
    channel = await this.#options.open({
      onFrame: (frame) => this.#receive(frame),
      onClose: () => {
        isCut = true;
        if (channel) this.#lost(channel);
      },
    });
    if (isCut) throw new ChatError({ code: 2801 });
    if (this.#isClosed) return channel.close();
    this.#channel = channel;
    this.#isOpening = false;
    if (this.#wasLost) void this.#resume(channel);
    else this.#use();
  }

  async #resume(channel: Channel): Promise<void> {
    try {
      await this.#options.resume();
    } catch (error) {
      // A refusal was told to the session already; without an answer the line is as good as lost.
      if (toChatError(error).is(2801)) return this.drop();
    }
    if (this.#channel !== channel) return;
    this.#use();
    this.#options.onResumed();
  }

  /** Everything that waits goes out, in the order in which it was asked. */
  #use(): void {
    this.#usedSince = this.#options.clock.now();
    this.#wasLost = false;
    this.#isUsable = true;
    this.#tell('connected');
    this.#sendOn();
  }

  #lost(channel: Channel): void {
    if (this.#channel !== channel || this.#isClosed) return;
    if (this.#hasHeld) {
      this.#failures = 0;
      this.#wasAtOnce = false;
    }
    this.#channel = undefined;
    this.#isUsable = false;
    this.#wasLost = true;
    for (const pending of this.#pending.values()) pending.isSent = false;
    this.#tell('connecting');
    this.#giveUpFirst();
    // Whoever cuts us at once would do so again, as fast as the network goes.
    if (this.#wasAtOnce) return this.#retryLater();
    this.#wasAtOnce = true;
    void this.#open();
  }

  /** Whether the line has been of use for a while. */
  get #hasHeld(): boolean {
    return this.#isUsable && this.#options.clock.now() - this.#usedSince > STEADY_AFTER;
  }

  #failed(): void {
    if (this.#isClosed) return;
    this.#tell('disconnected');
    if (this.#isToBeRepeated) void this.#open();
    else this.#retryLater();
  }

  #retryLater(): void {
    this.#clearRetry();
    const { chance = () => 0 } = this.#options;
    const longest = Math.min(FIRST_RETRY * 2 ** this.#failures++, LONGEST_RETRY);
    const delay = longest * (1 - chance() / 2);
    this.#retry = this.#options.clock.setTimeout(() => void this.#open(), delay);
  }

  #clearRetry(): void {
    if (this.#retry !== undefined) this.#options.clock.clearTimeout(this.#retry);
    this.#retry = undefined;
  }

  #tell(state: NetState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.onNetState(state);
  }

  #receive(frame: EngineFrame): void {
    if (this.#isClosed) return;
    if (frame.kind === 'push') this.#options.onPush(frame.push);
    else if (frame.kind === 'reply') this.#take(frame.id)?.resolve(frame.body);
    else if (frame.kind === 'failure') this.#refuse(frame.id, frame.error);
    if (frame.kind !== 'push') this.#sendOn();
  }

  #refuse(id: number, { code, message }: WireError): void {
    const pending = this.#take(id);
    if (!pending) return;
    this.#options.onRefusal(pending.frame.command, code);
    pending.reject(new ChatError({ code, message, data: { headSeq: id } }));
  }

  #giveUpFirst(): void {
    for (const [id, { isFirst }] of this.#pending) if (isFirst) this.#giveUp(id);
  }

  #giveUp(id: number): void {
    this.#take(id)?.reject(new ChatError({ code: 2801 }));
    this.#sendOn();
  }

  /** Takes what does not belong to the session itself. */
  #takeAllButTheSession(): Pending[] {
    const all = [...this.#pending.values()];
    const taken = all.filter(({ frame }) => !frame.command.startsWith('session.'));
    for (const { frame } of taken) this.#take(frame.id);
    return taken;
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    if (pending) this.#options.clock.clearTimeout(pending.timer);
    this.#pending.delete(id);
    return pending;
  }
}
