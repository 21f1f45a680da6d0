import type { ChatResponse } from '../chat-response.js';
import type { CustomMessage, Message } from '../message.js';
import type {
  AnswerInvitationOptions,
  InviteInGroupOptions,
  InviteOptions,
  ModifyInvitationOptions,
  SignalingData,
  SignalingEventHandler,
  SignalingEventName,
  SignalingResponse,
} from '../signaling.js';

/**
 * Invitations that are accepted, refused, cancelled or run out.
 *
 * The service knows nothing of them: every step is a custom message, and the clients remember who has
 * answered. What is remembered is forgotten at the logout.
 */
export interface SignalingMethods {
  /**
   * Adds a listener. Never gated: add it before the login. **Before any was added signaling messages are mere
   * messages**: no events, no timers. An event comes before the MESSAGE_RECEIVED of its message.
   *
   * **A logout, and being kicked, switches signaling off**: the listeners stay, but hear nothing of what comes after
   * the next login until one is added anew. What was missed before is told them all the same.
   */
  addSignalingListener<Name extends SignalingEventName>(
    eventName: Name,
    handler: SignalingEventHandler<Name>,
    context?: unknown,
  ): void;
  /**
   * Removes a listener. Signaling stops when none for NEW_INVITATION_RECEIVED is left, other listeners or not.
   * Never gated.
   */
  removeSignalingListener<Name extends SignalingEventName>(
    eventName: Name,
    handler: SignalingEventHandler<Name>,
    context?: unknown,
  ): void;
  /**
   * What a message says about an invitation; `null` when it is no signaling message. What it leaves out is
   * filled in. Throws a TypeError for a custom message that looks like one but is no JSON: anybody can send that.
   */
  getSignalingInfo(message: Message): SignalingData | null;
  /**
   * Invites somebody, also oneself. With a timeout, a timer starts: if nobody has answered `timeout` + 5 seconds
   * later, INVITATION_TIMEOUT tells. The invitee's own timer runs out after `timeout`.
   *
   * Rejects as sendMessage does: 20007 on their blacklist, 2101, 2801 and so on.
   */
  invite(options: InviteOptions): Promise<SignalingResponse>;
  /** Invites several people of a group; every member gets the message, the invited ones the event. 10007, 10017 as sendMessage. */
  inviteInGroup(options: InviteInGroupOptions): Promise<SignalingResponse>;
  /**
   * As {@link SignalingMethods.invite}, but returns the inviteID at once and tells by a callback what came of it. When
   * it fails, an unhandled rejection comes as well. Not synchronous before SDK_READY: a rejecting promise then.
   */
  inviteSync(
    options: InviteOptions,
    successCallback?: (result: { inviteID: string }) => void,
    errorCallback?: (code: number, message: string) => void,
  ): string;
  /** As {@link SignalingMethods.inviteInGroup}, answered like {@link SignalingMethods.inviteSync}. */
  inviteInGroupSync(
    options: InviteInGroupOptions,
    successCallback?: (result: { inviteID: string }) => void,
    errorCallback?: (code: number, message: string) => void,
  ): string;
  /**
   * Changes the text of an invitation that is still open, in the message itself; INVITATION_MODIFIED tells.
   * `data.message` is the instance in memory, `null` when there is none. 8010 when it is not known here, 20026 for
   * an `onlineUserOnly` one. Then as modifyMessage: 2480 when somebody else was faster, 2481 in live rooms; on
   * failure the old text is put back here, also where somebody else has changed it.
   */
  modifyInvitation(
    options: ModifyInvitationOptions,
  ): Promise<ChatResponse<{ message: CustomMessage | null }>>;
  /** Accepts. 8010 when it is not known here or another answer is just being sent, 8011 when I am not asked. */
  accept(options: AnswerInvitationOptions): Promise<SignalingResponse>;
  /**
   * Refuses. 8010 when it is not known here or another answer is just being sent, 8011 when I am not asked. This
   * instance then forgets the invitation, in groups too.
   */
  reject(options: AnswerInvitationOptions): Promise<SignalingResponse>;
  /**
   * Withdraws an invitation of mine from all who have not answered. 8020 when it is not known here or another answer is
   * just being sent, 8011 when it is not mine.
   */
  cancel(options: AnswerInvitationOptions): Promise<SignalingResponse>;
}
