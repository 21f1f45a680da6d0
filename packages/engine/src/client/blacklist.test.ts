import { EVENT } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { record } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';

async function blacklistOf(chat: Awaited<ReturnType<ScriptedEngine['client']>>): Promise<string[]> {
  return (await chat.getBlacklist()).data;
}

describe('the blacklist of a client', () => {
  test('stays empty when it cannot be fetched, and grows by what is told', async () => {
    const engine = new ScriptedEngine();
    engine.answers['blacklist.list'] = [{ refusal: 30006 }];
    const chat = await engine.client();
    const told = record(chat, EVENT.BLACKLIST_UPDATED);
    expect(await blacklistOf(chat)).toEqual([]);
    engine.push({ type: 'blacklist.added', userIDs: ['bob'] });
    expect(told).toEqual([['bob']]);
    expect(await blacklistOf(chat)).toEqual(['bob']);
  });

  test('is not told again when it is told whom it has', async () => {
    const engine = new ScriptedEngine();
    engine.answers['blacklist.list'] = [{ userIDs: ['bob'] }];
    const chat = await engine.client();
    const told = record(chat, EVENT.BLACKLIST_UPDATED);
    engine.push({ type: 'blacklist.added', userIDs: ['bob'] });
    engine.push({ type: 'blacklist.added', userIDs: ['bob', 'cid'] });
    expect(told).toEqual([['bob', 'cid']]);
  });

  test('is nobody’s who has logged out when the answer comes', async () => {
    const engine = new ScriptedEngine();
    engine.answers['blacklist.list'] = [];
    const chat = await engine.client();
    const asked = engine.asked.find(({ command }) => command === 'blacklist.list');
    await chat.logout();
    engine.answers['blacklist.list'] = [{ userIDs: [] }];
    await engine.enter(chat, 'me');
    engine.reply(asked?.id ?? 0, { userIDs: ['bob'] });
    await engine.clock.advance(0);
    expect(await blacklistOf(chat)).toEqual([]);
  });

  test('goes by what another instance did meanwhile, not by its own earlier change', async () => {
    const engine = new ScriptedEngine();
    engine.answers['blacklist.list'] = [{ userIDs: ['bob'] }];
    engine.answers['blacklist.remove'] = [{ userIDs: ['bob'] }];
    engine.answers['blacklist.add'] = [{ userIDs: ['cid'] }];
    const chat = await engine.client();
    await chat.removeFromBlacklist({ userIDList: ['bob'] });
    await chat.addToBlacklist({ userIDList: ['cid'] });
    engine.push({ type: 'blacklist.added', userIDs: ['bob'] });
    engine.push({ type: 'blacklist.removed', userIDs: ['cid'] });
    await engine.clock.advance(0);
    expect(await blacklistOf(chat)).toEqual(['bob']);
  });

  test('hands out lists that are the caller’s own', async () => {
    const engine = new ScriptedEngine();
    engine.answers['blacklist.list'] = [{ userIDs: ['bob'] }];
    const chat = await engine.client();
    (await blacklistOf(chat)).push('eve');
    expect(await blacklistOf(chat)).toEqual(['bob']);
  });
});
