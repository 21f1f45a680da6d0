import { ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { askSDK } from '../../sdk-calls.js';
import type { ChatUser } from './session-state.js';

/** Between two tries while a login that someone else started is running; milliseconds. */
const RETRY_DELAY = 500;
/** A login is answered after 90 s at the latest. */
const MOST_TRIES = 200;
/** An answer of the last login may be under way for as long as a request can take. */
const LONGEST_DRAIN = 5000;

/**
 * Makes the SDK be logged in as `user`, whoever it is logged in as now. Done when the login was
 * answered: ready comes later. Gives up silently once the `wish` is aborted.
 */
export async function logInAs(chat: ChatStore, user: ChatUser, wish: AbortSignal): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES && !wish.aborted; tries += 1) {
    const current = chat.sdk.getLoginUser();
    if (current === user.userID) return;
    if (current) await logOut(chat);
    const userSig = await ticketOf(user, wish);
    if (userSig === undefined) return;
    if (await tryLogin(chat, user.userID, userSig)) return;
  }
  if (!wish.aborted) throw new ChatError({ code: 2025 });
}

/** Logs out whoever is logged in. Nobody being logged in is a success. */
export async function logOut(chat: ChatStore): Promise<void> {
  await drainFor(chat, LONGEST_DRAIN);
  try {
    await askSDK(() => chat.sdk.logout());
  } catch (thrown) {
    if (toChatError(thrown).code !== 2024) throw thrown;
  }
}

/**
 * `false` when the SDK says that somebody is logged in already (it does not switch), or that another
 * login is running: then it has to be looked at again.
 */
async function tryLogin(chat: ChatStore, userID: string, userSig: string): Promise<boolean> {
  try {
    const data: unknown = await askSDK(() => chat.sdk.login({ userID, userSig }));
    return !(isRecord(data) && data['repeatLogin'] === true);
  } catch (thrown) {
    if (toChatError(thrown).code !== 2025) throw thrown;
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY));
    return false;
  }
}

/** `undefined` once the wish is aborted: a server that never answers must not hold up the next one. */
async function ticketOf(user: ChatUser, wish: AbortSignal): Promise<string | undefined> {
  try {
    const ticket = typeof user.userSig === 'function' ? user.userSig() : user.userSig;
    const userSig = await Promise.race([ticket, untilAborted(wish)]);
    return wish.aborted ? undefined : userSig;
  } catch (thrown) {
    if (thrown instanceof ChatError) throw thrown;
    throw new ChatError({
      code: 2003,
      message: `No userSig could be had: ${describe(thrown)}`,
      cause: thrown,
    });
  }
}

function untilAborted(wish: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (wish.aborted) resolve(undefined);
    else wish.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/**
 * A page of history that is answered after a logout lands in the SDK's memory, where the next
 * person would find it. So the answers are waited for, within reason.
 */
async function drainFor(chat: ChatStore, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([chat.calls.drained(), tooLong]);
  clearTimeout(timer);
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
