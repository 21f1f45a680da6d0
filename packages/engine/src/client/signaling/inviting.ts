import {
  type InvitationOptions,
  type SignalingData,
  type SignalingMethods,
  type SignalingResponse,
  TSignaling,
  toChatError,
} from '@parlor/sdk';
import type { ClientParts } from '../client-parts.js';
import { newInviteID } from './invite-id.js';
import type { InvitationRecords } from './records.js';
import type { StepSender } from './step-sender.js';
import { makeStep, type StepMessage } from './steps.js';
import type { Timeouts } from './timeouts.js';

type InvitingMethods = Pick<
  SignalingMethods,
  'invite' | 'inviteInGroup' | 'inviteSync' | 'inviteInGroupSync'
>;

/** One to one or in a group: with a groupID, the list counts. */
interface Invited extends InvitationOptions {
  userID?: string;
  groupID?: string;
  inviteeList?: string[];
}

type Succeeded = Parameters<SignalingMethods['inviteSync']>[1];
type Failed = Parameters<SignalingMethods['inviteSync']>[2];

/** Makes invitations. Who is invited is not looked at. */
export class Inviting {
  readonly #parts: ClientParts;
  readonly #records: InvitationRecords;
  readonly #sender: StepSender;
  readonly #timeouts: Timeouts;

  constructor(
    parts: ClientParts,
    records: InvitationRecords,
    { sender, timeouts }: { sender: StepSender; timeouts: Timeouts },
  ) {
    this.#parts = parts;
    this.#records = records;
    this.#sender = sender;
    this.#timeouts = timeouts;
  }

  methods(): InvitingMethods {
    return {
      invite: (options) => this.#invite(options).answer,
      inviteInGroup: (options) => this.#invite(options).answer,
      inviteSync: (options, onSuccess, onError) => this.#tell(options, onSuccess, onError),
      inviteInGroupSync: (options, onSuccess, onError) => this.#tell(options, onSuccess, onError),
    };
  }

  #make({ userID = '', groupID = '', inviteeList = [], data = '', timeout = 0 }: Invited) {
    return makeStep({
      actionType: TSignaling.ACTION_TYPE_INVITE,
      inviteID: newInviteID(),
      inviter: this.#parts.session.userID,
      inviteeList: groupID === '' ? [userID] : inviteeList,
      groupID,
      data,
      timeout,
    });
  }

  /** Not async: a text that is none throws at once, as in the SDK. */
  #invite(options: Invited): { inviteID: string; answer: Promise<SignalingResponse> } {
    const step = this.#make(options);
    const message = this.#sender.create(step, step.inviteeList[0]);
    return { inviteID: step.inviteID, answer: this.#send(step, message, options) };
  }

  /** There is a record only when the invite is sent, and of what it said then. */
  async #send(
    step: SignalingData,
    message: StepMessage,
    options: Invited,
  ): Promise<SignalingResponse> {
    const { inviteID } = step;
    const { data, onlineUserOnly = false, offlinePushInfo } = options;
    const answer = await this.#sender.send(message, {
      onlineUserOnly,
      ...(data !== undefined && { data }),
      ...(offlinePushInfo && { offlinePushInfo }),
    });
    this.#records.put(step, message);
    this.#timeouts.start(step);
    return { ...answer, inviteID };
  }

  /** Unlike the SDK's it leaves no rejection behind that nobody could handle. */
  #tell(options: Invited, onSuccess: Succeeded, onError: Failed): string {
    const { inviteID, answer } = this.#invite(options);
    answer
      .then(
        () => onSuccess?.({ inviteID }),
        (error) => {
          const { code, message } = toChatError(error);
          onError?.(code, message);
        },
      )
      .catch((error) => this.#parts.log.write(3, 'A callback of an invitation failed.', error));
    return inviteID;
  }
}
