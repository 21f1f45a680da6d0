import { EVENT, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { type MemberTip, readMemberTip } from '../group-members/index.js';
import { RollCalls } from '../seats/index.js';
import type { AudioLine } from './audio-line.js';
import { audioText, readAudioWord } from './audio-word.js';
import { RoomMembers } from './room-members.js';

/** So many of my own messages to myself are remembered: some services hand them back to the page that has sent them. */
const MOST_SAID = 200;

/** What is heard of a room. */
type Listener = Parameters<AudioLine['listen']>[0];

/** One room's line, as it is kept. */
interface OpenLine {
  readonly line: AudioLine;
  readonly members: RoomMembers;
  readonly listeners: Set<Listener>;
}

/** After these somebody is in a group, or is not any more. */
const COMING_AND_GOING: readonly number[] = [
  TYPES.GRP_TIP_MBR_JOIN,
  TYPES.GRP_TIP_MBR_QUIT,
  TYPES.GRP_TIP_MBR_KICKED_OUT,
  TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER,
];

/** The lines from page to page of the rooms that are heard, by messages that are kept nowhere. */
export class AudioLines {
  readonly #chat: ChatStore;
  readonly #rollCalls: RollCalls;
  readonly #open = new Map<string, OpenLine>();
  /** To one person one after another, so that nothing overtakes anything. */
  readonly #queues: WorkQueues;
  readonly #said = new Set<string>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#rollCalls = new RollCalls(chat);
    this.#queues = createWorkQueues(chat.life);
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
    chat.life.listen({
      reconnect: () => {
        for (const { members } of this.#open.values()) members.forgetAll();
      },
      reset: () => this.#queues.clear(),
    });
  }

  /** A new line of a room; who listened on the one before hears nothing any more. */
  open(groupID: string): AudioLine {
    const listeners = new Set<Listener>();
    const members = new RoomMembers({
      ...{ groupID, pace: this.#chat.pace, rollCalls: this.#rollCalls },
    });
    const line: AudioLine = {
      send: (userID, data) => mayBeIgnored(this.#send(groupID, userID, data)),
      listen(listener) {
        const entry: Listener = (userID, data) => listener(userID, data);
        listeners.add(entry);
        return () => void listeners.delete(entry);
      },
      isInRoom: (userID) => mayBeIgnored(this.#isInRoom(members, userID)),
    };
    this.#open.set(groupID, { line, members, listeners });
    return line;
  }

  /** Nobody listens on it any more. What is said on it last is still sent. */
  close(groupID: string, line: AudioLine): void {
    if (this.#open.get(groupID)?.line === line) this.#open.delete(groupID);
  }

  async #send(groupID: string, userID: string, data: Record<string, unknown>): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    // Before its turn: what was said is what counts, whatever becomes of the object.
    const said = audioText(groupID, data);
    await this.#queues.add(userID, async () => {
      const message = calls.ask(() =>
        sdk.createCustomMessage({
          to: userID,
          conversationType: TYPES.CONV_C2C,
          payload: { data: said, description: '', extension: '' },
        }),
      );
      if (userID === life.userID) this.#note(message.ID);
      await calls.call(() =>
        sdk.sendMessage(message, { onlineUserOnly: true, messageControlInfo: NOWHERE }),
      );
    });
  }

  /** I am: else there would be no line. */
  async #isInRoom(members: RoomMembers, userID: string): Promise<boolean> {
    return userID === this.#chat.life.userID || members.has(userID);
  }

  #note(ID: string): void {
    this.#said.add(ID);
    for (const oldest of this.#said) {
      if (this.#said.size <= MOST_SAID) return;
      this.#said.delete(oldest);
    }
  }

  #onMessages(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list) || this.#open.size === 0) return;
    for (const message of list) {
      const tip = readMemberTip(message);
      if (tip) this.#onTip(tip);
      else this.#hear(message);
    }
  }

  #onTip({ groupID, operationType, userIDs }: MemberTip): void {
    if (COMING_AND_GOING.includes(operationType)) this.#open.get(groupID)?.members.forget(userIDs);
  }

  /** What I say to others my other pages get too: it is not meant for them. */
  #hear(message: unknown): void {
    const word = readAudioWord(message);
    if (!word || word.to !== this.#chat.life.userID || this.#said.has(word.ID)) return;
    for (const listener of [...(this.#open.get(word.groupID)?.listeners ?? [])]) {
      try {
        listener(word.from, word.data);
      } catch (thrown) {
        this.#chat.problems.report(thrown);
      }
    }
  }
}

/** Should a service keep it after all. */
const NOWHERE = { excludedFromUnreadCount: true, excludedFromLastMessage: true };
