import type { BotHabit, BotPerson } from '@parlor/engine/bots';
import { decideSeat, readBook, type SeatBook, type SeatOperation } from '@parlor/hooks/seat-rules';
import { type ChatSDK, TSignaling, TYPES } from '@parlor/sdk';

/** Seconds between two who ask, and that one asks for. */
const EVERY = [40, 90] as const;
const TIMEOUT = 60;

/** Asks for any seat, as SEAT/1 has it: docs/seats.md. */
const HAND = JSON.stringify({ seat: 1, cmd: 'apply', i: 0 });

/** Clients that are listened to already. */
const known = new WeakSet<ChatSDK>();

/**
 * Now and then somebody whom nobody is raises a hand in an audio room whose host is there, and sits down when a seat is
 * kept for them; who sits gets up again the next time. The engine and its bots know nothing of seats: this is the app's.
 *
 * @param isThere whether somebody is this person themselves.
 */
export function raiseHand(isThere: (userID: string) => boolean): BotHabit {
  return {
    userIDs: ['jonas', 'lina', 'omar', 'sofia'],
    every: EVERY,
    async act(bot) {
      for (const groupID of await roomsOf(bot)) {
        const { meta, seats } = await bookOf(bot, groupID);
        if (!meta?.isOpen || meta.mode === 'invite') continue;
        const inviteeList = [meta.hostID, ...meta.coHostIDs].filter(isThere);
        if (inviteeList.length === 0 || inviteeList.includes(bot.userID)) continue;
        if (seats.some(({ userID }) => userID === bot.userID)) {
          return write(bot, groupID, { type: 'leave' });
        }
        sitDownWhenAccepted(bot);
        const asked = { groupID, inviteeList, data: HAND, timeout: TIMEOUT };
        await bot.chat.inviteInGroup({ ...asked, onlineUserOnly: true });
        return;
      }
    },
  };
}

async function roomsOf({ chat }: BotPerson): Promise<string[]> {
  const { data } = await chat.getGroupList();
  return data.groupList
    .filter(({ type }) => type === TYPES.GRP_MEETING)
    .map(({ groupID }) => groupID);
}

async function bookOf({ chat }: BotPerson, groupID: string): Promise<SeatBook> {
  const { data } = await chat.getGroupAttributes({ groupID, keyList: [] });
  return readBook(data.groupAttributes, () => nowOf(chat)).book;
}

/** By the seat that is kept, and not by the answer, which anybody could send. */
function sitDownWhenAccepted(bot: BotPerson): void {
  const { chat, userID } = bot;
  if (known.has(chat)) return;
  known.add(chat);
  chat.addSignalingListener(TSignaling.INVITEE_ACCEPTED, ({ data: { groupID, inviter } }) => {
    if (inviter !== userID || groupID === '') return;
    sitDown(bot, groupID).catch(() => undefined);
  });
}

async function sitDown(bot: BotPerson, groupID: string): Promise<void> {
  const { seats } = await bookOf(bot, groupID);
  const index = seats.findIndex((seat) => seat.status === 'reserved' && seat.userID === bot.userID);
  if (index >= 0) await write(bot, groupID, { type: 'take', index: index + 1 });
}

/** Once: who is in the way was faster, and there is always a next time. */
async function write(bot: BotPerson, groupID: string, operation: SeatOperation): Promise<void> {
  const { chat, userID } = bot;
  const { nick, avatar } = (await chat.getMyProfile()).data;
  const book = await bookOf(bot, groupID);
  const actor = { userID, nick, avatar, instance: 'bot', now: nowOf(chat) };
  const decision = decideSeat(operation, book, actor, { isOwner: false });
  if (decision.kind !== 'set') return;
  await chat.setGroupAttributes({ groupID, groupAttributes: decision.attributes });
}

function nowOf(chat: ChatSDK): number {
  return Math.floor(chat.getServerTime() / 1000);
}
