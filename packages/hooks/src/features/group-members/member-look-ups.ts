import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { knownMembersFeature, type Update } from '../groups/index.js';
import { withoutMembers } from './member-changes.js';
import { nextOffset } from './next-offset.js';

/** The SDK tells no more at once. */
const MOST = 100;

/**
 * After a break the SDK remembers members who have left, and answers as if they were there: lists say who is, as far as
 * one call tells them.
 */
export class MemberLookUps {
  readonly #chat: ChatStore;
  #isInDoubt = false;
  /** The groups whose lists were asked for since the break, and whether one call has told of all. */
  #lookedUp = new Map<string, boolean>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    chat.life.listen({
      ready: () => this.#startOver(false),
      reconnect: () => this.#startOver(true),
    });
  }

  /** Whether those who are known may have left. */
  isDoubtful(groupID: string): boolean {
    return this.#isInDoubt && !this.#lookedUp.has(groupID);
  }

  /** Asks who is there, where the SDK may not know. Returns whether all are known now. */
  async lookUp(groupID: string): Promise<boolean> {
    const lookedUp = this.#lookedUp;
    if (!this.#isInDoubt || lookedUp.get(groupID) === false) return false;
    const isWhole = await lookUpMembers(this.#chat, groupID);
    lookedUp.set(groupID, isWhole);
    return isWhole;
  }

  #startOver(isInDoubt: boolean): void {
    this.#isInDoubt = isInDoubt;
    this.#lookedUp = new Map();
  }
}

/** Where the list tells of all, who is not on it is not in the group any more. Returns whether it does. */
async function lookUpMembers(chat: ChatStore, groupID: string): Promise<boolean> {
  const { calls, sdk, life } = chat;
  let isWhole = false;
  await chat.feature(knownMembersFeature).ask(
    groupID,
    async () => {
      const options = { groupID, offset: 0, count: MOST };
      const answer = await calls.call(() => sdk.getGroupMemberList(options));
      if (!isRecord(answer) || !Array.isArray(answer.memberList)) {
        throw malformedData('member list');
      }
      isWhole = nextOffset(answer) === undefined;
      return answer.memberList;
    },
    (told) => {
      // Of a group that it does not know, the SDK says that nobody is there, and I am.
      isWhole &&= told.includes(life.userID);
      return isWhole ? onlyThese(told) : unchanged;
    },
  );
  return isWhole;
}

function onlyThese(userIDs: readonly string[]): Update {
  const there = new Set(userIDs);
  return (members) => {
    const gone = [...members.byID.keys()].filter((userID) => !there.has(userID));
    return withoutMembers(gone)(members);
  };
}

const unchanged: Update = (members) => members;
