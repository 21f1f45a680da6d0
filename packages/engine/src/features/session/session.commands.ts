import { type KickedOutType, TYPES } from '@parlor/sdk';
import { type PublicWork, type SessionWork, secondsOf } from '../../core/context.js';
import { isCount, isNothing, isString, objectOf, oneOf } from '../../core/guards.js';
import { isUserID, tinyIDOf } from '../../core/ids.js';
import { refuse } from '../../core/refusal.js';
import { forAnybody, forUsers, type Routes } from '../../core/routes.js';
import type { Session } from '../../core/sessions.js';
import type { Commands } from '../../protocol/commands.js';
import { verifyUserSig } from '../../user-sig/index.js';
import { comeOnline } from '../presence/index.js';
import { ensureProfile } from '../profiles/index.js';
import { endSessions, kickSessions } from './end-session.js';
import { LoginGuard } from './login-guard.js';
import { SpentTickets } from './spent-tickets.js';

type Nothing = Record<string, never>;

type SessionCommand =
  | 'session.login'
  | 'session.logout'
  | 'session.resume'
  | 'session.heartbeat'
  | 'session.config'
  | 'admin.kick'
  | 'admin.expireUserSig';

const isKickType = oneOf(
  TYPES.KICKED_OUT_MULT_ACCOUNT,
  TYPES.KICKED_OUT_MULT_DEVICE,
  TYPES.KICKED_OUT_USERSIG_EXPIRED,
  TYPES.KICKED_OUT_REST_API,
);

/** The routes of one engine: who failed to log in, and with which tickets nobody may any more, is remembered behind them. */
export function createSessionRoutes(): Routes<SessionCommand> {
  const gate: Gate = { guard: new LoginGuard(), tickets: new SpentTickets() };
  return {
    'session.login': forAnybody(
      objectOf({ userID: isString, userSig: isString }),
      (work, request) => login(gate, work, request),
    ),
    'session.logout': forUsers(isNothing, logout),
    'session.resume': forAnybody(
      objectOf({ userID: isString, userSig: isString, instanceID: isCount }),
      (work, request) => resume(gate, work, request),
    ),
    'session.heartbeat': forUsers(isNothing, heartbeat),
    'session.config': forUsers(isNothing, async ({ settings }) => ({
      config: settings.serverConfig,
    })),
    'admin.kick': forAnybody(objectOf({ userID: isString, type: isKickType }), kick),
    'admin.expireUserSig': forAnybody(objectOf({ userID: isString }), (work, { userID }) =>
      expire(gate, work, userID),
    ),
  };
}

/** What is remembered of tickets. */
interface Gate {
  readonly guard: LoginGuard;
  readonly tickets: SpentTickets;
}

async function login(
  gate: Gate,
  work: PublicWork,
  ticket: Commands['session.login']['request'],
): Promise<Commands['session.login']['reply']> {
  const expiresAt = checkTicket(gate, work, ticket);
  const { userID } = ticket;
  const profile = await ensureProfile(work, userID);
  const { instanceID, customStatus } = await begin(work, { ...ticket, expiresAt });
  return {
    tinyID: tinyIDOf(userID),
    instanceID,
    serverTime: work.clock.now(),
    profile,
    missingFeatures: [...work.settings.lacks],
    customStatus,
  };
}

/** Who begins a session, and with what. */
interface Entry {
  readonly userID: string;
  readonly userSig: string;
  readonly expiresAt: number;
  readonly instanceID?: number;
}

/** Begins a session on the caller's line; one that is on it already, and the oldest of too many, end. */
async function begin(
  work: PublicWork,
  { userID, userSig, expiresAt, instanceID }: Entry,
): Promise<{ instanceID: number; customStatus: string }> {
  const { sessions, caller, outbox } = work;
  if (caller.session) await endSessions(work, [caller.session], { successor: userID });
  await makeRoom(work, userID);
  const { customStatus } = await comeOnline(work, userID);
  const session = sessions.create(userID, expiresAt, caller, instanceID);
  session.userSig = userSig;
  outbox.afterwards(() => {
    sessions.add(session);
    caller.attach(session);
  });
  return { instanceID: session.instanceID, customStatus };
}

