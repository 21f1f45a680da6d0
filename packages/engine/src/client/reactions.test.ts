import { EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import type { Push } from '../protocol/pushes.js';
import { record, settled } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';

const CAROL = { userID: 'carol', nick: 'Carol', avatar: '' };

/** That so many people, of whom these are the first, react to a message with a smile. */
function smiles(messageID: string, ...userIDs: string[]): Push {
  const reaction = { reactionID: 'smile', totalUserCount: userIDs.length, userIDs };
  return { type: 'reactions.updated', messageID, reactions: [reaction] };
}

/** An engine that leaves it unanswered who people are, and what its client tells of reactions. */
async function withoutProfiles() {
  const engine = new ScriptedEngine();
  const chat = await engine.client();
  const told = record(chat, EVENT.MESSAGE_REACTIONS_UPDATED);
  delete engine.answers['profiles.get'];
  const questions = () =>
    engine.asked.filter(({ command }) => command === 'profiles.get').map(({ id }) => id);
  const before = questions().length;
  return { engine, chat, told, questions: () => questions().slice(before) };
}

test('what a stranger does is told in the order in which it was done, once it is known who it is', async () => {
  const { engine, chat, told, questions } = await withoutProfiles();
  engine.push(smiles('m1', 'carol'));
  // Nobody reacts any more: nobody has to be asked for.
  engine.push(smiles('m1'));
  engine.push(smiles('m2'));
  await Promise.resolve();
  engine.answers['profiles.get'] = [{ profiles: [CAROL] }];
  engine.reply(questions()[0] ?? 0, { profiles: [CAROL] });
  await settled(chat);
  const ofFirst = told.filter(({ messageID }) => messageID === 'm1');
  expect(ofFirst.map(({ reactionList }) => reactionList[0])).toMatchObject([
    { totalUserCount: 1, partialUserList: [CAROL] },
    { totalUserCount: 0, partialUserList: [] },
  ]);
  // One message does not wait for another.
  expect(told[0]).toMatchObject({ messageID: 'm2' });
});

test('where nobody can say who people are, a reaction is told with their IDs', async () => {
  const { engine, chat, told } = await withoutProfiles();
  engine.answers['profiles.get'] = [{ refusal: 50001 }];
  engine.push(smiles('m1', 'carol'));
  await settled(chat).catch(() => undefined);
  expect(told).toMatchObject([
    {
      messageID: 'm1',
      reactionList: [
        { totalUserCount: 1, partialUserList: [{ userID: 'carol', nick: '', avatar: '' }] },
      ],
    },
  ]);
});

test('what waits for a name is not told to who logs in next', async () => {
  const { engine, chat, told, questions } = await withoutProfiles();
  engine.push(smiles('m1', 'carol'));
  engine.push(smiles('m1'));
  const [question = 0] = questions();
  await chat.logout();
  engine.answers['profiles.get'] = [{ profiles: [] }];
  await engine.enter(chat, 'dave');
  engine.reply(question, { profiles: [CAROL] });
  await settled(chat);
  expect(told).toEqual([]);
});
