import { TYPES } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { ScriptedEngine, wireGroup } from '../testing/scripted-engine.js';
import { text } from '../testing/small-talk.js';

async function client() {
  const engine = new ScriptedEngine();
  engine.answers['messages.send'] = [{ time: 1000, sequence: 1 }];
  const chat = await engine.client();
  engine.asked.length = 0;
  return { engine, chat, asked: () => engine.asked.map(({ command }) => command) };
}

describe('before a message is sent', () => {
  test('a group that is not in memory is asked for [MSG-2.12]', async () => {
    const { engine, chat, asked } = await client();
    engine.answers['groups.profile'] = [{ group: wireGroup('team') }];
    await chat.sendMessage(text(chat, 'team', 'hi', 'GROUP'));
    expect(asked().slice(0, 2)).toEqual(['groups.profile', 'messages.send']);
  });

  test.each([10007, 10010, 10015])(
    'and with %i of it nothing is sent [MSG-2.12]',
    async (refusal) => {
      const { engine, chat, asked } = await client();
      engine.answers['groups.profile'] = [{ refusal }];
      const message = text(chat, 'team', 'hi', 'GROUP');
      await expect(chat.sendMessage(message)).rejects.toMatchObject({
        code: refusal,
        data: { message },
      });
      expect(message.status).toBe('fail');
      expect(asked()).toEqual(['groups.profile']);
    },
  );

  test('a group that is in memory is not asked for', async () => {
    const engine = new ScriptedEngine();
    engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
    engine.answers['messages.send'] = [{ time: 1000, sequence: 1 }];
    const chat = await engine.client();
    engine.asked.length = 0;
    await chat.sendMessage(text(chat, 'team', 'hi', 'GROUP'));
    expect(engine.asked[0]?.command).toBe('messages.send');
  });

  test('what can never be sent is refused without asking [MSG-2.9, MSG-2.14, MSG-2.16]', async () => {
    const { chat, asked } = await client();
    const payload = { data: '', description: '', extension: '' };
    const empty = chat.createCustomMessage({
      to: 'bob',
      conversationType: TYPES.CONV_C2C,
      payload,
    });
    const copy = { ...text(chat, 'bob', 'hi') };
    const stray = text(chat, 'bob', 'hi');
    stray.conversationType = TYPES.CONV_SYSTEM;
    for (const [message, code] of [
      [empty, 2403],
      [copy, 2105],
      [stray, 2106],
    ] as const) {
      await expect(chat.sendMessage(message)).rejects.toMatchObject({ code });
    }
    expect(asked()).toEqual([]);
  });
});

test('a message that was only made asks nothing [MSG-1.1]', async () => {
  const { engine, chat } = await client();
  text(chat, 'bob', 'hi');
  text(chat, 'team', 'hi', 'GROUP');
  await engine.clock.advance(60_000);
  expect(engine.asked.filter(({ command }) => command.startsWith('messages'))).toEqual([]);
  expect(engine.asked.filter(({ command }) => command.startsWith('groups'))).toEqual([]);
});
