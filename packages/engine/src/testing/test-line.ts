import type { KickedOutType } from '@parlor/sdk';
import type { FileHost } from '../core/file-host.js';
import { OPERATOR_ACCOUNT } from '../core/ids.js';
import { SimulatedClock } from '../core/simulated-clock.js';
import { type Backend, createBackend } from '../create-backend.js';
import type { LanguageService } from '../features/language/language-service.js';
import type { EngineSeed } from '../features/seed/engine-seed.js';
import type { CommandName, Commands } from '../protocol/commands.js';
import type { OutgoingMessage } from '../protocol/entities.js';
import type { EngineFrame, HelloFrame, WireError } from '../protocol/frames.js';
import type { PaidFeature } from '../protocol/paid-features.js';
import type { Push } from '../protocol/pushes.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import type { Store } from '../storage/store.js';
import { signUserSig } from '../user-sig/index.js';

const sdkAppID = 1_400_000_000;
const secretKey = 'secret';

/** What a failed command is thrown as. */
class Refused extends Error {
  readonly code: number;

  constructor({ code, message }: WireError) {
    super(message);
    this.code = code;
  }
}

/** Counted over all lines, as a client does: a session may go on with another one. */
let lastID = 0;

let lastLine = 0;

/** A client that has no other line. */
function anotherClient(): Introduction {
  lastLine += 1;
  return { client: `client-${lastLine}`, line: 1 };
}

/** What a client says first, of itself. */
type Introduction = Pick<HelloFrame, 'client' | 'line'>;

/** How a line is to be. */
interface TestLineOptions {
  version?: number | undefined;
  /** Whose line it is; that of a client without another one when left out. */
  introduction?: Introduction | undefined;
  /** The ticket that goes with the commands of the operator; none when left out. */
  operatorSig?: () => string;
}

/** A line to an engine that speaks the wire protocol, as a client would, and writes everything down. */
export class TestLine {
  /** Everything that came in, in order. */
  readonly frames: EngineFrame[] = [];
  userID = '';
  instanceID = 0;
  isCut = false;
  readonly #waiting = new Map<number, (frame: EngineFrame) => void>();
  readonly #end: ReturnType<Backend['switchboard']['connect']>;

  readonly #operatorSig: (() => string) | undefined;

  constructor(
    backend: Backend,
    {
      version = PROTOCOL_VERSION,
      introduction = anotherClient(),
      operatorSig,
    }: TestLineOptions = {},
  ) {
    this.#operatorSig = operatorSig;
    this.#end = backend.switchboard.connect({
      send: (frame) => this.#take(structuredClone(frame)),
      close: () => {
        this.isCut = true;
      },
    });
    this.raw({ kind: 'hello', version, ...introduction });
  }

  /** Sends anything at all. */
  raw(frame: unknown): void {
    const receive: (frame: never) => void = this.#end.receive;
    Reflect.apply(receive, this.#end, [structuredClone(frame)]);
  }

  /** Gives a command; throws {@link Refused} when it fails. */
  async call<Name extends CommandName>(
    command: Name,
    body: Commands[Name]['request'],
  ): Promise<Commands[Name]['reply']> {
    const frame = await this.request(command, body);
    if (frame.kind === 'failure') throw new Refused(frame.error);
    if (frame.kind !== 'reply') throw new Error(`A ${frame.kind} answers no command.`);
    const isReply = (reply: unknown): reply is Commands[Name]['reply'] => reply !== undefined;
    if (!isReply(frame.body)) throw new Error('The reply is empty.');
    return frame.body;
  }

  /** Gives any command with any body; the answer as it came. */
  request(command: string, body: unknown): Promise<EngineFrame> {
    lastID += 1;
    return this.repeat(lastID, command, body);
  }

  /** The same under a number that may have been used before. */
  repeat(id: number, command: string, body: unknown): Promise<EngineFrame> {
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      const operatorSig = command.startsWith('admin.') ? this.#operatorSig?.() : undefined;
      this.raw({ kind: 'request', id, command, body, ...(operatorSig && { operatorSig }) });
    });
  }

  /** The code with which a command is refused; `undefined` when it is carried out. */
  async codeOf<Name extends CommandName>(
    command: Name,
    body: Commands[Name]['request'],
  ): Promise<number | undefined> {
    const frame = await this.request(command, body);
    return frame.kind === 'failure' ? frame.error.code : undefined;
  }

  hangUp(): void {
    this.#end.hangUp();
  }

  get pushes(): Push[] {
    return this.frames.flatMap((frame) => (frame.kind === 'push' ? [frame.push] : []));
  }

  /** Texts and numbers of tips and notices, in the order in which they came. */
  get heard(): string[] {
    return this.pushes.flatMap((push) => {
      if (push.type === 'messages.new') return push.messages.map(summaryOf);
      return push.type === 'groups.notice' ? [summaryOf(push.message)] : [];
    });
  }

  #take(frame: EngineFrame): void {
    this.frames.push(frame);
    if (frame.kind === 'reply' || frame.kind === 'failure') this.#waiting.get(frame.id)?.(frame);
  }
}

