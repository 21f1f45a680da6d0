import { ChatError } from '@parlor/sdk';
import type { ClientLine } from '../protocol/channel.js';
import type { CommandName } from '../protocol/commands.js';
import type { EngineFrame, WireError } from '../protocol/frames.js';
import type { Push } from '../protocol/pushes.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import type { Caller, PublicWork, Work } from './context.js';
import type { EngineCore } from './engine-core.js';
import { Errand } from './errands.js';
import { isCount, isRecord, isString, textUpTo } from './guards.js';
import { refuse } from './refusal.js';
import { isInForce, type Routes } from './routes.js';
import type { Session } from './sessions.js';

/** What all connections of an engine share. */
export interface Exchange {
  readonly core: EngineCore;
  readonly routes: Routes;
  /** Ends sessions whose clients did not come back. */
  endSessions(work: Work, sessions: readonly Session[]): Promise<void>;
  /** Refuses whoever is not the app's own server, as which they have a ticket. */
  requireOperator(work: Work, ticket: unknown): void;
  /** Told of faults of the engine itself; what a client did wrong is the client's to know. */
  onError(error: unknown): void;
}

/** The service could not read the request. */
const UNREADABLE = 20001;
/** Its line is no more. */
const NO_LINE = 2801;
/** The service itself is at fault. */
const INTERNAL = 20005;

/** What the operator may ask twice, and whose answers are long. */
const ONLY_LOOKING: ReadonlySet<CommandName> = new Set([
  'admin.pickUp',
  'admin.inspect',
  'admin.records',
]);

/** How long the name may be that a client gives itself. It stands in the keys of what it was answered. */
const LONGEST_NAME = 64;

const isName = textUpTo(LONGEST_NAME);

/** One client's line from its first frame to its end. Whatever comes in, nothing here throws. */
export class Connection implements Caller {
  session: Session | undefined;
  readonly #exchange: Exchange;
  readonly #line: ClientLine;
  readonly #ended: (connection: Connection) => void;
  #client: string | undefined;
  #isOpen = true;
  #isWelcome = false;

  /** @param ended told once, when the line has come to its end. */
  constructor(exchange: Exchange, line: ClientLine, ended: (connection: Connection) => void) {
    this.#exchange = exchange;
    this.#line = line;
    this.#ended = ended;
  }

