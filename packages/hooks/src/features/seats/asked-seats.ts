import { EVENT, type GroupAttributes } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { JoinedGroups } from '../../joined-groups.js';
import type { ViewerCount } from '../../viewer-count.js';
import type { Rooms } from '../live-room/index.js';
import type { SeatsService } from './backend/seats-service.js';
import { seatsOf } from './seats.store.js';
import type { ShownSeats } from './shown-seats.js';

/** What it works with. */
export interface AskedSeatsParts {
  readonly chat: ChatStore;
  readonly service: SeatsService;
  readonly rooms: Rooms;
  readonly shown: ShownSeats;
  readonly viewers: ViewerCount;
}

/** Asks for the seats of groups that are looked at, as soon as I am in them and as long as I am. */
export class AskedSeats {
  readonly #parts: AskedSeatsParts;
  readonly #joined = new JoinedGroups();
  /** Groups whose seats are being asked for. */
  readonly #loading = new Set<string>();

  constructor(parts: AskedSeatsParts) {
    this.#parts = parts;
    parts.chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
  }

  /** Asks for the seats of a group. A failure is shown. */
  async load(groupID: string): Promise<void> {
    const { chat, service, shown } = this.#parts;
    if (!chat.life.isReady || !groupID) return;
    const { signal } = chat.life;
    const wasListed = this.#joined.isListed(groupID);
    this.#loading.add(groupID);
    try {
      const { attributes } = await service.read(groupID);
      if (!signal.aborted) this.take(groupID, attributes);
    } catch (thrown) {
      if (signal.aborted) return;
      // I have come in while the question was on its way.
      if (!wasListed && this.#joined.isListed(groupID)) void this.load(groupID);
      else shown.fail(groupID, thrown);
    } finally {
      this.#loading.delete(groupID);
    }
  }

  /** Asks for all that are looked at. */
  refresh(): void {
    for (const groupID of this.#parts.viewers.keys()) void this.load(groupID);
  }

  /** Attributes were told. What the SDK still has in memory, or tells late, of a group that was left is not shown. */
  take(groupID: string, attributes: Readonly<GroupAttributes>): void {
    const { shown } = this.#parts;
    if (this.#joined.hasLeft(groupID)) shown.drop(groupID);
    else shown.show(groupID, attributes);
  }

  /** Another login: nothing was told of it yet. */
  forget(): void {
    this.#joined.clear();
  }

  /** Coming into a group, or leaving it, changes what may be seen. */
  #onGroups(list: readonly unknown[]): void {
    const { chat, rooms, shown, viewers } = this.#parts;
    if (!chat.life.isReady || !Array.isArray(list)) return;
    for (const groupID of this.#joined.update(list)) {
      if (rooms.isBeingRenewed(groupID)) continue;
      if (shown.isKept(groupID)) shown.drop(groupID);
    }
    for (const groupID of viewers.keys()) {
      const { isLoaded } = seatsOf(shown.slice.read(), groupID);
      const isListed = this.#joined.isListed(groupID);
      if (isListed && !isLoaded && !this.#loading.has(groupID)) void this.load(groupID);
      if (!isListed && isLoaded) void this.#leaveUnlessMember(groupID);
    }
  }

  /** Either left before anybody looked, or a community with topics, which is listed once it was asked for. */
  async #leaveUnlessMember(groupID: string): Promise<void> {
    const { chat, service, shown } = this.#parts;
    const { signal } = chat.life;
    const isMember = await service.isMember(groupID);
    if (isMember || signal.aborted || this.#joined.isListed(groupID)) return;
    this.#joined.leave(groupID);
    shown.drop(groupID);
  }
}
