import { number } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Request } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { broadcastsFrom, nextBroadcastSeq, noteBroadcast } from './broadcasts.js';

/** How long a poll waits for something to be said, milliseconds. The SDK gives up after 15 s. */
const PATIENCE = 10_000;

/** Of a poll that does not want what is said to all rooms. */
const NEVER = Number.POSITIVE_INFINITY;

/** A poll that waits for something to be said. */
interface Poll {
  readonly request: Request;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The rooms in which something has been said that was not polled yet. */
const untold = new Set<LiveRoom>();

/** What is said in a live room, for one login that has entered it, or one guest. The SDK fetches it by polling. */
class LiveRoom {
  readonly key: string;
  /** Who polls. */
  listener: object;
  /** Numbered from 1. */
  readonly #items: WireBody[] = [];
  #fetched = 0;
  #poll: Poll | undefined;
  /** From which on the next poll wants what is said to all rooms. */
  #nextBroadcast = nextBroadcastSeq();

  constructor(key: string, listener: object) {
    this.key = key;
    this.listener = listener;
  }

  /** The number of the last item. */
  get lastSeq(): number {
    return this.#items.length;
  }

  say(item: WireBody): void {
    this.#items.push(item);
    this.announce();
  }

  /** There is something new for whoever polls. */
  announce(): void {
    untold.add(this);
    this.#answer();
  }

  /** Answers the poll once there is something to tell, or after a while with nothing. */
  wait(request: Request): void {
    this.#fetched = Math.max(0, number(request.body, 'StartSeq') - 1);
    // Who is logged in says so in the polls of one room only; guests do not say it.
    if (request.session.login) {
      const isSaid = request.body['StartBroadcastSeq'] !== undefined;
      this.#nextBroadcast = isSaid ? number(request.body, 'StartBroadcastSeq') : NEVER;
    }
    if (this.#poll) clearTimeout(this.#poll.timer);
    this.#poll = { request, timer: setTimeout(() => this.#answer(), PATIENCE) };
    const isNews = this.#items.length > this.#fetched || this.#broadcasts().length > 0;
    if (isNews) this.#answer();
  }

  #broadcasts(): WireBody[] {
    return broadcastsFrom(this.listener, this.#nextBroadcast);
  }

  #answer(): void {
    if (!this.#poll) return;
    const { request, timer } = this.#poll;
    const broadcasts = this.#broadcasts();
    if (this.#nextBroadcast !== NEVER) this.#nextBroadcast = nextBroadcastSeq();
    this.#poll = undefined;
    untold.delete(this);
    clearTimeout(timer);
    request.session.answer(request.servcmd, request.seq, {
      ActionStatus: 'OK',
      ErrorCode: 0,
      ErrorInfo: '',
      Key: this.key,
      NextSeq: this.#items.length + 1,
      NextBroadcastSeq: nextBroadcastSeq(),
      RspBroadcastMsgList: broadcasts,
      RspMsgList: this.#items.slice(this.#fetched),
    });
  }
}

/** By login, because a login outlives its connection, or by the connection of a guest; then by group. */
const rooms = new WeakMap<object, Map<string, LiveRoom>>();

/** A room and what it is called. */
interface NamedRoom {
  readonly room: LiveRoom;
  readonly groupID: string;
}

const byKey = new Map<string, NamedRoom>();
let lastKey = 0;

/** The number of what was said last in a live room, as far as it was told: 0 for one that is new here. */
export function lastSaidInLiveRoom(session: GatewaySession, groupID: string): number {
  return roomsOf(listenerOf(session)).get(groupID)?.lastSeq ?? 0;
}

/**
 * With which key the SDK polls a live room that it has entered, and where it begins: behind what was
 * said before, which is not for who comes later, or comes again.
 */
export function openLiveRoom(
  session: GatewaySession,
  groupID: string,
  saidBefore: number,
): { LongPollingKey: string; StartSeq: number } {
  const { key } = liveRoom(listenerOf(session), groupID);
  return { LongPollingKey: key, StartSeq: saidBefore + 1 };
}

/** The same for a guest, of whom nobody is told when they leave: who comes again begins anew. */
export function openGuestRoom(session: GatewaySession, groupID: string): WireBody {
  const before = roomsOf(session).get(groupID);
  if (before) untold.delete(before);
  roomsOf(session).delete(groupID);
  return { LongPollingKey: liveRoom(session, groupID).key };
}

/** Whether something waits for a poll. The SDK polls every 300 ms; whoever has left a room polls it no more. */
export function isAnythingUntold(): boolean {
  return untold.size > 0;
}

/** Forgets what waits for polls that will not come: a world has ended. */
export function forgetUntold(): void {
  untold.clear();
  byKey.clear();
}

/** Says something in a live room. It waits there until the SDK polls. */
export function sayInLiveRoom(session: GatewaySession, groupID: string, item: WireBody): void {
  // Who has listened as a guest before the login goes on doing so.
  const asGuest = rooms.get(session)?.get(groupID);
  const room = asGuest ?? liveRoom(listenerOf(session), groupID);
  // The SDK takes the group of what it polls from the item itself.
  room.say({ ...item, GroupId: groupID, ToGroupId: groupID });
}

/** Says something in all of them. The SDK takes it from the polls of one. */
export function sayInAllLiveRooms(session: GatewaySession, item: WireBody): void {
  const listener = listenerOf(session);
  noteBroadcast(listener, item);
  for (const room of roomsOf(listener).values()) room.announce();
}

/** The room that is polled with a key. */
export function roomWithKey(key: string): NamedRoom | undefined {
  return byKey.get(key);
}

/** A guest polls by another connection from now on. Returns whether that is news. */
export function takeOverRoom(session: GatewaySession, { room, groupID }: NamedRoom): boolean {
  if (room.listener === session) return false;
  room.listener = session;
  roomsOf(session).set(groupID, room);
  return true;
}

function liveRoom(listener: object, groupID: string): LiveRoom {
  const mine = roomsOf(listener);
  const known = mine.get(groupID);
  if (known) return known;
  lastKey += 1;
  const room = new LiveRoom(`poll-${lastKey}`, listener);
  mine.set(groupID, room);
  byKey.set(room.key, { room, groupID });
  return room;
}

function listenerOf(session: GatewaySession): object {
  return session.login ?? session;
}

function roomsOf(listener: object): Map<string, LiveRoom> {
  const mine = rooms.get(listener) ?? new Map<string, LiveRoom>();
  rooms.set(listener, mine);
  return mine;
}