  /** Takes a frame. It is called one, but anything may come. */
  receive(frame: unknown): void {
    if (!this.#isOpen || !isRecord(frame)) return;
    if (frame['kind'] === 'hello') this.#greet(frame);
    if (frame['kind'] === 'request' && isCount(frame['id'])) this.#request(frame['id'], frame);
  }

  /** The client is gone, with or without a word; its session waits for it. */
  hangUp(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#ended(this);
    const { clientLines, sessions } = this.#exchange.core;
    if (this.#client !== undefined) clientLines.leave(this.#client, this);
    sessions.dismissGuest(this);
    this.#letSessionWait();
  }

  /** Ends the line from this side. */
  close(): void {
    this.hangUp();
    this.#guarded(() => this.#line.close());
  }

  push(push: Push): void {
    this.#send({ kind: 'push', push });
  }

  attach(session: Session | undefined): void {
    this.session = session;
    // The client may have gone while its login was under way.
    if (!this.#isOpen) this.#letSessionWait();
  }

  #greet({ version, client, line }: Record<string, unknown>): void {
    this.#isWelcome =
      version === PROTOCOL_VERSION && isName(client) && isCount(line) && this.#is(client, line);
    this.#send({ kind: this.#isWelcome ? 'welcome' : 'refused', version: PROTOCOL_VERSION });
    if (!this.#isWelcome) this.close();
  }

  /** Whether it is the newest line of its client. Nobody is two clients. */
  #is(client: string, line: number): boolean {
    if (this.#client !== undefined && this.#client !== client) return false;
    this.#client = client;
    return this.#exchange.core.clientLines.take(client, line, this);
  }

  #request(id: number, frame: Record<string, unknown>): void {
    const { core } = this.#exchange;
    let errand: Errand<unknown> | undefined;
    const piece = async (work: Work): Promise<unknown> => {
      const body = await this.#dispatch({ ...work, caller: this }, id, frame);
      if (!(body instanceof Errand)) return body;
      errand = body;
      return undefined;
    };
    const reply = (body: unknown) => this.#send({ kind: 'reply', id, body });
    core
      .run(piece, (body) => errand || reply(body))
      // Others get on while somebody outside is asked.
      .then(() => errand && core.errands.run(errand).then(reply))
      .catch((error: unknown) => this.#send({ kind: 'failure', id, error: this.#explain(error) }));
  }

  async #dispatch(
    work: PublicWork,
    id: number,
    { command, body, operatorSig }: Record<string, unknown>,
  ): Promise<unknown> {
    if (!this.#isWelcome || !this.#isCommand(command)) return refuse(UNREADABLE);
    // What the session has missed would be said to nobody, and be lost.
    if (command === 'session.resume' && !this.#isOpen) return refuse(NO_LINE);
    const carryOut = () => this.#carryOut(command, work, body);
    if (command.startsWith('admin.')) {
      this.#exchange.requireOperator(work, operatorSig);
      return this.#asOperator(id, work, command, carryOut);
    }
    const { session } = this;
    // What is refused because the session is on another line now is not the answer of the session.
    const isTheirs = session && isInForce(work, session);
    if (!isTheirs || command.startsWith('session.')) return carryOut();
    const asker = { userID: session.userID, client: this.#client ?? '' };
    const showsItself = command === 'messages.send';
    return session.answers.once(work, { id, asker, showsItself }, carryOut);
  }

  #asOperator(id: number, work: Work, command: CommandName, carryOut: () => Promise<unknown>) {
    const asker = { userID: '', client: this.#client ?? '' };
    const changesMemory = !ONLY_LOOKING.has(command);
    const answers = this.#exchange.core.operatorAnswers.of(asker.client);
    return answers.once(work, { id, asker, changesMemory }, carryOut);
  }

  async #carryOut<Name extends CommandName>(
    name: Name,
    work: PublicWork,
    body: unknown,
  ): Promise<unknown> {
    work.faults.check(name, this.#giverOf(name, body), body);
    const route = this.#exchange.routes[name];
    if (!route.accepts(body)) return refuse(UNREADABLE);
    return route.run(work, body);
  }

  /** Who gives a command: of a login, who wants to be somebody. */
  #giverOf(name: CommandName, body: unknown): string {
    if (name !== 'session.login') return this.session?.userID ?? '';
    return isRecord(body) && isString(body['userID']) ? body['userID'] : '';
  }

  #isCommand(name: unknown): name is CommandName {
    return typeof name === 'string' && Object.hasOwn(this.#exchange.routes, name);
  }

  #explain(error: unknown): WireError {
    if (error instanceof ChatError) return { code: error.code, message: error.message };
    this.#exchange.onError(error);
    return { code: INTERNAL, message: 'The engine failed. Nothing was changed.' };
  }

  #letSessionWait(): void {
    const { session } = this;
    const { core, endSessions } = this.#exchange;
    // Of an engine that has started again nobody is waited for: all are unknown.
    if (!session || session.line !== this || !core.sessions.has(session)) return;
    // While this waits for its turn, its client may come back.
    const end = async (work: Work) => {
      if (work.sessions.isGivenUp(session)) await endSessions(work, [session]);
    };
    core.sessions.waitFor(session, () => void core.run(end).catch(this.#exchange.onError));
  }

  #send(frame: EngineFrame): void {
    if (this.#isOpen) this.#guarded(() => this.#line.send(frame));
  }

  /** A transport that fails must not take the engine with it. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#exchange.onError(error);
    }
  }
}
