import {
  type AnswerInvitationOptions,
  ChatError,
  type SignalingActionType,
  type SignalingData,
  type SignalingMethods,
  type SignalingResponse,
  TSignaling,
} from '@parlor/sdk';
import type { ClientParts } from '../client-parts.js';
import type { InvitationRecord, InvitationRecords } from './records.js';
import type { StepSender } from './step-sender.js';
import { makeStep, type StepMessage } from './steps.js';

/** How one way of answering differs from the others. */
interface Answer {
  readonly actionType: SignalingActionType;
  /** When the invitation is not known here, or another answer is on its way. */
  readonly refusal: number;
  /** Whom the step names; `undefined` for who has no right to it. */
  named(record: InvitationRecord, userID: string): string[] | undefined;
  /** What becomes of the record. */
  conclude(records: InvitationRecords, step: SignalingData): void;
}

const asked = ({ inviteeList }: InvitationRecord, userID: string) =>
  inviteeList.includes(userID) ? [userID] : undefined;

const CANCEL: Answer = {
  actionType: TSignaling.ACTION_TYPE_CANCEL_INVITE,
  refusal: 8020,
  named: ({ inviter, inviteeList }, userID) => (inviter === userID ? inviteeList : undefined),
  conclude: (records, { inviteID }) => records.delete(inviteID),
};

const ACCEPT: Answer = {
  actionType: TSignaling.ACTION_TYPE_ACCEPT_INVITE,
  refusal: 8010,
  named: asked,
  conclude: (records, step) => records.takeOut(step, step.inviteeList),
};

/** As in the SDK, whoever rejects forgets the invitation also in a group. */
const REJECT: Answer = {
  actionType: TSignaling.ACTION_TYPE_REJECT_INVITE,
  refusal: 8010,
  named: asked,
  conclude: (records, { inviteID }) => records.delete(inviteID),
};

/** Ends invitations, or my part in them. */
export class Answering {
  readonly #parts: ClientParts;
  readonly #records: InvitationRecords;
  readonly #sender: StepSender;

  constructor(parts: ClientParts, records: InvitationRecords, sender: StepSender) {
    this.#parts = parts;
    this.#records = records;
    this.#sender = sender;
  }

  methods(): Pick<SignalingMethods, 'cancel' | 'accept' | 'reject'> {
    return {
      cancel: (options) => this.#answer(CANCEL, options),
      accept: (options) => this.#answer(ACCEPT, options),
      reject: (options) => this.#answer(REJECT, options),
    };
  }

  /** Not async: `cancel` without options throws at once, as the SDK's does, and so does a text that is none. */
  #answer(answer: Answer, options: AnswerInvitationOptions): Promise<SignalingResponse> {
    const { userID } = this.#parts.session;
    const record = this.#records.get(options.inviteID);
    if (!record || this.#sender.isAnswering) return refuse(answer.refusal);
    const inviteeList = answer.named(record, userID);
    if (!inviteeList) return refuse(8011);
    const { inviteID, inviter, groupID } = record;
    const { data = '' } = options;
    const { actionType } = answer;
    const step = makeStep({ actionType, inviteID, inviter, inviteeList, groupID, data });
    // Before anything is under way: what cannot be said does not stand in the way of the next answer.
    const message = this.#sender.create(step, answer === CANCEL ? inviteeList[0] : inviter);
    return this.#send(message, options, () => answer.conclude(this.#records, step));
  }

  async #send(
    message: StepMessage,
    options: AnswerInvitationOptions,
    conclude: () => void,
  ): Promise<SignalingResponse> {
    this.#sender.isAnswering = true;
    const response = await this.#sender.send(message, options);
    this.#sender.isAnswering = false;
    conclude();
    return { ...response, inviteID: options.inviteID };
  }
}

function refuse(code: number): Promise<never> {
  return Promise.reject(new ChatError({ code }));
}
