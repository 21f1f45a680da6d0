import { ChatError } from '@parlor/sdk';
import type { Switchboard } from '../../../packages/engine/src/protocol/channel.js';
import type { CommandName, Commands } from '../../../packages/engine/src/protocol/commands.js';
import type { ClientFrame, EngineFrame } from '../../../packages/engine/src/protocol/frames.js';
import type { Push } from '../../../packages/engine/src/protocol/pushes.js';
import { PROTOCOL_VERSION } from '../../../packages/engine/src/protocol/version.js';

interface Waiting {
  resolve(body: unknown): void;
  reject(error: ChatError): void;
}

/** What is done with what an engine says. */
export interface EngineLineEvents {
  onPush(push: Push): void;
  /** The engine has cut the line. */
  onClose(): void;
}

/** Counted over all lines: a login goes on with another one, and its engine knows by the number what it was asked before. */
let lastID = 0;

/** For the engine, each line is a client of its own. */
let lastLine = 0;

/** A line to the engine: what a gateway says in the name of one connection of the SDK. */
export class EngineLine {
  readonly #end: ReturnType<Switchboard['connect']>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #events: EngineLineEvents;
  #isClosed = false;

  constructor(switchboard: Switchboard, events: EngineLineEvents) {
    this.#events = events;
    this.#end = switchboard.connect({
      send: (frame) => this.#receive(copyOf(frame)),
      close: () => events.onClose(),
    });
    lastLine += 1;
    this.#send({
      kind: 'hello',
      version: PROTOCOL_VERSION,
      client: `gateway-${lastLine}`,
      line: 1,
    });
  }

  /** Resolves with the answer. Rejects with a ChatError of the engine's code, or 2801 without a line. */
  call<Name extends CommandName>(
    command: Name,
    body: Commands[Name]['request'],
  ): Promise<Commands[Name]['reply']> {
    if (this.#isClosed) return Promise.reject(new ChatError({ code: 2801 }));
    lastID += 1;
    const id = lastID;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#send({ kind: 'request', id, command, body } as ClientFrame);
    return answer as Promise<Commands[Name]['reply']>;
  }

  /** What has not been answered never will be. */
  close(): void {
    this.#isClosed = true;
    this.#end.hangUp();
    for (const { reject } of this.#waiting.values()) reject(new ChatError({ code: 2801 }));
    this.#waiting.clear();
  }

  #send(frame: ClientFrame): void {
    this.#end.receive(copyOf(frame));
  }

  #receive(frame: EngineFrame): void {
    if (frame.kind === 'push') return this.#events.onPush(frame.push);
    if (frame.kind !== 'reply' && frame.kind !== 'failure') return;
    const waiting = this.#waiting.get(frame.id);
    this.#waiting.delete(frame.id);
    if (frame.kind === 'reply') waiting?.resolve(frame.body);
    else waiting?.reject(new ChatError({ code: frame.error.code, message: frame.error.message }));
  }
}

/** Nothing that is said is the speaker's own object. */
function copyOf<Value>(value: Value): Value {
  return structuredClone(value);
}
