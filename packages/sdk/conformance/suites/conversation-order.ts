import { type ChatSDK, EVENT } from '@parlor/sdk';
import { idsOf } from '../actors/conversations.js';
import { record, recordNames } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin'] as const;

/** Says something to each of them, one second after the other. */
async function sayInTurn(world: World, chat: ChatSDK, peers: readonly string[]): Promise<void> {
  for (const peer of peers) {
    await world.clock.advance(1_000);
    await say(chat, peer, 'hi');
  }
  // What is asked about new conversations may sort the list once more: not in the midst of a test.
  await world.settled(chat);
}

async function pin(chat: ChatSDK, peer: string, isPinned = true): Promise<void> {
  await chat.pinConversation({ conversationID: `C2C${peer}`, isPinned });
}

/** The userIDs of the list, in its order. */
async function peersOf(chat: ChatSDK): Promise<string[]> {
  return (await idsOf(chat)).map((conversationID) => conversationID.slice('C2C'.length));
}

/** In which order conversations are listed. */
export const CONVERSATION_ORDER_SUITE: Suite = {
  noun: 'conversations',
  about: 'the order of the conversation list',
  scenarios: [
    scenario(
      'the pinned stand before all others, and the newest first among both',
      { rules: ['CNV-1.15', 'CNV-1.17', 'CNV-2.70'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(PEOPLE);
        const { alice } = people;
        await sayInTurn(world, alice, ['bob', 'carol', 'dave', 'erin']);
        expect(await peersOf(alice)).toEqual(['erin', 'dave', 'carol', 'bob']);
        await pin(alice, 'bob');
        expect(await peersOf(alice)).toEqual(['bob', 'erin', 'dave', 'carol']);
        await pin(alice, 'carol');
        expect(await peersOf(alice)).toEqual(['carol', 'bob', 'erin', 'dave']);
        await sayInTurn(world, alice, ['dave', 'bob']);
        expect(await peersOf(alice)).toEqual(['bob', 'carol', 'dave', 'erin']);
        await pin(alice, 'carol', false);
        expect(await peersOf(alice)).toEqual(['bob', 'dave', 'erin', 'carol']);
      },
    ),
    scenario(
      'the order is the same after the next login',
      { rules: ['CNV-1.15', 'CNV-1.17'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(PEOPLE);
        const { alice, bob, carol } = people;
        await sayInTurn(world, alice, ['bob', 'carol', 'dave']);
        await pin(alice, 'bob');
        await alice.logout();
        await sayInTurn(world, carol, ['alice']);
        await world.settled(bob);
        await logIn(world, alice, 'alice');
        expect(await peersOf(alice)).toEqual(['bob', 'carol', 'dave']);
      },
    ),
    scenario(
      'those in which nothing was said stand behind those with a last message, pinned or not',
      { rules: ['CNV-1.16'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(PEOPLE);
        const { alice } = people;
        await pin(alice, 'dave');
        await pin(alice, 'erin');
        await pin(alice, 'erin', false);
        await sayInTurn(world, alice, ['bob', 'carol']);
        await pin(alice, 'bob');
        expect(await peersOf(alice)).toEqual(['bob', 'dave', 'carol', 'erin']);
      },
    ),
    scenario(
      'those of the same second keep the order they had',
      { rules: ['CNV-1.18'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(PEOPLE);
        const { alice } = people;
        await sayInTurn(world, alice, ['bob', 'carol', 'dave']);
        await world.clock.advance(1_000);
        await say(alice, 'bob', 'now');
        await say(alice, 'dave', 'now');
        await say(alice, 'carol', 'now');
        expect(await peersOf(alice)).toEqual(['bob', 'dave', 'carol']);
        await say(alice, 'carol', 'and once more');
        expect(await peersOf(alice)).toEqual(['bob', 'dave', 'carol']);
      },
    ),
    scenario(
      'when a conversation was pinned does not matter',
      { rules: ['CNV-1.19'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(PEOPLE);
        const { alice } = people;
        await sayInTurn(world, alice, ['bob', 'carol', 'dave']);
        for (const order of [
          ['bob', 'carol'],
          ['carol', 'bob'],
        ]) {
          for (const peer of order) {
            await pin(alice, peer);
            await world.clock.advance(1_000);
          }
          expect(await peersOf(alice)).toEqual(['carol', 'bob', 'dave']);
          for (const peer of order) await pin(alice, peer, false);
        }
      },
    ),
    scenario(
      'one that was asked for stands right behind the pinned ones until the next sort, and is told',
      { rules: ['CNV-2.23', 'CNV-1.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(PEOPLE);
        const { alice } = people;
        await sayInTurn(world, alice, ['bob', 'carol']);
        await pin(alice, 'bob');
        const names = recordNames(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        await alice.getConversationProfile('C2Cdave');
        await world.settled(alice);
        // Once when it is there, and once for each of two questions about it.
        expect(names).toEqual(Array.from({ length: 3 }, () => 'CONVERSATION_LIST_UPDATED'));
        const order = ['C2Cbob', 'C2Cdave', 'C2Ccarol'];
        expect(lists.map((list) => list.map(({ conversationID }) => conversationID))).toEqual(
          names.map(() => order),
        );
        await say(alice, 'bob', 'again');
        expect(await peersOf(alice)).toEqual(['bob', 'carol', 'dave']);
      },
    ),
  ],
};
