import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createEngine } from '../create-engine.js';
import { liveRoom, smallTeam } from '../seed/index.js';
import { logIn } from '../testing/create-world.js';
import { say, textsOf } from '../testing/small-talk.js';
import type { BotsOptions } from './bots-options.js';
import { startBots } from './start-bots.js';

const BEN = 'C2Cben';

/** A small team of which Ann is a person, and some of the others bots; time stands still. */
async function office(options: Partial<BotsOptions> = {}, seed = smallTeam().seed) {
  const clock = new SimulatedClock();
  const engine = createEngine({ clock, seed: { ...seed, blacklists: [] }, listEventInterval: 0 });
  const errors: unknown[] = [];
  const bots = startBots(engine, {
    userIDs: ['ben', 'mei', 'ivan'],
    clock,
    onError: (error) => errors.push(error),
    ...options,
  });
  onTestFinished(async () => {
    await bots.stop();
    await engine.close();
  });
  const ann = await logIn(engine, engine.createClient(), 'ann');
  const heard = told(ann);
  await arrival(clock);
  return { clock, engine, bots, ann, heard, errors };
}

/** Time in which all log in, which takes turns of the event loop, too. */
async function arrival(clock: SimulatedClock): Promise<void> {
  for (let count = 0; count < 30; count += 1) await clock.advance(100);
}

/** Everything that a client is told from now on. */
function told(chat: ChatSDK): Message[] {
  const messages: Message[] = [];
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => messages.push(...data));
  return messages;
}

const isTyping = ({ payload }: Message) =>
  'data' in payload && payload.data.includes('"typingStatus":1');

/** What was said, and nothing of who types. */
const said = (messages: readonly Message[]) =>
  messages.filter(({ type }) => type === 'TIMTextElem');

describe('a bot', () => {
  it('answers once within ten seconds, and is seen to read and to type before', async () => {
    const { clock, ann, heard } = await office();
    const readAt: string[] = [];
    ann.on(EVENT.MESSAGE_READ_BY_PEER, ({ data }) => {
      readAt.push(...data.map(({ ID }) => ID));
    });
    const question = await say(ann, 'ben', 'Where is the key?');
    await clock.advance(10_000);
    expect(readAt).toEqual([question.ID]);
    expect(heard.map(isTyping)).toEqual([true, false]);
    expect(heard[1]).toMatchObject({ conversationID: BEN, type: 'TIMTextElem', from: 'ben' });
    await clock.advance(60_000);
    expect(said(heard).filter(({ conversationID }) => conversationID === BEN)).toHaveLength(1);
  });

  it('answers what is said at a stretch once, the last of it', async () => {
    const { clock, ann, heard } = await office();
    await say(ann, 'ben', 'hello');
    await say(ann, 'ben', 'are you there');
    await say(ann, 'ben', 'Wann? ربما');
    await clock.advance(10_000);
    const [answer, ...others] = said(heard);
    expect(others).toEqual([]);
    expect(textsOf(answer ? [answer] : [])[0]).toMatch(/\p{Script=Arabic}/u);
  });

  it('never says the same twice in a row', async () => {
    const { clock, ann, heard } = await office({ leaving: [] });
    for (let count = 0; count < 25; count += 1) {
      await say(ann, 'ben', 'thanks');
      await clock.advance(30_000);
    }
    const answers = textsOf(said(heard).filter(({ conversationID }) => conversationID === BEN));
    expect(answers).toHaveLength(25);
    expect(answers.some((answer, index) => answer === answers[index + 1])).toBe(false);
  });

  it('answers with its own words where it has some', async () => {
    const answers = { other: ['With the blue thread.', 'Oil it.'] };
    const { clock, ann, heard } = await office({ voices: { ben: { answers } } });
    await say(ann, 'ben', 'It squeaks.');
    await clock.advance(10_000);
    expect(answers.other).toContain(textsOf(said(heard))[0]);
  });

  it('answers what was written to it while nobody played it', async () => {
    const clock = new SimulatedClock();
    const engine = createEngine({ clock, seed: smallTeam().seed, listEventInterval: 0 });
    onTestFinished(() => engine.close());
    const ann = await logIn(engine, engine.createClient(), 'ann');
    const heard = told(ann);
    await say(ann, 'ben', 'Are you up?');
    const bots = startBots(engine, { userIDs: ['ben'], clock });
    onTestFinished(() => bots.stop());
    await arrival(clock);
    await clock.advance(12_000);
    expect(said(heard)).toHaveLength(1);
  });

  it('never answers a bot, those of another page neither', async () => {
    const { clock, engine, heard, ann } = await office({ userIDs: ['ben'] });
    const others = startBots(engine, { userIDs: ['mei'], clock, number: 2 });
    onTestFinished(() => others.stop());
    await arrival(clock);
    await say(ann, 'standup', 'Who is for tea?', 'GROUP');
    await clock.advance(60_000);
    // One answer of each page, and none to those answers.
    expect(said(heard).length).toBeLessThanOrEqual(2);
  });
});

