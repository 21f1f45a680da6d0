import {
  type InvitationOptions,
  type SendMessageOptions,
  type SignalingActionType,
  type SignalingData,
  type SignalingResponse,
  TSignaling,
  TYPES,
} from '@parlor/sdk';
import { success } from '../client-parts.js';
import type { MessageFactory } from '../message-factory.js';
import type { Sending } from '../sending.js';
import type { InvitationRecords } from './records.js';
import type { StepMessage } from './steps.js';

/** Words in the app's text that leave a step's message out of the unread count and the last message. */
const HIDING = ['excludeFromHistoryMessage', 'excludeOriginalSignalingFromHistoryMessage'];
const HIDING_TIMEOUT = ['excludeTimeoutSignalingFromHistoryMessage'];

/** How a step is to be sent: what the app asked for, or, of a timeout, the step itself. */
type StepOptions = Omit<InvitationOptions, 'timeout'> & {
  inviteID?: string;
  actionType?: SignalingActionType;
};

/** Sends the steps of invitations as messages. */
export class StepSender {
  readonly #factory: MessageFactory;
  readonly #sending: Sending;
  readonly #records: InvitationRecords;
  /** One for all invitations, as in the SDK: whether an accept, a reject or a cancel is on its way. */
  isAnswering = false;

  constructor(
    { factory, sending }: { factory: MessageFactory; sending: Sending },
    records: InvitationRecords,
  ) {
    this.#factory = factory;
    this.#sending = sending;
    this.#records = records;
  }

  /**
   * The message of a step; it goes to the group, or to this person, or else to the inviter. Not sent. As in the
   * SDK, data that are no text are a TypeError, although they could be written down.
   */
  create(step: SignalingData, person = ''): StepMessage {
    if (typeof step.data !== 'string')
      throw new TypeError('The data of an invitation are no text.');
    const conversationType = step.groupID === '' ? TYPES.CONV_C2C : TYPES.CONV_GROUP;
    const to = step.groupID || person || step.inviter;
    const payload = { data: JSON.stringify(step), description: '', extension: '' };
    const priority = TYPES.MSG_PRIORITY_HIGH;
    const options = { to, conversationType, priority, payload };
    return this.#factory.create('TIMCustomElem', options, payload);
  }

  /** Sends it; rejects as sendMessage does. As in the SDK any that fails lets the next answer be given. */
  async send(
    message: StepMessage,
    options: StepOptions,
  ): Promise<Pick<SignalingResponse, 'code' | 'data'>> {
    try {
      await this.#sending.send(message, this.#conditionsOf(options));
    } catch (error) {
      this.isAnswering = false;
      throw error;
    }
    return success({ message });
  }

  /** What follows an invite for who is online only is for who is online only. */
  #conditionsOf(options: StepOptions): SendMessageOptions {
    const { data = '', inviteID = '', actionType, offlinePushInfo } = options;
    const isForOnline = this.#records.get(inviteID)?.message._onlineOnlyFlag === true;
    const isTimeout = actionType === TSignaling.ACTION_TYPE_INVITE_TIMEOUT;
    const isHidden = (isTimeout ? HIDING_TIMEOUT : HIDING).some((word) => data.includes(word));
    return {
      onlineUserOnly: isForOnline || options.onlineUserOnly === true,
      ...(offlinePushInfo && { offlinePushInfo }),
      messageControlInfo: {
        excludedFromContentModeration: true,
        excludedFromUnreadCount: isHidden,
        excludedFromLastMessage: isHidden,
      },
    };
  }
}
