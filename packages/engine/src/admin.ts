import { ChatError, TYPES } from '@parlor/sdk';
import type { Connection } from './client/connection.js';
import type { ForwardClock } from './core/forward-clock.js';
import type { EngineAdmin, EngineSnapshot } from './engine-admin.js';
import { seedToText } from './features/seed/seed-text.js';

/** What the operator stands on. */
interface AdminParts {
  /** Gives a command in the operator's name. */
  ask: Connection['request'];
  /** The clock of the clients made here. */
  clock: ForwardClock;
  /** Whether the clients made here refuse what is asked of them too often. */
  limitClients(isOn: boolean): void;
}

/** Milliseconds that the engine may take for what concerns all that is stored. */
const WORLD_LIMIT = 120_000;

/** So many characters of a long text are put down at once: never more than a server takes. */
const PIECE = 65_536;

/** The operator's side of an engine. Its functions need no `this`. */
export function createAdmin({ ask, clock, limitClients }: AdminParts): EngineAdmin {
  const putDown = async (text: string): Promise<number> => {
    let { parcelID } = await ask('admin.putDown', { text: text.slice(0, PIECE) });
    for (let offset = PIECE; offset < text.length; offset += PIECE) {
      const piece = text.slice(offset, offset + PIECE);
      ({ parcelID } = await ask('admin.putDown', { parcelID, text: piece }));
    }
    return parcelID;
  };
  const stopRefusing = async (id: number): Promise<void> => {
    await ask('admin.stopRefusing', { id });
  };
  const pickUp = async (parcelID: number): Promise<string> => {
    let text = '';
    for (let isCompleted = false; !isCompleted; ) {
      const piece = await ask('admin.pickUp', { parcelID, offset: text.length });
      text += piece.text;
      isCompleted = piece.isCompleted;
    }
    return text;
  };
  return {
    async kick(userID, type = 'REST_API_Kick') {
      await ask('admin.kick', { userID, type });
    },
    async notifyGroup(groupID, text, userIDs) {
      const whom = userIDs ? { userIDs: [...userIDs] } : {};
      await ask('admin.notifyGroup', { groupID, text, ...whom });
    },
    async liftBans(groupID, userIDs) {
      await ask('admin.liftBans', { groupID, userIDs: [...userIDs] });
    },
    async takeBackGroup(groupID) {
      await ask('admin.takeBackGroup', { groupID });
    },
    async broadcast(text, from = 'administrator') {
      await ask('admin.broadcast', { text, from });
    },
    async sendSystemMessage(groupID, text, from = 'administrator') {
      await ask('admin.sendSystemMessage', { groupID, text, from });
    },
    async judgeMessage({ ID, conversationType, from, to }, checkResult = 2) {
      if (conversationType === TYPES.CONV_SYSTEM) throw new ChatError({ code: 20026 });
      await ask('admin.judgeMessage', { conversationType, from, to, messageID: ID, checkResult });
    },
    async expireUserSig(userID) {
      await ask('admin.expireUserSig', { userID });
    },
    async refuse({ method, code, message, times, userID }) {
      const { id } = await ask('admin.refuse', {
        method,
        code,
        ...(message !== undefined && { message }),
        ...(times !== undefined && Number.isFinite(times) && { times }),
        ...(userID !== undefined && { userID }),
      });
      return { id, stop: () => stopRefusing(id) };
    },
    stopRefusing,
    async setRateLimits(isOn) {
      await ask('admin.setRateLimits', { isOn });
      limitClients(isOn);
    },
    async setModeration(rule) {
      await ask('admin.setModeration', { words: [...(rule?.words ?? [])] });
    },
    async advanceClock(milliseconds) {
      await ask('admin.advanceClock', { milliseconds });
      clock.advance(milliseconds);
    },
    async seed(seed) {
      await ask('admin.seed', { parcelID: await putDown(seedToText(seed)) }, WORLD_LIMIT);
    },
    async snapshot() {
      const { parcelID } = await ask('admin.snapshot', {}, WORLD_LIMIT);
      // What the engine has written down itself: it is one.
      return JSON.parse(await pickUp(parcelID)) as EngineSnapshot;
    },
    async restore(snapshot) {
      const parcelID = await putDown(JSON.stringify(snapshot));
      await ask('admin.restore', { parcelID }, WORLD_LIMIT);
    },
    async inspect() {
      return ask('admin.inspect', {});
    },
    async records({ table, after, limit }) {
      const { records, isCompleted } = await ask('admin.records', { table, after, limit });
      const read = records.map(({ key, text }) => ({ key, value: JSON.parse(text) as unknown }));
      return { records: read, isCompleted };
    },
  };
}
