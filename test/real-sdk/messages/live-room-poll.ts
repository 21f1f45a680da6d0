import { ChatError } from '@parlor/sdk';
import { number, text } from '../gateway/fields.js';
import type { GatewaySession, Login } from '../gateway/gateway-session.js';
import type { Request } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** How long a poll waits for something to be said, milliseconds. The SDK gives up after 15 s. */
const PATIENCE = 10_000;

/** A poll that waits for something to be said. */
interface Poll {
  readonly request: Request;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The rooms in which something has been said that was not polled yet. */
const untold = new Set<LiveRoom>();

/** What is said in a live room, for one login that has entered it. The SDK fetches it by polling. */
class LiveRoom {
  readonly key: string;
  /** Numbered from 1. */
  readonly #items: WireBody[] = [];
  #fetched = 0;
  #poll: Poll | undefined;

  constructor(key: string) {
    this.key = key;
  }

  /** The number of the last item. */
  get lastSeq(): number {
    return this.#items.length;
  }

  say(item: WireBody): void {
    this.#items.push(item);
    untold.add(this);
    this.#answer();
  }

  /** Answers the poll once there is something to tell, or after a while with nothing. */
  wait(request: Request): void {
    this.#fetched = Math.max(0, number(request.body, 'StartSeq') - 1);
    if (this.#poll) clearTimeout(this.#poll.timer);
    this.#poll = { request, timer: setTimeout(() => this.#answer(), PATIENCE) };
    if (this.#items.length > this.#fetched) this.#answer();
  }

  #answer(): void {
    if (!this.#poll) return;
    const { request, timer } = this.#poll;
    this.#poll = undefined;
    untold.delete(this);
    clearTimeout(timer);
    request.session.answer(request.servcmd, request.seq, {
      ActionStatus: 'OK',
      ErrorCode: 0,
      ErrorInfo: '',
      Key: this.key,
      NextSeq: this.#items.length + 1,
      NextBroadcastSeq: 1,
      RspMsgList: this.#items.slice(this.#fetched),
    });
  }
}

/** By login, because a login outlives its connection; then by group. */
const rooms = new WeakMap<Login, Map<string, LiveRoom>>();
let lastKey = 0;

/** The number of what was said last in a live room, as far as it was told: 0 for one that is new here. */
export function lastSaidInLiveRoom(session: GatewaySession, groupID: string): number {
  return roomsOf(session).get(groupID)?.lastSeq ?? 0;
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
  const { key } = liveRoom(session, groupID);
  return { LongPollingKey: key, StartSeq: saidBefore + 1 };
}

/** Whether something waits for a poll. The SDK polls every 300 ms; whoever has left a room polls it no more. */
export function isAnythingUntold(): boolean {
  return untold.size > 0;
}

/** Forgets what waits for polls that will not come: a world has ended. */
export function forgetUntold(): void {
  untold.clear();
}

/** Says something in a live room. It waits there until the SDK polls. */
export function sayInLiveRoom(session: GatewaySession, groupID: string, item: WireBody): void {
  // The SDK takes the group of what it polls from the item itself.
  liveRoom(session, groupID).say({ ...item, GroupId: groupID, ToGroupId: groupID });
}

/** `get_msg`: the answer comes by itself, so that nobody waits for this handler meanwhile. */
export function pollLiveRoom(request: Request): undefined {
  const key = text(request.body, 'Key');
  const room = [...roomsOf(request.session).values()].find((one) => one.key === key);
  if (!room) throw new ChatError({ code: 10010, message: 'There is no such room.' });
  room.wait(request);
}

function liveRoom(session: GatewaySession, groupID: string): LiveRoom {
  const mine = roomsOf(session);
  const known = mine.get(groupID);
  if (known) return known;
  lastKey += 1;
  const room = new LiveRoom(`poll-${lastKey}`);
  mine.set(groupID, room);
  return room;
}

function roomsOf({ login }: GatewaySession): Map<string, LiveRoom> {
  if (!login) return new Map();
  const known = rooms.get(login);
  if (known) return known;
  const mine = new Map<string, LiveRoom>();
  rooms.set(login, mine);
  return mine;
}
