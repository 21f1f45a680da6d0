import type { ChatSDK } from '@parlor/sdk';
import { type ClientOptions, createClient } from '../client/create-client.js';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createPageFiles } from '../host/page-files.js';
import type { Channel, ChannelEvents } from '../protocol/channel.js';
import type { WireGroup, WireMessage } from '../protocol/entities.js';
import type { ClientFrame, RequestFrame } from '../protocol/frames.js';
import type { Push } from '../protocol/pushes.js';
import { ready, synced } from './create-world.js';

type Answer = object | { refusal: number };

/**
 * An engine that says what a test tells it to, for what the real one never does: frames in another
 * order, echoes, answers that fail.
 */
export class ScriptedEngine {
  readonly clock = new SimulatedClock();
  readonly asked: RequestFrame[] = [];
  /** What commands are answered; a list is used up from the front, its last answer stays. */
  readonly answers: Record<string, Answer[]> = {
    'session.login': [
      {
        tinyID: '144',
        instanceID: 1,
        serverTime: 0,
        profile: { userID: 'me' },
        missingFeatures: [],
        customStatus: '',
      },
    ],
    'session.logout': [{}],
    'session.config': [{ config: {} }],
    'groups.list': [{ groups: [] }],
    'conversations.list': [{ conversations: [], cursor: '', isCompleted: true }],
    'conversationGroups.list': [{ groups: [] }],
    'blacklist.list': [{ userIDs: [] }],
    'friends.list': [{ friends: [], nextOffset: 0, isCompleted: true }],
    'friendGroups.list': [{ groups: [] }],
    'friendApplications.list': [{ applications: [], unreadCount: 0 }],
    'notices.list': [{ notices: [] }],
    'conversations.get': [{ refusal: 50001 }],
    'messages.history': [{ messages: [], isCompleted: true }],
    'profiles.get': [{ profiles: [] }],
  };
  /** Whether a line can be opened. */
  isReachable = true;
  /** When lines could not be opened: milliseconds since the last {@link cut}. */
  readonly attempts: number[] = [];
  /** Told of every question as it comes in. */
  onAsked: (command: string) => void = () => {};
  /** How many lines the client has closed. */
  closed = 0;
  #events: ChannelEvents | undefined;
  #cutAt = 0;

  /** A client of this engine, logged in as `me`. */
  async client(choices: Partial<ClientOptions> = {}): Promise<ChatSDK> {
    const chat = createClient({
      sdkAppID: 1720000001,
      clock: this.clock,
      log: { level: 4, write() {} },
      open: async (events) => this.#connect(events),
      listEventInterval: 0,
      hasRateLimits: () => true,
      files: createPageFiles(),
      takesFiles: true,
      nextTurn: (callback) => void setTimeout(callback, 0),
      whenOnline: () => () => {},
      whenClosed: () => () => {},
      ...choices,
    });
    await this.enter(chat, 'me');
    return chat;
  }

  /** Logs somebody in to a client, and waits until the lists are there. */
  async enter(chat: ChatSDK, userID: string): Promise<void> {
    await chat.login({ userID, userSig: 'sig' });
    await ready(chat);
    await synced(chat);
  }

  /** Answers a question that was left unanswered. */
  reply(id: number, body: object): void {
    this.#events?.onFrame({ kind: 'reply', id, body });
  }

  /** Refuses a question that was left unanswered. */
  fail(id: number, code: number): void {
    this.#events?.onFrame({ kind: 'failure', id, error: { code, message: 'As the test says.' } });
  }

  /** Tells the client something; it has heard it when this returns. */
  push(push: Push): void {
    this.#events?.onFrame({ kind: 'push', push });
  }

  /** Breaks the line. */
  cut(): void {
    this.#cutAt = this.clock.now();
    this.#events?.onClose();
  }

  #connect(events: ChannelEvents): Channel {
    if (!this.isReachable) {
      this.attempts.push(this.clock.now() - this.#cutAt);
      throw new Error('There is no way through.');
    }
    this.#events = events;
    return {
      send: (frame) => this.#hear(frame),
      close: () => {
        this.closed += 1;
      },
    };
  }

  #hear(frame: ClientFrame): void {
    if (frame.kind !== 'request') return;
    this.asked.push(frame);
    this.onAsked(frame.command);
    const answer = this.#answerTo(frame.command);
    queueMicrotask(() => {
      if (!answer) return;
      const { id } = frame;
      if ('refusal' in answer) {
        this.fail(id, Number(answer.refusal));
      } else {
        this.reply(id, answer);
      }
    });
  }

  /** `undefined` leaves the command unanswered. */
  #answerTo(command: string): Answer | undefined {
    const answers = this.answers[command] ?? [];
    return answers.length > 1 ? answers.shift() : answers[0];
  }
}

let count = 0;

/** A text as the service tells it, from bob to me unless it says otherwise. */
export function wireMessage(changes: Partial<WireMessage> = {}): WireMessage {
  count += 1;
  return {
    conversationType: 'C2C',
    to: 'me',
    clientTime: 1000,
    clientSequence: count,
    random: count,
    priority: 'Normal',
    elements: [{ type: 'TIMTextElem', content: { text: `text ${count}` } }],
    cloudCustomData: '',
    atUserList: [],
    needReadReceipt: false,
    isSupportExtension: false,
    onlineUserOnly: false,
    excludedFromUnreadCount: false,
    excludedFromLastMessage: false,
    from: 'bob',
    senderTinyID: '144115000000000002',
    nick: 'Bob',
    avatar: '',
    nameCard: '',
    time: 1000,
    sequence: count,
    isSystemMessage: false,
    isRevoked: false,
    version: 0,
    ...changes,
  };
}

/** A public group as the service tells it, which I am a member of. */
export function wireGroup(groupID: string): WireGroup {
  return {
    groupID,
    name: 'Team',
    avatar: '',
    type: 'Public',
    introduction: '',
    notification: '',
    ownerID: 'bob',
    createTime: 1,
    infoSequence: 1,
    lastInfoTime: 1,
    nextMessageSeq: 1,
    memberCount: 2,
    maxMemberCount: 2000,
    joinOption: 'FreeAccess',
    inviteOption: 'DisableInvite',
    groupCustomField: [],
    muteAllMembers: false,
    isSupportTopic: false,
    selfInfo: {
      role: 'Member',
      nameCard: '',
      joinTime: 1,
      messageRemindType: 'AcceptAndNotify',
      readSequence: 0,
    },
  };
}
