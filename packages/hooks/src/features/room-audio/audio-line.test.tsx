import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  type AudioPage,
  type AudioPageOptions,
  CLUB,
  createAudioPeople,
  SHOW,
} from '../../testing/audio-people.js';
import { makeHostile, say } from '../../testing/world.js';
import { useConversations, useTotalUnread } from '../conversations/index.js';
import { useMessages } from '../messages/index.js';

/** Ann's club, in which Ann and Ben are, who have never talked. */
async function inClub(ofAnn: AudioPageOptions = {}, ofBen: AudioPageOptions = {}) {
  const people = await createAudioPeople();
  const ann = await people.page('ann', { groupID: CLUB, ...ofAnn });
  const ben = await people.page('ben', { groupID: CLUB, ...ofBen });
  await people.open(ann);
  return { people, ann, ben };
}

const lineOf = (page: AudioPage) => page.call.access.line;

/** What is heard on somebody's line from now on. */
function listen(page: AudioPage): unknown[] {
  const heard: unknown[] = [];
  lineOf(page).listen((userID, data) => heard.push([userID, data]));
  return heard;
}

/** What somebody is shown of a talk with somebody else, and of all talks. */
function lookAt(page: AudioPage, userID: string) {
  const useTalk = () => ({
    thread: useMessages(`C2C${userID}`).messages.map(({ ID }) => ID),
    list: useConversations({ type: TYPES.CONV_C2C }).conversations,
    unread: useTotalUnread(),
  });
  return renderHook(useTalk, { wrapper: page.wrapper }).result;
}

