import {
  type ChatSDK,
  EVENT,
  type GetAllUserListOfMessageReactionOptions,
  type GetMessageReactionsOptions,
  type Message,
  type MessageReaction,
  type MessageReactionsResult,
  type MessageReactionUserPage,
  type Profile,
} from '@parlor/sdk';
import type { WireReaction } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';
import type { Profiles } from './profiles.js';

type ReactionMethods = Pick<
  ChatSDK,
  | 'addMessageReaction'
  | 'removeMessageReaction'
  | 'getMessageReactions'
  | 'getAllUserListOfMessageReaction'
>;

type ReactionPush = Extract<Push, { type: 'reactions.updated' }>;

const USERS_PER_REACTION = 10;
const USERS_PER_PAGE = 100;

/** Reactions to messages. Nothing of them is kept but which are mine; what changes comes by push. */
export class Reactions {
  readonly #parts: ClientParts;
  readonly #profiles: Profiles;
  /**
   * My reactions by message, as far as this login knows: a push does not say which are mine, so an
   * event is wrong about those of an earlier login, as the SDK's is. Only a query asks the service.
   */
  readonly #mine = new Map<string, Set<string>>();
  /** By message: the last event that waits for the names of people. It never fails. */
  readonly #telling = new Map<string, Promise<void>>();

  constructor(parts: ClientParts, profiles: Profiles) {
    this.#parts = parts;
    this.#profiles = profiles;
  }

  methods(): ReactionMethods {
    return {
      addMessageReaction: async (message, reactionID) => {
        await this.#add(message, reactionID);
        return success({});
      },
      removeMessageReaction: async (message, reactionID) => {
        // Not mine any more from here on, even if the service refuses: so does the SDK.
        this.#note(message.ID, reactionID, false);
        await this.#parts.connection.request('reactions.remove', bodyOf(message, reactionID));
        return success({});
      },
      getMessageReactions: async (options) => success(await this.#of(options)),
      getAllUserListOfMessageReaction: async (options) => success(await this.#users(options)),
    };
  }

  /**
   * Somebody has reacted, or taken it back; it may have been me, here or in another instance. What
   * happens to one message is told in order, whoever has to be asked for.
   */
  async updated(push: ReactionPush): Promise<void> {
    const { messageID, mine } = push;
    if (mine) this.#note(messageID, mine.reactionID, mine.isAdded);
    const { epoch } = this.#parts.session;
    const before = this.#telling.get(messageID);
    const telling = this.#peopleOrIDs(push.reactions).then(async (people) => {
      await before;
      if (this.#parts.session.epoch === epoch) this.#tell(push, people);
    });
    this.#telling.set(messageID, telling);
    await telling;
    if (this.#telling.get(messageID) === telling) this.#telling.delete(messageID);
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#mine.clear();
    this.#telling.clear();
  }

  #tell({ messageID, reactions }: ReactionPush, people: People): void {
    const reactionList = reactions.map((reaction) =>
      told(reaction, people, this.#mine.get(messageID)?.has(reaction.reactionID) === true),
    );
    this.#parts.emitter.emit(EVENT.MESSAGE_REACTIONS_UPDATED, { messageID, reactionList });
  }

  async #add(message: Message, reactionID: string): Promise<void> {
    const { connection, session } = this.#parts;
    const { epoch } = session;
    this.#note(message.ID, reactionID, true);
    try {
      await connection.request('reactions.add', bodyOf(message, reactionID));
    } catch (error) {
      // Also when it was refused because it was mine already: so does the SDK.
      if (session.epoch === epoch) this.#note(message.ID, reactionID, false);
      throw error;
    }
  }

  /** All are asked for in the conversation of the first. */
  async #of({
    messageList,
    maxUserCountPerReaction = USERS_PER_REACTION,
  }: GetMessageReactionsOptions): Promise<MessageReactionsResult> {
    const reply = await this.#parts.connection.request('reactions.list', {
      conversationID: messageList[0]?.conversationID ?? '',
      messageIDs: messageList.map(({ ID }) => ID),
      usersPerReaction: maxUserCountPerReaction,
    });
    const people = await this.#peopleOf(reply.messages.flatMap(({ reactions }) => reactions));
    const resultList = reply.messages.map(({ messageID, reactions }) => ({
      messageID,
      reactionList: reactions.map((reaction) => told(reaction, people, reaction.isMine)),
    }));
    return { resultList };
  }

  async #users({
    message,
    reactionID,
    nextSeq = 0,
    count = USERS_PER_PAGE,
  }: GetAllUserListOfMessageReactionOptions): Promise<MessageReactionUserPage> {
    const { userIDs, nextOffset } = await this.#parts.connection.request('reactions.users', {
      ...bodyOf(message, reactionID),
      offset: nextSeq,
      count: Math.min(count, USERS_PER_PAGE),
    });
    // In the order in which profiles come: who had to be asked for is first.
    const userList = (await this.#profiles.of(userIDs)).map(faceOf);
    return { userList, nextSeq: nextOffset, isCompleted: nextOffset === 0 };
  }

  /** Names and pictures are those of profiles, which are believed for a while: so does the SDK. */
  async #peopleOf(reactions: readonly WireReaction[]): Promise<People> {
    const asked = new Set(reactions.flatMap(({ userIDs }) => userIDs));
    const profiles = await this.#profiles.of([...asked]);
    return new Map(profiles.map((profile) => [profile.userID, faceOf(profile)]));
  }

  /** A change is told even where nobody can say who people are. */
  async #peopleOrIDs(reactions: readonly WireReaction[]): Promise<People> {
    try {
      return await this.#peopleOf(reactions);
    } catch (error) {
      this.#parts.log.write(2, 'Who has reacted could not be asked: their IDs are told.', error);
      const userIDs = reactions.flatMap((reaction) => reaction.userIDs);
      return new Map(userIDs.map((userID) => [userID, { userID, nick: '', avatar: '' }]));
    }
  }

  #note(messageID: string, reactionID: string, isMine: boolean): void {
    const known = this.#mine.get(messageID) ?? new Set();
    if (isMine) known.add(reactionID);
    else known.delete(reactionID);
    this.#mine.set(messageID, known);
  }
}

function bodyOf({ conversationID, ID }: Message, reactionID: string) {
  return { conversationID, messageID: ID, reactionID };
}

/** Who somebody is, as reactions show it. */
type Face = Pick<Profile, 'userID' | 'nick' | 'avatar'>;

type People = ReadonlyMap<string, Face>;

function faceOf({ userID, nick, avatar }: Profile): Face {
  return { userID, nick, avatar };
}

function told(
  { reactionID, totalUserCount, userIDs }: WireReaction,
  people: People,
  reactedByMyself: boolean,
): MessageReaction {
  const partialUserList = userIDs
    .map((userID) => people.get(userID))
    .filter((one) => one !== undefined);
  return { reactionID, totalUserCount, partialUserList, reactedByMyself };
}
