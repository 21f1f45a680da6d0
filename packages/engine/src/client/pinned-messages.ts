import {
  type ChatSDK,
  EVENT,
  groupConversationID,
  type PinnedGroupMessage,
  type UserInfo,
} from '@parlor/sdk';
import { messageIDOf } from '../core/ids.js';
import type { WirePin } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import type { Profiles } from './profiles.js';

/** For whom an event has its message: as in the SDK for nobody, so that it is incoming and unread even when it is mine. */
const NOBODY = '';

/** Messages that are pinned to groups. Nothing of them is kept: who shows them asks, and hears of changes. */
export class PinnedMessages {
  readonly #parts: ClientParts;
  readonly #profiles: Profiles;

  constructor(parts: ClientParts, profiles: Profiles) {
    this.#parts = parts;
    this.#profiles = profiles;
  }

  methods(): Pick<ChatSDK, 'pinGroupMessage' | 'getPinnedGroupMessageList'> {
    return {
      pinGroupMessage: async ({ groupID, message: { sequence }, isPinned }) => {
        const body = { groupID, sequence, isPinned };
        await this.#parts.connection.request('pinnedMessages.set', body);
        return success({});
      },
      getPinnedGroupMessageList: async (groupID) =>
        success({ messageList: await this.#list(groupID) }),
    };
  }

  added({ groupID, message: wire, operator }: Extract<Push, { type: 'pinnedMessages.added' }>) {
    // As the SDK: only the first element comes along.
    const first = { ...wire, elements: wire.elements.slice(0, 1) };
    const message = pinnedBy(receiveMessage(first, NOBODY), { ...operator });
    this.#parts.emitter.emit(EVENT.PINNED_GROUP_MESSAGE_UPDATED, {
      groupID,
      message,
      isPinned: true,
      operatorInfo: operator,
    });
  }

  removed({
    groupID,
    message: named,
    operator,
  }: Extract<Push, { type: 'pinnedMessages.removed' }>) {
    const { sequence, random, time, clientTime } = named;
    this.#parts.emitter.emit(EVENT.PINNED_GROUP_MESSAGE_UPDATED, {
      groupID,
      message: { ID: messageIDOf(named), sequence, random, time, clientTime },
      isPinned: false,
      operatorInfo: operator,
    });
  }

  /** What is in memory comes as it is there; what can be had no more is left out. */
  async #list(groupID: string): Promise<PinnedGroupMessage[]> {
    const { pins } = await this.#parts.connection.request('pinnedMessages.list', { groupID });
    if (pins.length === 0) return [];
    const known = this.#inMemory(groupID, pins);
    const missing = pins
      .map(({ sequence }) => sequence)
      .filter((sequence) => known.every((message) => message.sequence !== sequence));
    const [fetched, pinners] = await Promise.all([
      this.#fetch(groupID, missing),
      this.#pinnersOf(pins),
    ]);
    return [...known, ...fetched]
      .flatMap((message) => {
        const pinner = pinners.get(message.sequence);
        return pinner ? [pinnedBy(message, pinner)] : [];
      })
      .toSorted((a, b) => a.sequence - b.sequence);
  }

  #inMemory(groupID: string, pins: readonly WirePin[]): SdkMessage[] {
    const { messages, hops } = this.#parts;
    const conversationID = groupConversationID(groupID);
    const all = [...messages.list(conversationID), ...hops.list(conversationID)];
    return pins.flatMap(({ sequence }) => all.find((one) => one.sequence === sequence) ?? []);
  }

  async #fetch(groupID: string, sequences: number[]): Promise<SdkMessage[]> {
    if (sequences.length === 0) return [];
    const { historyQuestions, session } = this.#parts;
    const messages = await historyQuestions.askForSequences({ groupID, sequences });
    return messages.map((wire) => receiveMessage(wire, session.userID));
  }

  /** By the sequence of the message. */
  async #pinnersOf(pins: readonly WirePin[]): Promise<ReadonlyMap<number, UserInfo>> {
    const profiles = await this.#profiles.of([...new Set(pins.map(({ userID }) => userID))]);
    const people = new Map(profiles.map((profile) => [profile.userID, profile]));
    return new Map(
      pins.map(({ sequence, userID }) => {
        const { nick = '', avatar = '' } = people.get(userID) ?? {};
        return [sequence, { userID, nick, avatar }];
      }),
    );
  }
}

function pinnedBy(message: SdkMessage, pinnerInfo: UserInfo): PinnedGroupMessage {
  return Object.assign(message, { pinnerInfo });
}
