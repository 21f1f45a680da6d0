import type { Profile } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { SessionState } from './session-state.js';

const ALICE = { userID: 'alice', userSig: 'any' };

/** Somebody has logged in; the answer came after a round trip. */
async function loggedIn(serverTime: number, roundTrip: number) {
  const clock = new SimulatedClock(1_000_000);
  const session = new SessionState(clock);
  session.loginStarted();
  await clock.advance(roundTrip);
  session.loggedIn(ALICE, {
    serverTime,
    tinyID: '144',
    instanceID: 1,
    profile: PROFILE,
    missingFeatures: [],
    customStatus: '',
  });
  return { clock, session };
}

const PROFILE: Profile = {
  userID: 'alice',
  nick: '',
  avatar: '',
  gender: '',
  birthday: 0,
  location: '',
  selfSignature: '',
  allowType: 'AllowType_Type_AllowAny',
  language: 0,
  messageSettings: 0,
  adminForbidType: 'AdminForbid_Type_None',
  level: 0,
  role: 0,
  profileCustomField: [],
  lastUpdatedTime: 0,
};

describe('how far the local clock is off', () => {
  test('is learnt from the login, half the round trip being the way back [SES-3.27]', async () => {
    const { clock, session } = await loggedIn(5_000_000, 400);
    expect(session.serverTime()).toBe(5_000_200);
    await clock.advance(1_000);
    expect(session.serverTime()).toBe(5_001_200);
  });

  test('is not known any more after a logout [SES-3.52]', async () => {
    const { clock, session } = await loggedIn(5_000_000, 0);
    session.signedOut(3005);
    expect(session.serverTime()).toBe(clock.now());
  });
});