function summaryOf({ elements }: OutgoingMessage): string {
  const { type, content } = elements[0] ?? { type: '', content: {} };
  if (type === 'TIMTextElem') return String(content['text']);
  return `${type === 'TIMGroupTipElem' ? 'T' : 'N'}${String(content['operationType'])}`;
}

/** How the engine is to be. */
interface TestWorldOptions {
  seed?: EngineSeed;
  maxInstancesPerUser?: number;
  attributeConflicts?: 'strict' | 'perKey';
  revocableSeconds?: number;
  mostFollowed?: number;
  blacklistKeepsFriends?: boolean;
  hidesBlacklist?: boolean;
  profileFields?: readonly string[];
  showsPresence?: boolean;
  mostWatched?: number;
  tellsOfFriends?: boolean;
  asksInvitees?: boolean;
  hasRoomHistory?: boolean;
  lacks?: readonly PaidFeature[];
  languageService?: LanguageService;
  store?: Store;
  files?: FileHost;
}

/** An engine's server half with a clock that stands still, and people who are logged in. */
export class TestWorld {
  readonly clock = new SimulatedClock();
  readonly errors: unknown[] = [];
  readonly backend: Backend;

  constructor({ seed, store, ...settings }: TestWorldOptions = {}) {
    this.backend = createBackend({
      sdkAppID,
      secretKey,
      clock: this.clock,
      ...settings,
      seed,
      store,
      onError: (error) => this.errors.push(error),
    });
  }

  /** A ticket that is good for an hour, or for as long as is said. */
  sign(userID: string, expire = 3600): string {
    return signUserSig({ sdkAppID, secretKey, userID, expire, now: this.clock.now() });
  }

  /** A new line; that of a client without another one when it does not say which. */
  line(version?: number, introduction?: Introduction): TestLine {
    const operatorSig = () => this.sign(OPERATOR_ACCOUNT);
    return new TestLine(this.backend, { version, introduction, operatorSig });
  }

  /** A new line on which this person is logged in. */
  async login(userID: string): Promise<TestLine> {
    const line = this.line();
    const ticket = { userID, userSig: this.sign(userID) };
    const { instanceID } = await line.call('session.login', ticket);
    line.userID = userID;
    line.instanceID = instanceID;
    return line;
  }

  /** Several people at once. */
  async logins<const IDs extends readonly string[]>(
    ...userIDs: IDs
  ): Promise<{ [Index in keyof IDs]: TestLine }>;
  async logins(...userIDs: string[]): Promise<TestLine[]> {
    return Promise.all(userIDs.map((userID) => this.login(userID)));
  }

  async kick(userID: string, type: KickedOutType): Promise<void> {
    await this.line().call('admin.kick', { userID, type });
  }
}

let lastRandom = 0;

/** A text message that was never sent before. */
export function text(
  to: string,
  said: string,
  changes: Partial<OutgoingMessage> = {},
): OutgoingMessage {
  lastRandom += 1;
  return {
    conversationType: 'C2C',
    to,
    clientTime: 1_700_000_000,
    clientSequence: lastRandom,
    random: lastRandom,
    priority: 'Normal',
    elements: [{ type: 'TIMTextElem', content: { text: said } }],
    cloudCustomData: '',
    atUserList: [],
    needReadReceipt: false,
    isSupportExtension: false,
    onlineUserOnly: false,
    excludedFromUnreadCount: false,
    excludedFromLastMessage: false,
    ...changes,
  };
}

/** The same to a group. */
export function groupText(
  groupID: string,
  said: string,
  changes: Partial<OutgoingMessage> = {},
): OutgoingMessage {
  return text(groupID, said, { conversationType: 'GROUP', ...changes });
}
