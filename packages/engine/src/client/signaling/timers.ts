import type { SignalingData } from '@parlor/sdk';
import type { Clock, TimerHandle } from '../../core/clock.js';
import type { SessionState } from '../session-state.js';
import type { InvitationRecords } from './records.js';

/** Milliseconds between two looks at an invitation. */
const STEP = 1_000;

/** How many seconds an inviter waits for invitees who are not there to say that their time is over. */
const GRACE = 5;

type Timed = Pick<SignalingData, 'inviteID' | 'inviter' | 'groupID' | 'timeout'>;

/** The timers of invitations. They go by steps of a second, and end where somebody has answered. */
export class InvitationTimers {
  readonly #clock: Clock;
  readonly #session: SessionState;
  readonly #records: InvitationRecords;
  readonly #running = new Set<TimerHandle>();

  constructor(clock: Clock, session: SessionState, records: InvitationRecords) {
    this.#clock = clock;
    this.#session = session;
    this.#records = records;
  }

  /** Calls back when the time is over and the invitation is still open; one without a timeout stays open. */
  start(invitation: Timed, runOut: () => void): void {
    const { inviter, timeout } = invitation;
    if (timeout <= 0) return;
    const limit = inviter === this.#session.userID ? timeout + GRACE : timeout;
    this.#wait(1, limit, invitation, runOut);
  }

  /** None of them goes off any more. */
  clear(): void {
    for (const timer of this.#running) this.#clock.clearTimeout(timer);
    this.#running.clear();
  }

  #wait(second: number, limit: number, invitation: Timed, runOut: () => void): void {
    const timer = this.#clock.setTimeout(() => {
      this.#running.delete(timer);
      if (!this.#isOpen(invitation)) return;
      if (second < limit) this.#wait(second + 1, limit, invitation, runOut);
      else runOut();
    }, STEP);
    this.#running.add(timer);
  }

  /** In a group it is open for an invitee who has not answered, and for the inviter as long as anybody has not. */
  #isOpen({ inviteID, inviter, groupID }: Timed): boolean {
    const record = this.#records.get(inviteID);
    if (!record || groupID === '') return record !== undefined;
    const { userID } = this.#session;
    return inviter === userID ? record.inviteeList.length > 0 : record.inviteeList.includes(userID);
  }
}
