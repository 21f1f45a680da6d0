import { ChatError } from '@parlor/sdk';
import { Connection } from './client/connection.js';
import type { Clock } from './core/clock.js';
import type { OpenChannel } from './protocol/channel.js';
import { withGreeting } from './transports/greeting.js';

/** What the operator's line stands on. */
interface OperatorLineOptions {
  clock: Clock;
  /** The way to the engine. */
  open: OpenChannel;
  /** A ticket of the operator. */
  sign(): string;
}

/**
 * The operator's own line, opened when the first command is given. It is not spoilt with those of the clients, nor is its
 * clock put forward.
 */
export class OperatorLine {
  readonly #options: OperatorLineOptions;
  #connection: Connection | undefined;
  #isClosed = false;

  constructor(options: OperatorLineOptions) {
    this.#options = options;
  }

  /** Gives a command. Throws 2801 once the engine was closed. */
  readonly ask: Connection['request'] = (command, body, limit) => {
    if (this.#isClosed) throw new ChatError({ code: 2801, message: 'The engine was closed.' });
    this.#connection ??= this.#call();
    return this.#connection.request(command, body, limit);
  };

  /** What was asked, and will be, fails with 2801. */
  close(): void {
    this.#isClosed = true;
    this.#connection?.retire();
  }

  #call(): Connection {
    const { clock, open, sign } = this.#options;
    const connection = new Connection({
      clock,
      open: withGreeting(open),
      whenOnline: () => () => {},
      onPush() {},
      onNetState() {},
      onRefusal() {},
      operatorSig: sign,
      resume: async () => {},
      onResumed() {},
    });
    connection.start();
    return connection;
  }
}
