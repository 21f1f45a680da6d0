import {
  ChatError,
  type ChatEventHandler,
  type ChatEventName,
  type ChatSDK,
  type ChatSDKLike,
  EVENT,
  type GroupAttributes,
  METHOD_NAMES,
  narrowChatSDK,
} from '@parlor/sdk';
import type { AttributeChange, AttributeRequest, VersionedValue } from './attribute-service.js';

const LIFETIME = 30_000;

/** Carries a request to the service and its answer back, in order, as long as the line holds. */
export type AttributeLine = (request: AttributeRequest) => Promise<AttributeAnswer>;

/** What the service says. */
export type AttributeAnswer =
  | { readonly kind: 'all'; readonly mainSequence: number; readonly all: Values }
  | { readonly kind: 'written'; readonly change: AttributeChange };

type Values = Readonly<Record<string, VersionedValue>>;

/**
 * The part of a client that seats need, with the cache of the real one and its quirks: answers of the
 * service only add, and what is younger than 30 s is served also after a 10056.
 */
export class AttributeClient {
  readonly sdk: ChatSDK;
  readonly #userID: string;
  readonly #groupID: string;
  readonly #ask: AttributeLine;
  readonly #now: () => number;
  readonly #handlers = new Map<string, Set<(event: never) => void>>();
  #values = new Map<string, VersionedValue>();
  #here = 0;
  #newest = 0;
  #updatedAt = Number.NEGATIVE_INFINITY;
  #untold: GroupAttributes | undefined;
  #asking: Promise<void> | undefined;

  constructor(userID: string, groupID: string, ask: AttributeLine, now: () => number) {
    this.#userID = userID;
    this.#groupID = groupID;
    this.#ask = ask;
    this.#now = now;
    this.sdk = this.#createSDK();
  }

  /** Somebody else has written. */
  receive(change: AttributeChange): void {
    void this.#follow(change);
  }

  /** The line is cut. */
  cut(): void {
    this.#emit(EVENT.NET_STATE_CHANGE, { state: 'connecting' });
  }

  /** The line is back, which is told first: then what is known of a version that was heard of is no longer trusted. */
  mend(): void {
    this.#emit(EVENT.NET_STATE_CHANGE, { state: 'connected' });
    this.#here = 0;
    this.#untold = undefined;
  }

  async #get(keyList: readonly string[]): Promise<GroupAttributes> {
    const isFresh = this.#now() - this.#updatedAt < LIFETIME && this.#here === this.#newest;
    if (!isFresh) await this.#fetch();
    const all = Object.entries(this.#plain());
    return Object.fromEntries(all.filter(([key]) => !keyList.length || keyList.includes(key)));
  }

  async #write(kind: 'set' | 'init', attributes: GroupAttributes): Promise<void> {
    const known = Object.keys(attributes).map((key) => [key, this.#values.get(key)?.sequence ?? 0]);
    const sequences = Object.fromEntries(known);
    const request = { kind, attributes, mainSequence: this.#newest, sequences };
    const answer = await this.#ask(request);
    if (answer.kind === 'written') this.#written(answer.change);
  }

  /** What does not follow at once on what is here is known when it is asked for. */
  #written(change: AttributeChange): void {
    if (change.mainSequence === this.#here + 1) this.#apply(change);
    else this.#newest = Math.max(this.#newest, change.mainSequence);
  }

  #apply(change: AttributeChange): void {
    const before = this.#plain();
    if (change.kind === 'init') this.#values.clear();
    this.#merge(change.written, change.mainSequence);
    this.#tell(before);
  }

  async #follow(change: AttributeChange): Promise<void> {
    if (change.mainSequence <= this.#here) return;
    if (change.mainSequence === this.#here + 1) return this.#apply(change);
    this.#untold ??= this.#plain();
    this.#newest = Math.max(this.#newest, change.mainSequence);
    await (this.#asking ?? this.#fetch());
    if (this.#here < change.mainSequence) await this.#fetch();
  }

  #fetch(): Promise<void> {
    const asking = this.#fetchNow().finally(() => {
      if (this.#asking === asking) this.#asking = undefined;
    });
    this.#asking = asking;
    return asking;
  }

  async #fetchNow(): Promise<void> {
    const answer = await this.#ask({ kind: 'get' });
    if (answer.kind !== 'all') return;
    this.#merge(answer.all, answer.mainSequence);
    const before = this.#untold;
    if (!before || this.#here !== this.#newest) return;
    this.#untold = undefined;
    this.#tell(before);
  }

  #merge(values: Values, mainSequence: number): void {
    for (const [key, value] of Object.entries(values)) this.#values.set(key, value);
    this.#here = mainSequence;
    this.#newest = Math.max(this.#newest, mainSequence);
    this.#updatedAt = this.#now();
  }

  #plain(): GroupAttributes {
    return Object.fromEntries([...this.#values].map(([key, { value }]) => [key, value]));
  }

  #tell(before: GroupAttributes): void {
    const groupAttributes = this.#plain();
    const keys = Object.keys(groupAttributes);
    const updatedKeyList = keys.filter((key) => groupAttributes[key] !== before[key]);
    const deletedKeyList = Object.keys(before).filter((key) => !(key in groupAttributes));
    if (updatedKeyList.length + deletedKeyList.length === 0) return;
    const groupID = this.#groupID;
    const data = { groupID, groupAttributes, updatedKeyList, deletedKeyList };
    this.#emit(EVENT.GROUP_ATTRIBUTES_UPDATED, data);
  }

  #emit(name: ChatEventName, data: unknown): void {
    for (const handler of this.#handlers.get(name) ?? []) handler({ name, data } as never);
  }

  #createSDK(): ChatSDK {
    const unknown = () => Promise.reject(new ChatError({ code: -2 }));
    const rest = Object.fromEntries(METHOD_NAMES.map((name) => [name, unknown]));
    const group = { groupID: this.#groupID, type: 'Meeting', ownerID: 'p0' };
    const success = (data: unknown) => Promise.resolve({ code: 0, data });
    const ours = {
      ...this.#events(),
      isReady: () => true,
      getLoginUser: () => this.#userID,
      getServerTime: () => this.#now(),
      getMyProfile: () => success({ userID: this.#userID, nick: this.#userID, avatar: '' }),
      getGroupProfile: () => success({ group }),
      getGroupMemberProfile: () => success({ memberList: [group] }),
      changeGroupOwner: () => success({ group }),
      getGroupAttributes: async ({ keyList }: { keyList: string[] }) =>
        success({ groupAttributes: await this.#get(keyList) }),
      setGroupAttributes: ({ groupAttributes }: { groupAttributes: GroupAttributes }) =>
        this.#write('set', groupAttributes).then(() => success({ groupAttributes })),
      initGroupAttributes: ({ groupAttributes }: { groupAttributes: GroupAttributes }) =>
        this.#write('init', groupAttributes).then(() => success({ groupAttributes })),
    };
    // Each method's name is there, which is all that is asked for.
    return narrowChatSDK({ ...rest, ...ours } as unknown as ChatSDKLike);
  }

  #events(): Pick<ChatSDK, 'on' | 'off'> {
    return {
      on: <Name extends ChatEventName>(name: Name, handler: ChatEventHandler<Name>) => {
        const known = this.#handlers.get(name) ?? new Set();
        this.#handlers.set(name, known.add(handler));
      },
      off: (name, handler) => void this.#handlers.get(name)?.delete(handler),
    };
  }
}
