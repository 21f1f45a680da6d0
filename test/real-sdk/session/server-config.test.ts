import { type ChatSDK, EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createEngine } from '../../../packages/engine/src/create-engine.js';
import { record } from '../../../packages/engine/src/testing/events.js';
import { Gateway } from '../gateway/gateway.js';
import { Page } from '../sdk/real-clients.js';

const serverConfig = { grp_attr_cache_time: '5000', greeting: 'Good evening.' };

test('both clients tell the settings that an engine was given', async () => {
  const engine = createEngine({ serverConfig });
  const page = new Page(new Gateway(engine));
  const told = async (chat: ChatSDK, userID: string) => {
    const configs = record(chat, EVENT.SERVER_CONFIG_UPDATED);
    await chat.login({ userID, userSig: engine.signUserSig(userID) });
    await expect.poll(() => configs).toHaveLength(1);
    return configs;
  };
  expect(await told(engine.createClient(), 'ann')).toEqual([{ config: serverConfig }]);
  expect(await told(page.createClient(), 'ben')).toEqual([{ config: serverConfig }]);
  await engine.close();
});
