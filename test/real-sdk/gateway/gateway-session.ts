import type { Switchboard } from '../../../packages/engine/src/protocol/channel.js';
import type { CommandName, Commands } from '../../../packages/engine/src/protocol/commands.js';
import type { Push } from '../../../packages/engine/src/protocol/pushes.js';
import { EngineLine } from './engine-line.js';
import type { MessageIndex } from './message-index.js';
import type { GatewaySocket } from './socket.js';
import type { WireBody } from './wire-frame.js';

/** Who is logged in on a connection. */
export interface Login {
  readonly userID: string;
  readonly userSig: string;
  readonly tinyID: string;
  readonly instanceID: number;
  /** What this person says of themselves, as they know it when they have come in or back. */
  customStatus: string;
  /** What the application has bought. */
  readonly purchaseBits: string;
  /** The key by which the SDK names this login from now on. */
  readonly a2: string;
}

interface SessionParts {
  readonly switchboard: Switchboard;
  readonly socket: GatewaySocket;
  readonly messages: MessageIndex;
  tell(session: GatewaySession, push: Push): void;
}

/** One connection of the SDK and its line to the engine. */
export class GatewaySession {
  readonly messages: MessageIndex;
  login: Login | undefined;
  /** The ticket has expired: the service says so when it is asked next, whatever for. */
  isExpired = false;
  /** The login is being brought back after a break. */
  isResuming = false;
  readonly #socket: GatewaySocket;
  readonly #line: EngineLine;

  constructor({ switchboard, socket, messages, tell }: SessionParts) {
    this.messages = messages;
    this.#socket = socket;
    this.#line = new EngineLine(switchboard, {
      onPush: (push) => tell(this, push),
      onClose: () => socket.close(),
    });
  }

  get params(): URLSearchParams {
    return this.#socket.params;
  }

  /** Who is logged in; `''` for nobody. */
  get userID(): string {
    return this.login?.userID ?? '';
  }

  /** Asks the engine. Rejects with a ChatError of the engine's code. */
  call<Name extends CommandName>(
    command: Name,
    body: Commands[Name]['request'],
  ): Promise<Commands[Name]['reply']> {
    return this.#line.call(command, body);
  }

  answer(servcmd: string, seq: unknown, body: WireBody): void {
    this.#socket.deliver({ head: { servcmd, seq, ver: 'v4' }, body });
  }

  /** Tells the SDK of something it has not asked for. */
  push(event: WireBody, servcmd = 'im_open_push.msg_push'): void {
    this.#socket.deliver({ head: { servcmd, seq: 0 }, body: { EventArray: [event], NeedAck: 0 } });
  }

  /** The connection is gone. */
  end(): void {
    this.#line.close();
  }
}
