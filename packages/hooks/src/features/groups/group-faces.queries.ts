import { EVENT, type Message, TYPES, toChatError } from '@parlor/sdk';
import { queryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { createWorkQueues } from '../../work-queue.js';
import { groupsFeature } from './groups-control.js';

/** A member of a group, as it is drawn. */
export interface GroupFace {
  /** Who it is. */
  readonly userID: string;
  /** What they are called in the group, else their nick, else their userID. Untrusted. */
  readonly name: string;
  /** URL of their picture; `''` when there is none. Untrusted. */
  readonly avatar: string;
}

/** There is no room for more in a small picture. */
const MOST_FACES = 4;
/** How many groups are asked for at a time: a list of hundreds must not hold up what is sent meanwhile. */
const LANES = 2;

/** The first members of the groups that are drawn. */
export class GroupFacesQueries {
  readonly #chat: ChatStore;
  readonly #lanes;
  /** Who was answered, by groupID. */
  readonly #shown = new Map<string, readonly string[]>();
  #count = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#lanes = createWorkQueues(chat.life);
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
    chat.life.listen({
      reset: () => {
        this.#shown.clear();
        this.#lanes.clear();
      },
    });
  }

  /** The query of a group's faces. */
  options(groupID: string, isWanted: boolean) {
    return queryOptions({
      ...QUERY_OPTIONS,
      queryKey: this.#chat.feature(queriesFeature).key('group-faces', groupID),
      queryFn: ({ signal }) => this.#askInTurn(groupID, signal),
      enabled: isWanted,
    });
  }

  /** Who has scrolled past before it was their turn does not want to know any more. */
  #askInTurn(groupID: string, signal: AbortSignal): Promise<readonly GroupFace[]> {
    this.#count += 1;
    const lane = String(this.#count % LANES);
    return this.#lanes.add(lane, () =>
      signal.aborted ? Promise.reject(signal.reason) : this.#ask(groupID),
    );
  }

  /** What will be refused again is not asked again: a group that I am not in has no faces. */
  async #ask(groupID: string): Promise<readonly GroupFace[]> {
    try {
      const members = await this.#chat.feature(groupsFeature).getFirstMembers(groupID, MOST_FACES);
      const userIDs = members.map(({ userID }) => userID);
      this.#shown.set(groupID, userIDs);
      return members.map(({ userID, nameCard, nick, avatar }) => ({
        userID,
        name: nameCard || nick || userID,
        avatar,
      }));
    } catch (thrown) {
      const error = toChatError(thrown);
      if (error.retryable) throw error;
      return [];
    }
  }

  /** Asked again only when a tip says that there is somebody more to draw, or one less. */
  #onMessages(list: readonly Message[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const tip of list) {
      if (!isRecord(tip) || tip['type'] !== TYPES.MSG_GRP_TIP) continue;
      const groupID = String(tip['to']);
      const shown = this.#shown.get(groupID);
      if (!shown || !isAboutFaces(tip['payload'], shown)) continue;
      this.#chat.feature(queriesFeature).invalidate('group-faces', groupID);
    }
  }
}

/** The faces of a store's groups. */
export const groupFacesFeature: FeatureDefinition<GroupFacesQueries> = {
  create: (chat) => new GroupFacesQueries(chat),
};

function isAboutFaces(payload: unknown, shown: readonly string[]): boolean {
  if (!isRecord(payload)) return false;
  const { operationType, userIDList } = payload;
  if (operationType === TYPES.GRP_TIP_MBR_JOIN) return shown.length < MOST_FACES;
  const isGone =
    operationType === TYPES.GRP_TIP_MBR_QUIT || operationType === TYPES.GRP_TIP_MBR_KICKED_OUT;
  return isGone && Array.isArray(userIDList) && shown.some((userID) => userIDList.includes(userID));
}
