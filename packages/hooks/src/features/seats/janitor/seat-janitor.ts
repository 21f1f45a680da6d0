import { EVENT, TYPES } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../../chat-store.js';
import type { Pace } from '../../../pace.js';
import { readMemberTip } from '../../group-members/index.js';
import { presenceNewsFeature } from '../../presence/index.js';
import type { SeatsControl } from '../seats-control.js';
import { seatsFeature } from '../seats-control.js';
import { InstanceCalls } from './instance-calls.js';
import { RollCalls } from './roll-call.js';
import { type JanitorParts, RoomJanitor } from './room-janitor.js';

/** Seconds that somebody may be away, and between which the app may choose. */
const GRACE = 20;
const SHORTEST_GRACE = 5;
const LONGEST_GRACE = 120;

/** Looks after the seats that are looked at: whoever is gone loses theirs. */
export class SeatJanitor {
  readonly #chat: ChatStore;
  readonly #parts: JanitorParts;
  readonly #rooms = new Map<string, RoomJanitor>();
  /** What the app has chosen, by groupID, in milliseconds: the last counts. */
  readonly #graces = new Map<string, readonly { readonly grace: number }[]>();
  #isOnline = true;
  /** Who is away, by the app's media. */
  readonly #away = new Map<string, readonly string[]>();

  constructor(chat: ChatStore, control: SeatsControl, pace: Pace = chat.pace) {
    this.#chat = chat;
    const grace = (groupID: string) => this.#graces.get(groupID)?.at(-1)?.grace ?? GRACE * 1000;
    const calls = new InstanceCalls(chat, pace);
    const isOnline = () => this.#isOnline;
    const rollCalls = new RollCalls(chat);
    this.#parts = { chat, control, pace, calls, grace, isOnline, rollCalls };
    chat.feature(presenceNewsFeature).listen(() => this.#lookEverywhere());
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
    chat.events.listen(EVENT.NET_STATE_CHANGE, ({ data }) => {
      this.#isOnline = data?.state === TYPES.NET_STATE_CONNECTED;
      this.#lookEverywhere();
    });
    chat.life.listen({
      ready: () => this.#startOver(),
      reconnect: () => {
        for (const room of this.#rooms.values()) room.doubt();
      },
      reset: () => this.#startOver(),
    });
    control.observe({
      onSeats: (groupID) => this.#look(groupID),
      onUnwatched: (groupID) => this.#end(groupID),
    });
  }

  /** From now on somebody may be away for so many seconds, 5 to 120; returns what ends that. */
  setGrace(groupID: string, seconds: number): () => void {
    const choice = { grace: within(seconds) * 1000 };
    this.#graces.set(groupID, [...(this.#graces.get(groupID) ?? []), choice]);
    this.#rooms.get(groupID)?.look();
    return () => {
      const left = (this.#graces.get(groupID) ?? []).filter((other) => other !== choice);
      if (left.length > 0) this.#graces.set(groupID, left);
      else this.#graces.delete(groupID);
    };
  }

  /** The app's media say that these are not there, and that all others are. */
  see(groupID: string, userIDs: readonly string[]): void {
    if (userIDs.length > 0) this.#away.set(groupID, userIDs);
    else this.#away.delete(groupID);
    this.#rooms.get(groupID)?.see(userIDs);
  }

  #look(groupID: string): void {
    if (!this.#chat.life.isReady) return;
    const { control } = this.#parts;
    if (!control.isWatched(groupID) || !control.book(groupID)) return this.#end(groupID);
    const known = this.#rooms.get(groupID);
    if (known) return known.look();
    const room = new RoomJanitor(groupID, this.#parts);
    this.#rooms.set(groupID, room);
    room.see(this.#away.get(groupID) ?? []);
  }

  #onMessages(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list) || this.#rooms.size === 0) return;
    for (const message of list) {
      const tip = readMemberTip(message);
      if (tip) this.#rooms.get(tip.groupID)?.hear(tip);
    }
  }

  #lookEverywhere(): void {
    if (!this.#chat.life.isReady) return;
    for (const room of this.#rooms.values()) room.look();
  }

  #end(groupID: string): void {
    const room = this.#rooms.get(groupID);
    this.#rooms.delete(groupID);
    room?.end();
  }

  #startOver(): void {
    for (const groupID of [...this.#rooms.keys()]) this.#end(groupID);
  }
}

/** What is no number at all is as usual. */
function within(seconds: number): number {
  if (Number.isNaN(seconds)) return GRACE;
  return Math.min(LONGEST_GRACE, Math.max(SHORTEST_GRACE, seconds));
}

/** The janitor of a store's seats. */
export const janitorFeature: FeatureDefinition<SeatJanitor> = {
  create: (chat) => new SeatJanitor(chat, chat.feature(seatsFeature)),
};
