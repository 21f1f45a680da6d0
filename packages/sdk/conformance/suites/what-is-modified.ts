import { TYPES } from '@parlor/sdk';
import { image } from '../actors/media-messages.js';
import { known } from '../actors/rewording.js';
import { say } from '../actors/small-talk.js';
import { enterWithPlugin, itIsAt, makePlugin } from '../actors/upload-plugins.js';
import { type Suite, scenario } from '../scenario.js';

/** What of a message is sent when it is modified, and what comes back. */
export const WHAT_IS_MODIFIED_SUITE: Suite = {
  noun: 'message changes',
  about: 'what of a message is modified',
  scenarios: [
    scenario(
      'what is not done in place is not sent',
      { rules: ['CHG-5.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        Reflect.set(message, 'payload', { data: 'other', description: '', extension: '' });
        Reflect.set(message, 'type', TYPES.MSG_CUSTOM);
        message.cloudCustomData = 'mine';
        await people.alice.modifyMessage(message);
        await world.settled(people.bob);
        for (const one of [message, known(people.bob, message)]) {
          expect(one).toMatchObject({
            type: TYPES.MSG_TEXT,
            payload: { text: 'hello' },
            cloudCustomData: 'mine',
            version: 1,
          });
        }
      },
    ),
    scenario(
      'of several elements the first is what payload and type say',
      { rules: ['CHG-5.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'one');
        await world.settled(people.bob);
        const second = { type: TYPES.MSG_TEXT, content: { text: 'two' } };
        Reflect.get(message, '_elements').push(second);
        const payload = { data: 'first', description: '', extension: '' };
        Reflect.set(message, 'payload', payload);
        Reflect.set(message, 'type', TYPES.MSG_CUSTOM);
        await people.alice.modifyMessage(message);
        await world.settled(people.bob);
        const first = { type: TYPES.MSG_CUSTOM, content: payload };
        for (const one of [message, known(people.bob, message)]) {
          expect(one).toMatchObject({ type: first.type, payload });
          expect(Reflect.get(one, '_elements')).toEqual([first, second]);
        }
      },
    ),
    scenario(
      'stickers and custom messages change as texts do',
      { rules: ['CHG-5.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const to = { to: 'bob', conversationType: TYPES.CONV_C2C };
        const face = alice.createFaceMessage({ ...to, payload: { index: 1, data: 'tt00' } });
        const custom = alice.createCustomMessage({ ...to, payload: { data: 'poll' } });
        for (const message of [face, custom]) await alice.sendMessage(message);
        await world.settled(bob);
        face.payload.index = 2;
        custom.payload.extension = 'closed';
        for (const message of [face, custom]) await alice.modifyMessage(message);
        await world.settled(bob);
        expect(known(bob, face).payload).toEqual({ index: 2, data: 'tt00' });
        const closed = { data: 'poll', description: '', extension: 'closed' };
        expect(known(bob, custom).payload).toEqual(closed);
      },
    ),
    scenario(
      'of a message of another type only what apps add to it changes',
      { rules: ['CHG-5.3'], needs: ['createMergerMessage'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = people.alice.createMergerMessage({
          to: 'bob',
          conversationType: TYPES.CONV_C2C,
          payload: {
            messageList: [await say(people.alice, 'bob', 'hello')],
            title: 'What was said',
            abstractList: ['hello'],
            compatibleText: 'A chat',
          },
        });
        await people.alice.sendMessage(message);
        await world.settled(people.bob);
        message.payload.title = 'Something else';
        message.cloudCustomData = 'mine';
        await people.alice.modifyMessage(message);
        await world.settled(people.bob);
        for (const one of [message, known(people.bob, message)]) {
          expect(one).toMatchObject({
            type: TYPES.MSG_MERGER,
            payload: { title: 'What was said' },
            cloudCustomData: 'mine',
            version: 1,
          });
        }
      },
    ),
    scenario(
      'a picture is then as the service tells it, and as the SDK tells no other',
      { rules: ['CHG-5.22'], needs: ['createImageMessage', 'pictures'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob'], { pictures: { width: 30, height: 20 } });
        const place = 'https://files.example/cat';
        const alice = await enterWithPlugin(world, 'alice', makePlugin(itIsAt(place)));
        const message = image(alice);
        await alice.sendMessage(message);
        await world.settled(people.bob);
        expect(known(people.bob, message).payload).toMatchObject({
          imageInfoArray: [{ imageUrl: place, url: place }, {}, {}],
        });
        message.cloudCustomData = 'mine';
        await alice.modifyMessage(message);
        await world.settled(people.bob);
        for (const one of [message, known(people.bob, message)]) {
          expect(one).toMatchObject({ type: TYPES.MSG_IMAGE, cloudCustomData: 'mine', version: 1 });
          const [first]: unknown[] = Reflect.get(one.payload, 'imageInfoArray');
          expect(first).toMatchObject({ url: place, width: 30, height: 20 });
          expect(first).not.toHaveProperty('imageUrl');
        }
      },
    ),
  ],
};
