import {
  ChatError,
  type InvitationOptions,
  type InviteInGroupOptions,
  type InviteOptions,
  type SignalingResponse,
  toChatError,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName, text } from '../../read-text.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { noteLiveMessage } from '../messages/index.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import {
  type InvitationBeginning,
  type InvitationNews,
  isOver,
  sendingInvitation,
} from './invitation-state.js';
import { type InvitationsControl, invitationsFeature } from './invitations-control.js';
import { soundTimeout } from './read-signaling.js';
import { showSent } from './show-sent.js';

/** Whom to invite in a group. */
export interface GroupInviteOptions extends Omit<InviteInGroupOptions, 'inviteeList'> {
  /** userIDs; who is named twice is invited once. Nobody checks that they are members. */
  readonly inviteeList: readonly string[];
}

/** How an invitation is answered, or withdrawn. */
export type InvitationStep = 'accept' | 'reject' | 'cancel';

/** Invites, answers and withdraws. The SDK tells nothing of that to who does it: its answer is the news. */
export class InvitationActions {
  readonly #chat: ChatStore;
  readonly #control: InvitationsControl;
  /** The SDK refuses an answer while another is being sent, also of another invitation. */
  readonly #steps: WorkQueues;
  /** Those that are being sent, by the ID that they have meanwhile. */
  readonly #sending = new Map<string, Promise<unknown>>();
  #count = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#control = chat.feature(invitationsFeature);
    this.#steps = createWorkQueues(chat.life);
  }

  /** Invites somebody. */
  async invite(options: InviteOptions): Promise<InvitationSnapshot> {
    const to = { groupID: '', invitees: [options.userID] };
    return this.#invite(to, options, () => this.#chat.sdk.invite({ ...options }));
  }

  /** Invites several people of a group. The SDK keeps the list that it is given, and shrinks it. */
  async inviteInGroup(options: GroupInviteOptions): Promise<InvitationSnapshot> {
    const inviteeList = [...new Set(options.inviteeList)];
    const to = { groupID: options.groupID, invitees: inviteeList };
    const given = { ...options, inviteeList: [...inviteeList] };
    return this.#invite(to, options, () => this.#chat.sdk.inviteInGroup(given));
  }

  /** Answers one, or withdraws it; one that is being sent, as soon as it is. */
  async take(step: InvitationStep, inviteID: string | null, given?: unknown): Promise<void> {
    // `onClick={accept}` hands over an event. With that the SDK throws within, and refuses all answers from then on.
    const data = text(given);
    await this.#untilSent(inviteID);
    await this.#steps.add('step', async () => {
      const known = this.#requireOpen(inviteID, step === 'cancel' ? 8020 : 8010);
      const { sdk, life } = this.#chat;
      const sent = await this.#call(() => sdk[step]({ inviteID: known, data }));
      showSent(this.#chat, sent.data.message);
      this.#control.change(known, newsOf(step, life.userID));
      this.#chat.state.publish();
    });
  }

  /** Changes the text of one. */
  async modify(inviteID: string | null, data: string): Promise<void> {
    await this.#untilSent(inviteID);
    await this.#steps.add('step', async () => {
      const known = this.#requireOpen(inviteID, 8010);
      const { calls, sdk } = this.#chat;
      const { message } = await calls.call(() => sdk.modifyInvitation({ inviteID: known, data }));
      this.#control.change(known, { type: 'modified', data });
      this.#chat.state.publish();
      if (message) noteLiveMessage(this.#chat, message);
    });
  }

  /** Forgets one that has ended. */
  dismiss(inviteID: string | null): void {
    const invitation = inviteID === null ? undefined : this.#control.find(inviteID);
    if (!invitation || !isOver(invitation)) return;
    this.#control.drop(invitation.inviteID);
    this.#chat.state.publish();
  }

  async #invite(
    to: Pick<InvitationBeginning, 'groupID' | 'invitees'>,
    { data = '', timeout }: InvitationOptions,
    request: () => Promise<SignalingResponse>,
  ): Promise<InvitationSnapshot> {
    const { life, instance, state } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    requireText(data);
    this.#count += 1;
    // Nobody else can know it, and so nobody can use it for an invitation.
    const inviteID = `${instance}.${this.#count}`;
    const beginning = { ...to, inviteID, inviter: life.userID, data };
    this.#control.add(sendingInvitation(beginning, soundTimeout(timeout)));
    state.publish();
    const sending = this.#send(inviteID, request);
    this.#sending.set(inviteID, sending);
    try {
      return await sending;
    } finally {
      this.#sending.delete(inviteID);
      state.publish();
    }
  }

  async #send(
    provisionalID: string,
    request: () => Promise<SignalingResponse>,
  ): Promise<InvitationSnapshot> {
    const { life, pace } = this.#chat;
    try {
      const { inviteID, data } = await this.#call(request);
      const timeout = this.#control.find(provisionalID)?.timeout ?? 0;
      const expiresAt = timeout > 0 ? pace.now() + timeout * 1_000 : null;
      this.#control.change(provisionalID, { type: 'sent', inviteID, expiresAt });
      showSent(this.#chat, data.message);
    } catch (thrown) {
      const error = toChatError(thrown);
      this.#control.change(provisionalID, { type: 'failed', error });
      throw error;
    }
    const sent = this.#control.find(provisionalID);
    if (!sent) throw life.notReadyError();
    return sent;
  }

  async #untilSent(inviteID: string | null): Promise<void> {
    await this.#sending.get(inviteID ?? '')?.catch(() => undefined);
  }

  /** Its ID for the SDK. Of one that is not known here the SDK may know. */
  #requireOpen(inviteID: string | null, code: 8010 | 8020): string {
    const invitation = inviteID === null ? undefined : this.#control.find(inviteID);
    if (inviteID === null || (invitation && isOver(invitation))) throw new ChatError({ code });
    return invitation?.inviteID ?? inviteID;
  }

  async #call(request: () => Promise<SignalingResponse>): Promise<SignalingResponse> {
    const answer = await this.#chat.calls.call(async () => ({ data: await request() }));
    if (!isRecord(answer) || !isName(answer.inviteID) || !isRecord(answer.data)) {
      throw malformedData('answer');
    }
    return answer;
  }
}

/** With anything else the SDK would throw when it is too late. */
function requireText(data: unknown): void {
  if (typeof data === 'string') return;
  throw new ChatError({ code: -1, message: 'The data of an invitation is a text.' });
}

function newsOf(step: InvitationStep, me: string): InvitationNews {
  if (step === 'cancel') return { type: 'cancelled' };
  return { type: step === 'accept' ? 'accepted' : 'rejected', userID: me };
}

/** What can be done with invitations, of a store. */
export const invitationActionsFeature: FeatureDefinition<InvitationActions> = {
  create: (chat) => new InvitationActions(chat),
};
