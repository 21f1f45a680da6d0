import {
  EVENT,
  type GroupSystemNoticePayload,
  groupConversationID,
  type Message,
  SYSTEM_CONVERSATION_ID,
  TYPES,
} from '@parlor/sdk';
import type { WireMessage } from '../protocol/entities.js';
import type { WireGroupApplication } from '../protocol/group-application-commands.js';
import type { ClientParts } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import type { Incoming } from './incoming.js';
import type { InvitedMessages } from './invited-messages.js';
import { LiveMessage, receiveMessage, type SdkMessage } from './live-message.js';
import type { RemindTypes } from './remind-types.js';

/** Notices that take a person out of a group, and those that bring one in. */
const LEAVING_NOTICES: ReadonlySet<number> = new Set([4, 5, 8, 11, 21]);
const ACCEPTED = 2;
const INVITED = 7;

const APPLIED = 1;
const MADE_ADMIN = 9;
const NO_ADMIN_ANY_MORE = 10;
const REMIND_TYPE_CHANGED = 20;

/** What notices are about. */
interface Concerned {
  keeper: ConversationKeeper;
  incoming: Incoming;
  remindTypes: RemindTypes;
  invitedMessages: InvitedMessages;
}

/** The notices of the system conversation: what they do here, and which of them the service keeps. */
export class GroupNotices {
  readonly #parts: ClientParts;
  readonly #concerned: Concerned;
  /** Of those that have come, the last one's number. */
  #last = 0;

  constructor(parts: ClientParts, concerned: Concerned) {
    this.#parts = parts;
    this.#concerned = concerned;
  }

  /** One that comes now. Conversation, effect, then the message: the other way round than tips. */
  async received(wire: WireMessage): Promise<void> {
    const message = this.#take(wire);
    if (!message) return;
    this.#concerned.keeper.note(message);
    this.#parts.announcer.conversations();
    const effect = this.#takeEffect(message.payload);
    this.#parts.emitter.emit(EVENT.MESSAGE_RECEIVED, [message]);
    await effect;
  }

  /**
   * After a login: those that were kept are there, read, and do nothing any more. As in the SDK, what lists their
   * conversation is the next that comes. Whether there are any.
   */
  async synchronise(): Promise<boolean> {
    const all = await this.#kept();
    const notices = all.map((wire) => this.#takeKept(wire)).filter((one) => one !== undefined);
    for (const message of notices) message.isRead = true;
    if (notices.length > 0) this.#parts.announcer.conversations();
    return all.length > 0;
  }

  /** After a break: those that were missed come now. */
  async resumed(): Promise<void> {
    const last = this.#last;
    for (const wire of await this.#kept()) {
      try {
        if (wire.clientSequence > last) await this.received(wire);
      } catch (error) {
        this.#skip(error);
      }
    }
  }

  /** They are kept no more, and go when the service has said so. Nobody is told. */
  async delete(notices: readonly Message[]): Promise<void> {
    if (notices.length === 0) return;
    const { connection, messages, log } = this.#parts;
    try {
      const named = notices.map(({ clientSequence }) => ({ clientSequence }));
      await connection.request('notices.delete', { notices: named });
      for (const one of notices) if (one instanceof LiveMessage) messages.remove(one);
    } catch (error) {
      log.write(2, 'Notices could not be deleted.', error);
    }
  }

  /** All that are in memory are kept no more. */
  async deleteAll(): Promise<void> {
    await this.delete([...this.#parts.messages.list(SYSTEM_CONVERSATION_ID)]);
  }

  /** Who wants in has had their answer, from me or somebody else: the notices that told of it go. */
  forgetAnswered(applications: readonly WireGroupApplication[]): void {
    const answered = new Set(
      applications
        .filter(({ handled }) => handled !== 0)
        .map(({ applicant, groupID }) => `${applicant}_${groupID}`),
    );
    const isAnswered = ({ payload }: NoticeMessage) =>
      payload.operationType === APPLIED &&
      answered.has(`${payload.operatorID}_${payload.groupProfile.groupID}`);
    const all = this.#parts.messages.list(SYSTEM_CONVERSATION_ID);
    void this.delete(all.filter(isNotice).filter(isAnswered));
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#last = 0;
  }

  /** Brings a notice into memory; `undefined` when it is there already, or none. */
  #take(wire: WireMessage): NoticeMessage | undefined {
    const { session, messages } = this.#parts;
    const message = receiveMessage(addressed(wire), session.userID);
    // The number of what cannot be understood is none: those that follow would be taken for older ones.
    if (Number.isSafeInteger(wire.clientSequence)) {
      this.#last = Math.max(this.#last, wire.clientSequence);
    }
    if (messages.find(message.ID) || !isNotice(message)) return undefined;
    messages.append(message);
    return message;
  }

  /** The same of one that was kept: what is wrong with it is no matter of the others. */
  #takeKept(wire: WireMessage): NoticeMessage | undefined {
    try {
      return this.#take(wire);
    } catch (error) {
      this.#skip(error);
      return undefined;
    }
  }

  #skip(error: unknown): void {
    this.#parts.log.write(3, 'A notice could not be understood. It is skipped.', error);
  }

