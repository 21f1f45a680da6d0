import { type ChatError, EVENT, TYPES, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { JoinedGroups } from '../../joined-groups.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { groupOf, groupsFeature, knownMembersFeature } from '../groups/index.js';
import { withoutMembers } from './member-changes.js';
import { MemberLookUps } from './member-look-ups.js';

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

function partsOf(key: string): readonly [groupID: string, userID: string] {
  const [groupID = '', userID = ''] = key.split('\n');
  return [groupID, userID];
}

/** Asks for single members, those of the same moment together. What they are goes to where members are kept. */
export class MemberProfiles {
  readonly slice: Slice<MemberProfilesState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** Whose were asked for: who is not in the group is left out of the answer, and not asked for again. */
  readonly #asked = new Set<string>();
  readonly #joined = new JoinedGroups();
  readonly #lookUps: MemberLookUps;
  #isBatchComing = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('group-member-profiles', {
      answered: new Set<string>(),
      errors: new Map<string, ChatError>(),
    });
    // Before it is asked anew: it hears of the break first.
    this.#lookUps = new MemberLookUps(chat);
    chat.life.listen({
      ready: () => {
        this.#joined.clear();
        this.#askAnew();
      },
      reconnect: () => this.#askAnew(),
      reset: () => {
        this.#asked.clear();
        this.#joined.clear();
      },
    });
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
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
      this.#askWatched(
        (groupID, userID) => this.#lookUps.isDoubtful(groupID) || !isKnown(groupID, userID),
      );
    });
  }

  /** Who is known is not asked for: when they leave there is nobody, and nothing to wait for. */
  #settleKnown(isKnown: (groupID: string, userID: string) => boolean): void {
    const { answered } = this.slice.read();
    const keys = this.#viewers.keys().filter((key) => {
      return !answered.has(key) && isKnown(...partsOf(key));
    });
    if (keys.length > 0) this.#settle(keys, null);
  }

  /** Much may have happened to who is shown. */
  #askAnew(): void {
    this.#asked.clear();
    this.#askWatched(() => true);
  }

  /** In a group that I have come into, or back into, there is more to be known. */
  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    const keys = this.#viewers.keys();
    const outside = keys.filter((key) => !this.#joined.isListed(partsOf(key)[0]));
    const left = outside.filter((key) => this.#joined.hasLeft(partsOf(key)[0]));
    this.#joined.update(list);
    const isIn = (key: string) => this.#joined.isListed(partsOf(key)[0]);
    for (const key of left.filter(isIn)) this.#asked.delete(key);
    if (outside.some(isIn)) this.#askSoon();
  }

  #askWatched(isWanted: (groupID: string, userID: string) => boolean): void {
    if (!this.#chat.life.isReady) return;
    const byGroup = new Map<string, string[]>();
    for (const key of this.#viewers.keys()) {
      const [groupID, userID] = partsOf(key);
      if (this.#asked.has(key) || !groupID || !userID || !isWanted(groupID, userID)) continue;
      this.#asked.add(key);
      byGroup.set(groupID, [...(byGroup.get(groupID) ?? []), userID]);
    }
    for (const [groupID, userIDs] of byGroup) void this.#answer(groupID, userIDs);
  }

  async #answer(groupID: string, userIDs: readonly string[]): Promise<void> {
    const { signal } = this.#chat.life;
    const keys = userIDs.map((userID) => memberKey(groupID, userID));
    const wasListed = this.#joined.isListed(groupID);
    try {
      // Of a live room the service tells nothing of single members: the list does.
      if (!(await this.#isLive(groupID))) await this.#find(groupID, userIDs);
      this.#settle(keys, null);
    } catch (thrown) {
      if (signal.aborted) return;
      // The next one who shows them asks again.
      for (const key of keys) this.#asked.delete(key);
      this.#settle(keys, toChatError(thrown));
      // I have come in while the question was on its way.
      if (!wasListed && this.#joined.isListed(groupID)) this.#askSoon();
    }
  }

  async #find(groupID: string, userIDs: readonly string[]): Promise<void> {
    if (!(await this.#lookUps.lookUp(groupID))) await this.ask(groupID, userIDs);
    // Whoever is answered is in it, though nobody was listening when the list told so.
    this.#joined.enter(groupID);
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
