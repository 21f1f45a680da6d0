import { type ChatError, TYPES, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { groupOf, groupsFeature, knownMembersFeature } from '../groups/index.js';
import { withoutMembers } from './member-changes.js';

/** Of whom the service has said what they are in a group, and why of others it has not. */
interface MemberProfilesState {
  /** By {@link memberKey}: there is no more to be known of them. */
  readonly answered: ReadonlySet<string>;
  readonly errors: ReadonlyMap<string, ChatError>;
}

/** The SDK takes no more at once. */
const LARGEST_BATCH = 50;

/** One member of one group. No ID has a line break in it. */
export function memberKey(groupID: string, userID: string): string {
  return `${groupID}\n${userID}`;
}

/** Asks for single members, those of the same moment together. What they are goes to where members are kept. */
export class MemberProfiles {
  readonly slice: Slice<MemberProfilesState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** Whose were asked for: who is not in the group is left out of the answer, and not asked for again. */
  readonly #asked = new Set<string>();
  #isBatchComing = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('group-member-profiles', {
      answered: new Set<string>(),
      errors: new Map<string, ChatError>(),
    });
    chat.life.listen({
      ready: this.#askAnew,
      reconnect: this.#askAnew,
      reset: () => this.#asked.clear(),
    });
  }

  /** Someone shows this member: asks for them, unless they are known. Returns what ends that. */
  watch(groupID: string, userID: string): () => void {
    const ends = [
      this.#viewers.add(memberKey(groupID, userID)),
      this.#chat.feature(knownMembersFeature).watch(groupID),
    ];
    this.#askSoon();
    return () => {
      for (const end of ends) end();
    };
  }

  /** Asks for members of a group, known or not; those that are there are kept. Returns their userIDs. */
  async ask(groupID: string, userIDs: readonly string[]): Promise<readonly string[]> {
    const { calls, sdk } = this.#chat;
    const known = this.#chat.feature(knownMembersFeature);
    const found = await Promise.all(
      chunksOf(userIDs, LARGEST_BATCH).map((userIDList) =>
        known.ask(
          groupID,
          async () => {
            const answer = await calls.call(() =>
              sdk.getGroupMemberProfile({ groupID, userIDList }),
            );
            if (!isRecord(answer) || !Array.isArray(answer.memberList)) {
              throw malformedData('list of members');
            }
            return answer.memberList;
          },
          // Who is not in the group is left out, unless the SDK remembers them.
          (told) => withoutMembers(userIDList.filter((userID) => !told.includes(userID))),
        ),
      ),
    );
    return found.flat();
  }

  #askSoon(): void {
    if (this.#isBatchComing) return;
    this.#isBatchComing = true;
    queueMicrotask(() => {
      this.#isBatchComing = false;
      const known = this.#chat.feature(knownMembersFeature);
      const isKnown = (groupID: string, userID: string) => known.of(groupID).byID.has(userID);
      this.#settleKnown(isKnown);
      this.#askWatched((groupID, userID) => !isKnown(groupID, userID));
    });
  }

  /** Who is known is not asked for: when they leave there is nobody, and nothing to wait for. */
  #settleKnown(isKnown: (groupID: string, userID: string) => boolean): void {
    const { answered } = this.slice.read();
    const keys = this.#viewers.keys().filter((key) => {
      const [groupID = '', userID = ''] = key.split('\n');
      return !answered.has(key) && isKnown(groupID, userID);
    });
    if (keys.length > 0) this.#settle(keys, null);
  }

  /** Much may have happened to who is shown. */
  readonly #askAnew = () => {
    this.#asked.clear();
    this.#askWatched(() => true);
  };

  #askWatched(isWanted: (groupID: string, userID: string) => boolean): void {
    if (!this.#chat.life.isReady) return;
    const byGroup = new Map<string, string[]>();
    for (const key of this.#viewers.keys()) {
      const [groupID = '', userID = ''] = key.split('\n');
      if (this.#asked.has(key) || !groupID || !userID || !isWanted(groupID, userID)) continue;
      this.#asked.add(key);
      byGroup.set(groupID, [...(byGroup.get(groupID) ?? []), userID]);
    }
    for (const [groupID, userIDs] of byGroup) void this.#answer(groupID, userIDs);
  }

  async #answer(groupID: string, userIDs: readonly string[]): Promise<void> {
    const { signal } = this.#chat.life;
    const keys = userIDs.map((userID) => memberKey(groupID, userID));
    try {
      // Of a live room the service tells nothing of single members: the list does.
      if (!(await this.#isLive(groupID))) await this.ask(groupID, userIDs);
      this.#settle(keys, null);
    } catch (thrown) {
      if (signal.aborted) return;
      // The next one who shows them asks again.
      for (const key of keys) this.#asked.delete(key);
      this.#settle(keys, toChatError(thrown));
    }
  }

  async #isLive(groupID: string): Promise<boolean> {
    const groups = this.#chat.feature(groupsFeature);
    const group = groupOf(groups.slice.read(), groupID) ?? (await groups.load(groupID));
    return group.type === TYPES.GRP_AVCHATROOM;
  }

  #settle(keys: readonly string[], error: ChatError | null): void {
    const { answered, errors } = this.slice.read();
    const next = new Map(errors);
    for (const key of keys) {
      if (error) next.set(key, error);
      else next.delete(key);
    }
    this.slice.write({
      answered: error ? answered : new Set([...answered, ...keys]),
      errors: next,
    });
  }
}

/** Single members of a store's groups. */
export const memberProfilesFeature: FeatureDefinition<MemberProfiles> = {
  create: (chat) => new MemberProfiles(chat),
};