describe('what is said on the line', () => {
  test('between strangers is heard, and makes no conversation, no message and nothing unread', async () => {
    const { people, ann, ben } = await inClub();
    const [heardByAnn, heardByBen] = [listen(ann), listen(ben)];
    const [talkOfAnn, talkOfBen] = [lookAt(ann, 'ben'), lookAt(ben, 'ann')];
    const offer = { type: 'offer', sdp: 'v=0\r\n'.repeat(300) };
    expect(await people.outcomes(() => lineOf(ann).send('ben', offer))).toEqual([0]);
    await people.sees(() => expect(heardByBen).toEqual([['ann', offer]]));
    expect(await people.outcomes(() => lineOf(ben).send('ann', { type: 'answer' }))).toEqual([0]);
    await people.sees(() => expect(heardByAnn).toEqual([['ben', { type: 'answer' }]]));
    await people.pass(2_000);
    for (const { current } of [talkOfAnn, talkOfBen]) {
      expect(current).toMatchObject({ thread: [], list: [], unread: 0 });
    }
    for (const { client, userID } of [ann, ben]) {
      const other = userID === 'ann' ? 'ben' : 'ann';
      const { data } = await client.getConversationList();
      expect(data.conversationList.filter(({ type }) => type === TYPES.CONV_C2C)).toEqual([]);
      const history = client.getMessageList({ conversationID: `C2C${other}` });
      let messages: unknown;
      await people.outcomes(async () => {
        messages = (await history).data.messageList;
      });
      expect(messages).toEqual([]);
      expect(client.getTotalUnreadMessageCount()).toBe(0);
    }
    expect([...ann.problems, ...ben.problems]).toEqual([]);
  });

  test('changes nothing of a conversation that there is', async () => {
    const { people, ann, ben } = await inClub();
    await people.outcomes(() => say(ann.client, 'C2Cben', 'hello'));
    const heard = listen(ben);
    const [talkOfAnn, talkOfBen] = [lookAt(ann, 'ben'), lookAt(ben, 'ann')];
    for (const talk of [talkOfAnn, talkOfBen]) {
      await people.sees(() => expect(talk.current.thread).toHaveLength(1));
      await people.sees(() => expect(talk.current.list).toHaveLength(1));
    }
    await people.pass(2_000);
    const before = [talkOfAnn.current, talkOfBen.current];
    expect(talkOfBen.current.unread).toBe(1);
    for (let word = 0; word < 3; word += 1) {
      await people.outcomes(() => lineOf(ann).send('ben', { word }));
    }
    await people.sees(() => expect(heard).toHaveLength(3));
    await people.pass(2_000);
    expect([talkOfAnn.current, talkOfBen.current]).toEqual(before);
    expect(talkOfBen.current.list[0]).toBe(before[1]?.list[0]);
    const { lastMessage, unreadCount } = talkOfBen.current.list[0] ?? {};
    expect(lastMessage?.messageForShow).toBe('hello');
    expect(unreadCount).toBe(1);
  });

  test('arrives in the order in which it was said, however fast', async () => {
    const { people, ann, ben } = await inClub();
    const heard = listen(ben);
    const words = Array.from({ length: 30 }, (_, word) => ({ word }));
    const sendings = words.map((word) => () => lineOf(ann).send('ben', word));
    expect(await people.outcomes(...sendings)).toEqual(words.map(() => 0));
    await people.sees(() => expect(heard).toEqual(words.map((word) => ['ann', word])));
  });

  test('to myself is heard by my other pages, and not by this one; to others, by none of mine', async () => {
    const { people, ann, ben } = await inClub();
    const other = await people.page('ann', { groupID: CLUB });
    await people.sees(() => expect(other.audio.calls).toHaveLength(1));
    const [here, there, bens] = [listen(ann), listen(other), listen(ben)];
    expect(await people.outcomes(() => lineOf(ann).send('ann', { who: 'ann' }))).toEqual([0]);
    expect(await people.outcomes(() => lineOf(ann).send('ben', { who: 'ben' }))).toEqual([0]);
    await people.sees(() => expect(bens).toHaveLength(1));
    await people.sees(() => expect(there).toEqual([['ann', { who: 'ann' }]]));
    expect(here).toEqual([]);
    const talk = lookAt(ann, 'ann');
    await people.pass(1_000);
    expect(talk.current).toMatchObject({ thread: [], list: [], unread: 0 });
  });

  test('is not heard by the page that said it, should the service hand it back', async () => {
    let emit: ReturnType<typeof makeHostile>['emit'] = () => undefined;
    const sent: unknown[] = [];
    const change = (client: ChatSDK): Partial<ChatSDK> => {
      const sendMessage: ChatSDK['sendMessage'] = (message, options) => {
        sent.push(message);
        return client.sendMessage(message, options);
      };
      const hostile = makeHostile(client, { sendMessage });
      emit = hostile.emit;
      return hostile.sdk;
    };
    const { people, ann } = await inClub({ change });
    const heard = listen(ann);
    await people.outcomes(() => lineOf(ann).send('ann', { who: 'ann' }));
    emit(EVENT.MESSAGE_RECEIVED, { name: EVENT.MESSAGE_RECEIVED, data: sent.slice(-1) });
    expect(heard).toEqual([]);
  });

  test('of one room is not heard in another', async () => {
    const { people, ann, ben } = await inClub();
    const elsewhere = await people.page('ben');
    const annElsewhere = await people.page('ann');
    await people.open(annElsewhere);
    const [inside, outside] = [listen(ben), listen(elsewhere)];
    await people.outcomes(() => lineOf(ann).send('ben', { is: 'club' }));
    await people.outcomes(() => lineOf(annElsewhere).send('ben', { is: 'room' }));
    await people.sees(() => expect(outside).toEqual([['ann', { is: 'room' }]]));
    expect(inside).toEqual([['ann', { is: 'club' }]]);
  });

  test('may take 8 kB as JSON, and has to be plain data', async () => {
    const { people, ann, ben } = await inClub();
    const heard = listen(ben);
    const line = lineOf(ann);
    const cyclic: Record<string, unknown> = {};
    cyclic['itself'] = cyclic;
    await expect(line.send('ben', cyclic)).rejects.toMatchObject({ code: -1 });
    // Three bytes each.
    await expect(line.send('ben', { text: '語'.repeat(2_700) })).rejects.toMatchObject({
      ...{ code: -1, message: 'What is said takes 8111 bytes as JSON, and may take 8000.' },
    });
    expect(await people.outcomes(() => line.send('ben', { text: '語'.repeat(2_600) }))).toEqual([
      0,
    ]);
    await people.sees(() => expect(heard).toHaveLength(1));
  });

  test('rejects with why it could not be sent', async () => {
    const { people, ann } = await inClub();
    expect(await people.outcomes(() => lineOf(ann).send('nobody', {}))).toEqual([20003]);
    await people.engine.admin.kick('ann');
    await people.pass(100);
    expect(await people.outcomes(() => lineOf(ann).send('ben', {}))).not.toEqual([0]);
  });

  test('is skipped where it makes no sense', async () => {
    const { people, ann, ben } = await inClub();
    const heard = listen(ben);
    const send = async (data: string, conversationType: 'C2C' | 'GROUP' = 'C2C') => {
      const to = conversationType === 'C2C' ? 'ben' : CLUB;
      const payload = { data, description: '', extension: '' };
      const message = ann.client.createCustomMessage({ to, conversationType, payload });
      const options = { onlineUserOnly: true };
      expect(await people.outcomes(() => ann.client.sendMessage(message, options))).toEqual([0]);
    };
    const good = `{"audio":1,"g":"${CLUB}","d":{"is":"good"}}`;
    await send('{"audio":1');
    await send('{"audio":1,"g":5,"d":{}}');
    await send(`{"audio":1,"g":"${CLUB}","d":[]}`);
    await send(`{"audio":1,"g":"${CLUB}","d":null}`);
    await send('{"audio":2,"g":"club","d":{}}');
    await send(`{"audio":1,"g":"${CLUB}","d":{"text":"${'x'.repeat(9_000)}"}}`);
    await send(good, 'GROUP');
    await send(good);
    await people.sees(() => expect(heard).toEqual([['ann', { is: 'good' }]]));
    expect(ben.problems).toEqual([]);
  });

  test('by a listener that throws is reported, and the others hear it', async () => {
    const { people, ann, ben } = await inClub();
    lineOf(ben).listen(() => {
      throw new Error('Broken.');
    });
    const heard = listen(ben);
    await people.outcomes(() => lineOf(ann).send('ben', {}));
    await people.sees(() => expect(heard).toHaveLength(1));
    expect(ben.problems).toMatchObject([{ message: 'Broken.' }]);
  });
});

