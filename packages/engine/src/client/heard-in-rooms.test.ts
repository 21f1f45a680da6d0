import { EVENT, TYPES } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { WireMessage } from '../protocol/entities.js';
import { record } from '../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';

/** How many numbers and how many IDs a client remembers. */
const NUMBERS = 200;
const IDS = 100;

const said = (sequence: number, random: number, to = 'stage'): WireMessage =>
  wireMessage({ conversationType: 'GROUP', to, sequence, random });

const room = (groupID: string) => ({ ...wireGroup(groupID), type: TYPES.GRP_AVCHATROOM });

/** Somebody in the live room `stage`, and the numbers of what they hear. */
async function listener({ unlimitedAVChatRoom = false } = {}) {
  const engine = new ScriptedEngine();
  const chat = await engine.client({ unlimitedAVChatRoom });
  engine.answers['groups.quit'] = [{}];
  const join = async (groupID: string) => {
    engine.answers['groups.profile'] = [{ group: room(groupID) }];
    engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: room(groupID) }];
    await chat.joinGroup({ groupID });
  };
  await join('stage');
  const events = record(chat, EVENT.MESSAGE_RECEIVED);
  const tell = (...messages: WireMessage[]) => {
    engine.push({ type: 'messages.new', messages });
    return events.splice(0).flat().length;
  };
  return { chat, join, tell };
}

/** So many messages, numbered from 1001 on. */
const many = (count: number): WireMessage[] =>
  Array.from({ length: count }, (_, place) => said(1001 + place, 1001 + place));

describe('what the service says in a live room more than once', () => {
  test('is told once, in one frame and in two [MSG-2.78]', async () => {
    const { tell } = await listener();
    expect(tell(said(1, 1), said(1, 1))).toBe(1);
    expect(tell(said(1, 1))).toBe(0);
    expect(tell(said(2, 2))).toBe(1);
  });

  test('is known by its number alone, among the last 200 [MSG-2.78]', async () => {
    const { tell } = await listener();
    expect(tell(said(1, 1))).toBe(1);
    expect(tell(...many(NUMBERS - 1))).toBe(NUMBERS - 1);
    expect(tell(said(1, 2))).toBe(0);
    expect(tell(said(2, 2))).toBe(1);
    expect(tell(said(1, 3))).toBe(1);
  });

  test('is known by its ID alone, among the last 100 [MSG-2.78]', async () => {
    const { tell } = await listener();
    expect(tell(said(1, 1))).toBe(1);
    expect(tell(...many(IDS - 1))).toBe(IDS - 1);
    expect(tell(said(2, 1))).toBe(0);
    expect(tell(said(3, 3))).toBe(1);
    expect(tell(said(4, 1))).toBe(1);
  });

  test('is known by its ID only to who may be in several rooms [MSG-2.78, MSG-2.85]', async () => {
    const { join, tell } = await listener({ unlimitedAVChatRoom: true });
    await join('party');
    expect(tell(said(1, 1), said(1, 2, 'party'))).toBe(2);
    expect(tell(said(2, 1), said(2, 2, 'party'))).toBe(0);
  });

  test('is news to who has left the room and come back [MSG-2.78]', async () => {
    const { chat, join, tell } = await listener();
    expect(tell(said(1, 1))).toBe(1);
    await chat.quitGroup('stage');
    await join('stage');
    expect(tell(said(1, 1))).toBe(1);
  });

  test('is news once any other room was left [MSG-2.78]', async () => {
    const { chat, join, tell } = await listener({ unlimitedAVChatRoom: true });
    await join('party');
    expect(tell(said(1, 1))).toBe(1);
    await chat.quitGroup('party');
    expect(tell(said(1, 1))).toBe(1);
  });
});
