import { mayBeIgnored } from '../../../sdk-calls.js';
import type { InvitationSnapshot } from '../../invitations/index.js';
import type { SeatsControl } from '../seats-control.js';
import type { Asking } from './askings.js';
import { isUp } from './own-hand.js';
import type { OutgoingRequest, RequestLine } from './request-line.js';

/** Sends what I ask for, and takes it back. */
export class HandSending {
  readonly #line: RequestLine;
  readonly #seats: SeatsControl;

  constructor(line: RequestLine, seats: SeatsControl) {
    this.#line = line;
    this.#seats = seats;
  }

  /** Where the old one cannot be taken back, who runs the room still goes by the new one. */
  async replace(
    before: Asking | undefined,
    groupID: string,
    request: OutgoingRequest,
  ): Promise<InvitationSnapshot> {
    await this.#line.withdraw(before?.sending).catch(() => undefined);
    return this.#line.send(groupID, request);
  }

  /** Nobody else need answer. Where that cannot be said, the time runs out. */
  withdraw(sending: Asking['sending']): void {
    void mayBeIgnored(this.#line.withdraw(sending));
  }

  /** I ask no longer, and a seat that is kept for me is kept no longer. Rejects as sending and giving it up do. */
  async giveUp(groupID: string, asking: Asking): Promise<void> {
    if (!isUp(asking.hand)) return;
    await this.#line.withdraw(asking.sending);
    const { status, index } = asking.hand;
    const { userID } = this.#seats.viewer;
    if (status === 'approved')
      await this.#seats.perform(groupID, { type: 'release', index, userID });
  }
}
