import { ChatError, type ChatSDK, TYPES, toChatError } from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';
import { LiveGroup } from './live-group.js';

/** What a client asks of groups without keeping the answer in its list. */
export class GroupLookups {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'searchGroupByID' | 'getGroupOnlineMemberCount'> {
    return {
      searchGroupByID: async (groupID) => success({ group: await this.#search(groupID) }),
      getGroupOnlineMemberCount: async (groupID) =>
        success({ memberCount: await this.#countOnline(groupID) }),
    };
  }

  /** A new object each time, even for a group of mine. */
  async #search(groupID: string): Promise<LiveGroup> {
    const asking = this.#parts.connection.request('groupProfiles.find', { groupID });
    const { group: wire } = await asking.catch((error: unknown) => {
      throw asPartOfAnswer(toChatError(error));
    });
    const group = new LiveGroup(groupID, '');
    group.describe(wire);
    return group;
  }

  async #countOnline(groupID: string): Promise<number | undefined> {
    const { groups, onlineCounts } = this.#parts;
    const group = groups.isListed(groupID) ? groups.get(groupID) : undefined;
    if (!group) return 0;
    const isRoom = group.type === TYPES.GRP_AVCHATROOM;
    return isRoom ? onlineCounts.ofRoom(groupID) : onlineCounts.ofGroup(groupID);
  }
}

/** Why a group cannot be had is part of the answer, and knows nothing of the question's number. */
function asPartOfAnswer(error: ChatError): ChatError {
  const { code, message } = error;
  return Math.trunc(code / 1_000) === 10 ? new ChatError({ code, message }) : error;
}