  async #kept(): Promise<WireMessage[]> {
    const { connection, session, log } = this.#parts;
    const { epoch } = session;
    try {
      const { notices } = await connection.request('notices.list', {});
      return session.epoch === epoch ? notices : [];
    } catch (error) {
      log.write(2, 'The notices could not be fetched.', error);
      return [];
    }
  }

  /** What goes on after it is told. */
  #takeEffect(payload: GroupSystemNoticePayload): Promise<unknown> | undefined {
    const { groups } = this.#parts;
    const { keeper, remindTypes } = this.#concerned;
    const { operationType } = payload;
    const { groupID, groupType } = payload.groupProfile;
    const isKnown = groups.get(groupID) !== undefined;
    if (isKnown && LEAVING_NOTICES.has(operationType)) keeper.groups.leave(groupID);
    if (operationType === MADE_ADMIN || operationType === NO_ADMIN_ANY_MORE) {
      this.#setOwnRole(groupID, operationType);
    }
    if (payload.operationType === REMIND_TYPE_CHANGED) {
      remindTypes.showOfGroup(groupID, payload.messageRemindType);
    }
    const isRoom = groupType === TYPES.GRP_AVCHATROOM;
    if (operationType === INVITED) return this.#invited(groupID);
    return operationType === ACCEPTED && !isKnown && !isRoom ? this.#joined(groupID) : undefined;
  }

  /** As the SDK: what I am among the members who were asked for. */
  #setOwnRole(groupID: string, operationType: number): void {
    const { groups, session } = this.#parts;
    const me = groups.member(groupID, session.userID);
    const isAdmin = operationType === MADE_ADMIN;
    if (me) me.role = isAdmin ? TYPES.GRP_MBR_ROLE_ADMIN : TYPES.GRP_MBR_ROLE_MEMBER;
  }

  async #invited(groupID: string): Promise<void> {
    if (await this.#joined(groupID)) await this.#concerned.invitedMessages.fetch(groupID);
  }

  /** Whether the group is known now. */
  async #joined(groupID: string): Promise<boolean> {
    const { groupProfiles, conversations, session, log, announcer } = this.#parts;
    const { keeper, incoming } = this.#concerned;
    const { epoch } = session;
    try {
      const group = await groupProfiles.ask(groupID);
      if (session.epoch !== epoch || !group.selfInfo) return false;
      keeper.groups.join(group);
      announcer.groups();
      if (conversations.has(groupConversationID(groupID))) announcer.conversationsUnsorted();
      incoming.groupKnown(groupID);
      return true;
    } catch (error) {
      log.write(2, `The profile of ${groupID} could not be fetched.`, error);
      return false;
    }
  }
}

/** A message that tells this person what happened to them in a group, or waits for them there. */
type NoticeMessage = Extract<SdkMessage, { type: typeof TYPES.MSG_GRP_SYS_NOTICE }>;

/** As the SDK: what is about a topic is addressed to it. */
function addressed(wire: WireMessage): WireMessage {
  const topicID = wire.elements[0]?.content['topicID'];
  return typeof topicID === 'string' && topicID !== '' ? { ...wire, to: topicID } : wire;
}

function isNotice(message: SdkMessage): message is NoticeMessage {
  return message.type === TYPES.MSG_GRP_SYS_NOTICE;
}
