import { EVENT, type MergerMessage } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { record } from '../testing/events.js';
import { ScriptedEngine, wireMessage } from '../testing/scripted-engine.js';

/** What becomes of a merged message whose content is anything at all. */
async function arrived(content: Record<string, unknown>): Promise<MergerMessage['payload']> {
  const engine = new ScriptedEngine();
  const chat = await engine.client();
  const received = record(chat, EVENT.MESSAGE_RECEIVED);
  const elements = [{ type: 'TIMRelayElem', content }];
  engine.push({ type: 'messages.new', messages: [wireMessage({ elements })] });
  const [message] = received.flat();
  if (message?.type !== 'TIMRelayElem') throw new Error('It has not arrived.');
  return message.payload;
}

const NOTHING = { downloadKey: '', messageList: [], title: '', layersOverLimit: false };

test.each([
  {},
  { messageList: 'hello' },
  { messageList: {} },
  { messageList: [] },
  { title: 'Us', messageList: null },
])('a merged message without a list is an empty one: %j', async (content) => {
  expect(await arrived(content)).toMatchObject(NOTHING);
});

test('what is no message in a list of messages is not there', async () => {
  const hello = {
    ID: '144-1-1',
    from: 'bob',
    time: 1,
    messageBody: [{ type: 'TIMTextElem', payload: { text: 'hello' } }],
  };
  const others = [null, 1, 'hello', {}, { messageBody: 'hello' }, { messageBody: [null] }];
  const { messageList } = await arrived({ messageList: [...others, hello] });
  expect(messageList).toMatchObject([{ ID: '144-1-1', from: 'bob', nick: '', avatar: '' }]);
});

test.each([null, 'hello', { messageList: [{ messageBody: [{ type: 'TIMRelayElem' }] }] }])(
  'a merged message within one may hold anything: %j',
  async (payload) => {
    const message = { ID: '144-1-1', messageBody: [{ type: 'TIMRelayElem', payload }] };
    const { messageList } = await arrived({ messageList: [message] });
    expect(messageList).toMatchObject([{ messageBody: [{ type: 'TIMRelayElem' }] }]);
  },
);
