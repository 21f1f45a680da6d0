import type { Clock } from '../core/clock.js';
import type { Connection } from './connection.js';
import { Stays } from './stays.js';

/** How long a number is believed, in seconds, unless the service says otherwise. */
const EXPIRE_TIME = 60;

/** How long the number of a live room is believed at least after it was told, and after it was asked for: milliseconds. */
const AFTER_NEWS = 10_000;
const AFTER_QUESTION = 3_000;

/** How many people are in a live room, as far as this client knows. Times are milliseconds; what has not happened is 0. */
interface RoomCount {
  /** `undefined` until the service has said it. */
  memberCount?: number;
  askedAt: number;
  /** When the service has answered; `undefined` while it never has. */
  answeredAt?: number;
  toldAt: number;
  /** Seconds. */
  expireTime: number;
}

/** How many people are there: asked for now and then, and remembered meanwhile. */
export class OnlineCounts {
  readonly #connection: Connection;
  readonly #clock: Clock;
  readonly #groups = new Map<string, { memberCount: number; askedAt: number }>();
  readonly #rooms = new Map<string, RoomCount>();
  readonly #stays = new Stays();

  constructor(connection: Connection, clock: Clock) {
    this.#connection = connection;
    this.#clock = clock;
  }

  /** Of a group: the same number for a minute, whatever comes of the next question. */
  async ofGroup(groupID: string): Promise<number> {
    const now = this.#clock.now();
    const known = this.#groups.get(groupID);
    if (known && now - known.askedAt <= EXPIRE_TIME * 1_000) return known.memberCount;
    if (known) known.askedAt = now;
    const isStillIn = this.#stays.begin(groupID);
    const { memberCount } = await this.#ask(groupID);
    if (isStillIn()) this.#groups.set(groupID, { memberCount, askedAt: this.#clock.now() });
    return memberCount;
  }

  /** Of a live room. As in the SDK, nothing is known while the first question has no answer, and it is not asked again. */
  async ofRoom(groupID: string): Promise<number | undefined> {
    const known = this.#rooms.get(groupID);
    if (known && !this.#isOld(known)) return known.memberCount;
    const room = known ?? { askedAt: 0, toldAt: 0, expireTime: EXPIRE_TIME };
    room.askedAt = this.#clock.now();
    this.#rooms.set(groupID, room);
    const { memberCount, expireTime = EXPIRE_TIME } = await this.#ask(groupID);
    const now = this.#clock.now();
    Object.assign(room, { memberCount, expireTime, answeredAt: now, toldAt: now });
    return memberCount;
  }

  /** A tip has said how many people are in a live room. */
  told(groupID: string, memberCount: number): void {
    const toldAt = this.#clock.now();
    const room = this.#rooms.get(groupID);
    if (room) Object.assign(room, { memberCount, toldAt });
    else {
      const news = { memberCount, toldAt, askedAt: 0, answeredAt: 0, expireTime: EXPIRE_TIME };
      this.#rooms.set(groupID, news);
    }
  }

  /** This client is not in the group any more. */
  delete(groupID: string): void {
    this.#stays.end(groupID);
    this.#groups.delete(groupID);
    this.#rooms.delete(groupID);
  }

  clear(): void {
    this.#stays.clear();
    this.#groups.clear();
    this.#rooms.clear();
  }

  #isOld({ askedAt, answeredAt, toldAt, expireTime }: RoomCount): boolean {
    if (answeredAt === undefined) return false;
    const now = this.#clock.now();
    const isExpired = now - answeredAt > expireTime * 1_000;
    return isExpired && now - toldAt > AFTER_NEWS && now - askedAt > AFTER_QUESTION;
  }

  #ask(groupID: string) {
    return this.#connection.request('groupProfiles.countOnline', { groupID });
  }
}