describe('bots in a group', () => {
  it('let one of them answer a question, or whom it mentions', async () => {
    const { clock, ann, heard } = await office();
    await say(ann, 'standup', 'Who closes today?', 'GROUP');
    await clock.advance(10_000);
    expect(said(heard)).toHaveLength(1);
    const mention = ann.createTextAtMessage({
      to: 'design',
      conversationType: 'GROUP',
      payload: { text: '@mei look', atUserList: ['mei'] },
    });
    await ann.sendMessage(mention);
    await clock.advance(10_000);
    expect(said(heard).filter(({ to }) => to === 'design')).toMatchObject([{ from: 'mei' }]);
  });

  it('acknowledge what asks for it', async () => {
    const { clock, ann } = await office();
    const message = ann.createTextMessage({
      to: 'standup',
      conversationType: 'GROUP',
      payload: { text: 'Read this, please.' },
      needReadReceipt: true,
    });
    await ann.sendMessage(message);
    await clock.advance(10_000);
    const { data } = await ann.getMessageReadReceiptList([message]);
    expect(JSON.stringify(data)).toContain('"readCount":3');
  });

  it('talk among themselves as long as somebody is there, in scenes that end', async () => {
    const lines = [
      ['ben', 'Who has the blue thread?'],
      ['mei', 'I have.'],
    ] as const;
    const scenes = [{ groupID: 'standup', lines }];
    const { clock, ann, heard } = await office({ audience: ['ann'], scenes, leaving: [] });
    await clock.advance(240_000);
    const texts = textsOf(said(heard));
    expect(texts).toEqual(lines.map(([, text]) => text));
    await ann.logout();
  });

  it('are still when nobody is there', async () => {
    const { clock, engine, ann, heard } = await office({ audience: ['ann'] });
    await ann.logout();
    const before = heard.length;
    await clock.advance(15_000);
    const jo = await logIn(engine, engine.createClient(), 'jo');
    const since = told(jo);
    await clock.advance(600_000);
    expect([heard.length, said(since).length]).toEqual([before, 0]);
  });

  it('send no more than their budget, of which half is for answers', async () => {
    const { clock, ann, heard } = await office({ audience: ['ann'], perMinute: 2, leaving: [] });
    await clock.advance(600_000);
    const alone = said(heard).length;
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThanOrEqual(11);
    for (const bot of ['ben', 'mei', 'ivan']) await say(ann, bot, 'Hello?');
    await clock.advance(20_000);
    expect(said(heard).length - alone).toBeLessThanOrEqual(3);
    await clock.advance(120_000);
    const peers = new Set(said(heard).map(({ conversationID }) => conversationID));
    expect([...peers]).toEqual(expect.arrayContaining(['C2Cben', 'C2Cmei', 'C2Civan']));
  });
});

describe('bots in a live room', () => {
  it('come in, talk and like', async () => {
    const world = liveRoom({ people: 6, attributes: { mood: 'late' } });
    const { clock, ann, heard, bots } = await office(
      { userIDs: world.guestIDs, rooms: [world.roomID], audience: [world.viewerID], leaving: [] },
      world.seed,
    );
    const groupID = world.roomID;
    await ann.joinGroup({ groupID });
    const likes = async () => {
      const { data } = await ann.getGroupCounters({ groupID, keyList: ['likes'] });
      return data.counters['likes'] ?? 0;
    };
    const before = await likes();
    await clock.advance(60_000);
    expect(bots.onlineIDs).toEqual(world.guestIDs);
    const { data } = await ann.getGroupOnlineMemberCount(groupID);
    expect(data.memberCount).toBe(7);
    expect(said(heard).length).toBeGreaterThan(3);
    expect(await likes()).toBeGreaterThan(before);
  });
});

describe('bots in a live room of which nobody is the audience', () => {
  it('are still, whoever comes in', async () => {
    const world = liveRoom({ people: 4 });
    const { clock, ann, heard } = await office(
      { userIDs: world.guestIDs, rooms: [world.roomID], leaving: [] },
      world.seed,
    );
    await ann.joinGroup({ groupID: world.roomID });
    await clock.advance(120_000);
    expect(said(heard)).toEqual([]);
  });
});

describe('what bots say of themselves', () => {
  it('is the first of their own statuses when they come', async () => {
    const { ann } = await office({ voices: { ben: { statuses: ['Oiling a hinge'] } } });
    const { data } = await ann.getUserStatus({ userIDList: ['ben'] });
    expect(data.successUserList).toMatchObject([{ customStatus: 'Oiling a hinge' }]);
  });
});

describe('the same number', () => {
  it('says the same at the same times, and another one something else', async () => {
    const run = async (number: number) => {
      const { clock, ann, heard } = await office({ number, audience: ['ann'] });
      await say(ann, 'ben', 'hello');
      await clock.advance(120_000);
      return said(heard).map(({ from, to, time, payload }) => ({ from, to, time, payload }));
    };
    const first = await run(1);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  });
});
