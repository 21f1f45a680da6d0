import { describe, expect, it } from 'vitest';
import type { WireMessage } from '../../protocol/entities.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

const ELEMENTS = [{ type: 'TIMTextElem', content: { text: 'changed' } }];

/** The newest message of a conversation. */
async function newest(line: TestLine, conversationID: string): Promise<WireMessage> {
  const { messages } = await line.call('messages.history', { conversationID, limit: 1 });
  const [message] = messages;
  if (!message) throw new Error('There is none.');
  return message;
}

/** What is said when a message is to be changed. */
function change(conversationID: string, { sequence, random, time, version }: WireMessage) {
  const cloudCustomData = '';
  return { conversationID, sequence, random, time, version, cloudCustomData, elements: ELEMENTS };
}

describe('changing a message', () => {
  it('is for those who may see it: to others it is not there', async () => {
    const world = new TestWorld();
    const [ann, ben, cat] = await world.logins('ann', 'ben', 'cat');
    const memberList = [{ userID: 'ben' }, { userID: 'cat' }];
    const options = { name: 'tea', type: 'Public', memberList } as const;
    const { group } = await ann.call('groups.create', { options: { ...options, memberList } });
    const conversationID = `GROUP${group.groupID}`;
    const message = { ...groupText(group.groupID, 'psst'), receiverList: ['ben'] };
    await ann.call('messages.send', { message });
    const said = await newest(ben, conversationID);
    const call = cat.call('messages.modify', change(conversationID, said));
    await expect(call).rejects.toMatchObject({ code: 20026 });
    const { isTaken } = await ben.call('messages.modify', change(conversationID, said));
    expect(isTaken).toBe(true);
    const told = (line: TestLine) => line.pushes.filter(({ type }) => type === 'messages.modified');
    expect(told(ann)).toMatchObject([{ modification: { elements: ELEMENTS, version: 1 } }]);
    expect([told(ben), told(cat)]).toEqual([[], []]);
  });

  it('is not for who came later, where there is no history for them', async () => {
    const world = new TestWorld();
    const [ann, ben, cat] = await world.logins('ann', 'ben', 'cat');
    const memberList = [{ userID: 'ben' }];
    const options = { name: 'tea', type: 'Public', joinOption: 'FreeAccess', memberList } as const;
    const { group } = await ann.call('groups.create', { options: { ...options, memberList } });
    const conversationID = `GROUP${group.groupID}`;
    await ann.call('messages.send', { message: groupText(group.groupID, 'before') });
    await cat.call('groups.join', { groupID: group.groupID, applyMessage: '' });
    const said = (await ann.call('messages.history', { conversationID, limit: 9 })).messages.find(
      ({ elements }) => elements[0]?.content['text'] === 'before',
    );
    if (!said) throw new Error('There is none.');
    // Nor can they learn what it says by knowing a wrong version of it.
    for (const version of [0, 7]) {
      const asked = { ...change(conversationID, said), version };
      expect(await cat.codeOf('messages.modify', asked)).toBe(20026);
    }
    await ann.call('messages.modify', change(conversationID, said));
    const told = (line: TestLine) => line.pushes.filter(({ type }) => type === 'messages.modified');
    expect([ben, cat].map((line) => told(line).length)).toEqual([1, 0]);
  });

  it('keeps to what a message may be: not too long, nothing that only the service says', async () => {
    const world = new TestWorld();
    const [ann, ben] = await world.logins('ann', 'ben');
    await ann.call('messages.send', { message: text('ben', 'hello') });
    const asked = change('C2Cben', await newest(ann, 'C2Cben'));
    const long = [{ type: 'TIMTextElem', content: { text: 'x'.repeat(12 * 1024) } }];
    const tip = [{ type: 'TIMGroupTipElem', content: {} }];
    for (const [elements, code] of [
      [long, 80002],
      [tip, 20001],
      [[], 20001],
    ] as const) {
      const call = ann.call('messages.modify', { ...asked, elements: [...elements] });
      await expect(call).rejects.toMatchObject({ code });
    }
    expect(await newest(ben, 'C2Cann')).toMatchObject({ version: 0 });
  });

  it('leaves what it says where nothing else is said of it', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'ben');
    await ann.call('messages.send', { message: text('ben', 'hello') });
    const said = await newest(ann, 'C2Cben');
    const { elements: _elements, ...asked } = change('C2Cben', said);
    await ann.call('messages.modify', { ...asked, cloudCustomData: 'mine' });
    expect(await newest(ann, 'C2Cben')).toMatchObject({
      elements: said.elements,
      cloudCustomData: 'mine',
      version: 1,
    });
  });

  it('is refused with what others have made of it when they were faster', async () => {
    const world = new TestWorld();
    const [ann, ben] = await world.logins('ann', 'ben');
    await ann.call('messages.send', { message: text('ben', 'hello') });
    const said = await newest(ann, 'C2Cben');
    await ann.call('messages.modify', change('C2Cben', said));
    const elements = [{ type: 'TIMTextElem', content: { text: 'too late' } }];
    const reply = await ben.call('messages.modify', { ...change('C2Cann', said), elements });
    expect(reply).toMatchObject({ isTaken: false, current: { elements: ELEMENTS, version: 1 } });
    expect(await newest(ben, 'C2Cann')).toMatchObject({ elements: ELEMENTS, version: 1 });
  });

  it('is done when it is asked for again, because its answer was not heard: others are told once', async () => {
    const world = new TestWorld();
    const [ann, ben] = await world.logins('ann', 'ben');
    await ann.call('messages.send', { message: text('ben', 'hello') });
    const asked = change('C2Cben', await newest(ann, 'C2Cben'));
    const first = await ann.call('messages.modify', asked);
    expect(first).toMatchObject({ isTaken: true, current: { version: 1 } });
    expect(await ann.call('messages.modify', asked)).toEqual(first);
    expect(ben.pushes.filter(({ type }) => type === 'messages.modified')).toHaveLength(1);
    // Nor is it the same when somebody has changed it since.
    await ben.call('messages.modify', { ...asked, conversationID: 'C2Cann', version: 1 });
    expect(await ann.call('messages.modify', asked)).toMatchObject({ isTaken: false });
  });

  it('finds the one that is meant among those of a second', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'ben');
    for (const words of ['one', 'two', 'three']) {
      await ann.call('messages.send', { message: text('ben', words) });
    }
    const page = async () =>
      (await ann.call('messages.history', { conversationID: 'C2Cben', limit: 3 })).messages;
    const [, second] = await page();
    if (!second) throw new Error('There is none.');
    await ann.call('messages.modify', change('C2Cben', second));
    expect((await page()).map(({ version }) => version)).toEqual([0, 1, 0]);
  });
});