/** One instance more than allowed: the oldest has to go. */
async function makeRoom(work: PublicWork, userID: string): Promise<void> {
  const others = work.sessions.of(userID).filter((other) => other !== work.caller.session);
  const surplus = Math.max(0, others.length + 1 - work.settings.maxInstancesPerUser);
  await kickSessions(work, others.slice(0, surplus), TYPES.KICKED_OUT_MULT_ACCOUNT, userID);
}

async function logout(work: SessionWork): Promise<Nothing> {
  await endSessions(work, [work.session]);
  work.outbox.afterwards(() => work.caller.attach(undefined));
  return {};
}

async function resume(
  gate: Gate,
  work: PublicWork,
  request: Commands['session.resume']['request'],
): Promise<Commands['session.resume']['reply']> {
  // Who goes on has logged in before: others who try tickets in their name cannot put them out.
  const expiresAt = checkTicket(gate, work, request, { isBlocking: false });
  const { userID, userSig, instanceID } = request;
  const kickType = work.sessions.whyKicked(userID, instanceID);
  if (kickType) {
    work.caller.push({ type: 'session.kicked', kickType });
    return refuse(1002);
  }
  const session = work.sessions.find(userID, instanceID);
  if (!session) return startAgain(work, { userID, userSig, expiresAt, instanceID });
  comeBack(work, session, { userSig, expiresAt });
  return { customStatus: work.presences.of(userID).customStatus };
}

function comeBack(
  { sessions, caller, outbox }: PublicWork,
  session: Session,
  ticket: Pick<Session, 'userSig' | 'expiresAt'>,
) {
  outbox.afterwards(() => {
    Object.assign(session, ticket);
    sessions.resume(session, caller);
    caller.attach(session);
  });
}

/** The session was waited for and given up, or the engine is a new one: the client need not notice. */
async function startAgain(
  work: PublicWork,
  session: Entry,
): Promise<Commands['session.resume']['reply']> {
  await ensureProfile(work, session.userID);
  const { customStatus } = await begin(work, session);
  return { customStatus };
}

async function heartbeat(work: SessionWork): Promise<Nothing> {
  return secondsOf(work.clock) > work.session.expiresAt ? refuse(70001) : {};
}

async function kick(
  work: PublicWork,
  { userID, type }: { userID: string; type: KickedOutType },
): Promise<Nothing> {
  await kickSessions(work, work.sessions.of(userID), type);
  return {};
}

/** As if the time of the tickets were over with which somebody is logged in. */
async function expire({ tickets }: Gate, work: PublicWork, userID: string): Promise<Nothing> {
  const theirs = [...work.sessions.of(userID)];
  await kickSessions(work, theirs, TYPES.KICKED_OUT_USERSIG_EXPIRED);
  work.outbox.afterwards(() => tickets.spend(theirs));
  return {};
}

/** When the ticket expires, in seconds; refused when it is not good. */
function checkTicket(
  { guard, tickets }: Gate,
  { clock, settings }: PublicWork,
  { userID, userSig }: { userID: string; userSig: string },
  { isBlocking = true } = {},
): number {
  const now = clock.now();
  if (!isUserID(userID)) return refuse(70402);
  const isBlocked = guard.isBlocked(userID, now);
  if (isBlocked && isBlocking) return refuse(70050);
  const verdict = verifyUserSig({ ...settings, userID, userSig, now });
  if (!verdict.isValid) {
    if (isBlocked) return refuse(70050);
    guard.failed(userID, now);
    return refuse(verdict.code);
  }
  if (tickets.isSpent(userSig)) return refuse(70001);
  if (!isBlocked) guard.succeeded(userID);
  return verdict.expiresAt;
}