describe('whether somebody is in the room', () => {
  /** How often the service was asked who is in the group. */
  function counted() {
    const asked = vi.fn();
    const change = (client: ChatSDK): Partial<ChatSDK> => ({
      getGroupMemberList(options) {
        if (options.groupID === CLUB && options.count === 100) asked();
        return client.getGroupMemberList(options);
      },
    });
    return { asked, change };
  }

  async function answers(
    people: Awaited<ReturnType<typeof createAudioPeople>>,
    page: AudioPage,
    ...userIDs: readonly string[]
  ): Promise<boolean[]> {
    let found: boolean[] = [];
    const ask = async () => {
      found = await Promise.all(userIDs.map((userID) => lineOf(page).isInRoom(userID)));
    };
    expect(await people.outcomes(ask)).toEqual([0]);
    return found;
  }

  test('is asked once for all who are asked about together, and known for a minute', async () => {
    const { asked, change } = counted();
    const { people, ann } = await inClub({ change });
    asked.mockClear();
    expect(await answers(people, ann, 'ann', 'ben', 'cat', 'eve')).toEqual([
      ...[true, true, true, false],
    ]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(await answers(people, ann, 'ben', 'eve')).toEqual([true, false]);
    expect(asked).toHaveBeenCalledTimes(1);
    await people.pass(61_000);
    expect(await answers(people, ann, 'ben')).toEqual([true]);
    expect(asked.mock.calls.length).toBeGreaterThan(1);
  });

  test('is asked again when somebody has gone', async () => {
    const { people, ann } = await inClub();
    expect(await answers(people, ann, 'ben', 'cat')).toEqual([true, true]);
    const gone = { groupID: CLUB, userIDList: ['cat'] };
    expect(await people.outcomes(() => ann.client.deleteGroupMember(gone))).toEqual([0]);
    await people.pass(200);
    expect(await answers(people, ann, 'ben', 'cat')).toEqual([true, false]);
  });

  test('is always so in a live room, where the service cannot tell', async () => {
    const people = await createAudioPeople();
    const ann = await people.page('ann', { groupID: SHOW });
    await people.open(ann);
    expect(await answers(people, ann, 'eve')).toEqual([true]);
  });

  test('rejects with why it could not be asked', async () => {
    const { people, ann } = await inClub();
    const line = lineOf(ann);
    await people.engine.admin.kick('ann');
    await people.pass(100);
    expect(await people.outcomes(() => line.isInRoom('ben'))).not.toEqual([0]);
  });
});
