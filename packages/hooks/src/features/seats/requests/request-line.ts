import { type GroupType, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import { isRecord } from '../../../is-record.js';
import { malformedData } from '../../../problems.js';
import {
  type InvitationActions,
  type InvitationSnapshot,
  type InvitationsControl,
  invitationActionsFeature,
  invitationsFeature,
  isOver,
} from '../../invitations/index.js';
import { type SeatCommand, writeRequest } from './seat-request.js';

/** What is to be asked, and of whom. */
export interface OutgoingRequest {
  readonly command: SeatCommand;
  /** The seat; 0 is any. */
  readonly index: number;
  /** userIDs; who matters most first. */
  readonly invitees: readonly string[];
  /** Seconds. */
  readonly timeout: number;
}

/**
 * How requests for seats travel: as invitations for those alone who are online, so that no history, no list of conversations
 * and no count of what is unread knows of them. A live room takes no notice of that, and so they go one to one there.
 */
export class RequestLine {
  readonly #chat: ChatStore;
  readonly #actions: InvitationActions;
  readonly #invitations: InvitationsControl;
  /** Whether a group is a live room: that does not change. */
  readonly #areLive = new Map<string, boolean>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#actions = chat.feature(invitationActionsFeature);
    this.#invitations = chat.feature(invitationsFeature);
  }

  /** Asks. Resolves when it was sent; rejects with a ChatError. In a live room only the first hears of it. */
  async send(
    groupID: string,
    { command, index, invitees, timeout }: OutgoingRequest,
  ): Promise<InvitationSnapshot> {
    const options = { timeout, onlineUserOnly: true };
    const [userID = ''] = invitees;
    if (await this.#isLive(groupID)) {
      const data = writeRequest({ command, index, groupID });
      return this.#actions.invite({ ...options, userID, data });
    }
    const data = writeRequest({ command, index, groupID: '' });
    return this.#actions.inviteInGroup({ ...options, groupID, inviteeList: invitees, data });
  }

  /** Takes one back from all who have not answered; also one that is only being sent. One that has ended need not be. */
  async withdraw(sending: Promise<InvitationSnapshot> | undefined): Promise<void> {
    const sent = await sending?.catch(() => undefined);
    const invitation = sent && this.#invitations.find(sent.inviteID);
    if (!invitation || isOver(invitation)) return;
    try {
      await this.#actions.take('cancel', invitation.inviteID, invitation.data);
    } catch (thrown) {
      if (!toChatError(thrown).is(ENDED)) throw thrown;
    }
  }

  async #isLive(groupID: string): Promise<boolean> {
    const known = this.#areLive.get(groupID);
    if (known !== undefined) return known;
    const { calls, sdk } = this.#chat;
    const answer: unknown = await calls.call(() => sdk.getGroupProfile({ groupID }));
    const group = isRecord(answer) ? answer['group'] : undefined;
    if (!isRecord(group)) throw malformedData('group');
    const isLive = group['type'] === LIVE_ROOM;
    this.#areLive.set(groupID, isLive);
    return isLive;
  }
}

const LIVE_ROOM: GroupType = 'AVChatRoom';
/** What is to be taken back has ended. */
const ENDED = 8020;
