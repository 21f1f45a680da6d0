import { ChatError } from '@parlor/sdk';
import type { Engine } from '../../../packages/engine/src/engine.js';
import { internalsOf } from '../../../packages/engine/src/engine-internals.js';
import type { Switchboard } from '../../../packages/engine/src/protocol/channel.js';
import type { Push } from '../../../packages/engine/src/protocol/pushes.js';
import { loginOf, resumeLogin } from '../session/index.js';
import { ALL_HANDLERS, ALL_TELLERS } from './all-rooms.js';
import { GatewaySession } from './gateway-session.js';
import type { Request } from './handler.js';
import { MessageIndex } from './message-index.js';
import type { GatewaySocket } from './socket.js';
import type { UplinkFrame, WireBody } from './wire-frame.js';

/**
 * A stand-in for Tencent's gateway: it speaks the frames of the unmodified SDK and answers from a
 * local engine. For tests only; it checks no rights of its own and keeps nothing but keys.
 */
export class Gateway {
  /** Commands that nobody answers here, and how often they came: they were answered with nothing. */
  readonly unknown = new Map<string, number>();
  /** Faults of the gateway itself. */
  readonly faults: unknown[] = [];
  readonly #switchboard: Switchboard;
  readonly #messages = new MessageIndex();
  /** Resolves for each session when everything so far has been told. */
  readonly #telling = new WeakMap<GatewaySession, Promise<void>>();
  #underWay = 0;

  constructor(engine: Engine) {
    this.#switchboard = internalsOf(engine).switchboard();
  }

  /** Whether nothing is being answered or told. */
  get isIdle(): boolean {
    return this.#underWay === 0;
  }

  connect(socket: GatewaySocket): GatewaySession {
    return new GatewaySession({
      switchboard: this.#switchboard,
      socket,
      messages: this.#messages,
      tell: (session, push) => this.#tryToTell(session, push),
    });
  }

  /** Answers a command. Never rejects. */
  async receive(session: GatewaySession, frame: UplinkFrame): Promise<void> {
    this.#underWay += 1;
    try {
      const news: WireBody[] = [];
      const afterwards = (event: WireBody) => void news.push(event);
      const body = await this.#answerTo({ ...frame, session, afterwards });
      if (body) session.answer(frame.servcmd, frame.seq, { ...SUCCESS, ...body });
      tellAll(session, news);
    } catch (fault) {
      this.faults.push(fault);
    } finally {
      this.#underWay -= 1;
    }
  }

  async #answerTo(request: Request): Promise<WireBody | undefined> {
    const { session, servcmd } = request;
    const command = servcmd.slice(servcmd.indexOf('.') + 1);
    const handler = ALL_HANDLERS[command];
    if (!handler) {
      this.unknown.set(command, (this.unknown.get(command) ?? 0) + 1);
      return {};
    }
    try {
      if (!NEEDS_NO_LOGIN.has(command)) await requireLogin(session, request);
      return await handler(request);
    } catch (error) {
      if (!(error instanceof ChatError)) throw error;
      return { ActionStatus: 'FAIL', ErrorCode: error.code, ErrorInfo: error.message };
    }
  }

  /** Never throws: the engine tells others after it. */
  #tryToTell(session: GatewaySession, push: Push): void {
    try {
      this.#tell(session, push);
    } catch (fault) {
      this.faults.push(fault);
    }
  }

  /**
   * Some pushes are put into words only after a question to the engine. None overtakes another; what
   * nothing has to wait for is told at once, and so before the answer that the engine gives after it.
   */
  #tell<Type extends Push['type']>(
    session: GatewaySession,
    push: Extract<Push, { type: Type }>,
  ): void {
    const events = ALL_TELLERS[push.type as Type]?.(push, session) ?? [];
    const before = this.#telling.get(session);
    if (!before && !(events instanceof Promise)) return tellAll(session, events);
    const telling = this.#tellAfter(before, session, events);
    this.#telling.set(session, telling);
    void telling.then(() => {
      if (this.#telling.get(session) === telling) this.#telling.delete(session);
    });
  }

  async #tellAfter(
    before: Promise<void> | undefined,
    session: GatewaySession,
    events: Events | Promise<Events>,
  ): Promise<void> {
    this.#underWay += 1;
    try {
      const told = await events;
      if (before) await before;
      tellAll(session, told);
    } catch (fault) {
      this.faults.push(fault);
    } finally {
      this.#underWay -= 1;
    }
  }
}

/** What tells the SDK of one push. */
type Events = readonly WireBody[];

function tellAll(session: GatewaySession, events: Events): void {
  for (const event of events) session.push(event);
}

/** What is answered whoever asks, as is the end of a login that has ended already. */
const NEEDS_NO_LOGIN: ReadonlySet<string> = new Set([
  'wslogin',
  'wslogout',
  'alive',
  'tim_web_report_v2',
  'ws_msg_push_ack',
]);

/**
 * Rejects with 70001 when the ticket has expired. What is left over from a login that has been ended is
 * for the engine to refuse: to the SDK, 70001 is the end of its next login, too.
 */
async function requireLogin(session: GatewaySession, { a2 }: UplinkFrame): Promise<void> {
  if (session.isExpired) throw new ChatError({ code: 70001 });
  // After a break the SDK repeats what was under way before it comes back.
  if (a2 && !session.login && loginOf(a2)) await resumeLogin(session, a2);
}

const SUCCESS = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' };
