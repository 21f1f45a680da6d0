import {
  ChatError,
  type CustomMessage,
  type Message,
  type ModifyInvitationOptions,
  type SignalingMethods,
  TYPES,
} from '@parlor/sdk';
import { success } from '../client-parts.js';
import type { Modifying } from '../modifying.js';
import type { InvitationRecords } from './records.js';

/** Changes what an open invitation says, in its message. */
export class Rewording {
  readonly #records: InvitationRecords;
  readonly #modifying: Modifying;

  constructor(records: InvitationRecords, modifying: Modifying) {
    this.#records = records;
    this.#modifying = modifying;
  }

  methods(): Pick<SignalingMethods, 'modifyInvitation'> {
    return { modifyInvitation: (options) => this.#modify(options) };
  }

  /** The list that goes with it is that of who has not answered, as far as this client knows. */
  async #modify({
    inviteID,
    data,
  }: ModifyInvitationOptions): ReturnType<SignalingMethods['modifyInvitation']> {
    const record = this.#records.get(inviteID);
    if (!record) throw new ChatError({ code: 8010 });
    const { message, ...before } = record;
    const step = { ...before, data };
    const said = message.payload.data;
    message.payload.data = JSON.stringify(step);
    try {
      const modified = await this.#modifying.modify(message);
      if (this.#records.get(inviteID)) this.#records.put(step, message);
      return success({ message: customOf(modified.data.message) });
    } catch (error) {
      // As in the SDK also where the message says by now what somebody else has made of it.
      message.payload.data = said;
      throw error;
    }
  }
}

function customOf(message: Message | null): CustomMessage | null {
  return message?.type === TYPES.MSG_CUSTOM ? message : null;
}
