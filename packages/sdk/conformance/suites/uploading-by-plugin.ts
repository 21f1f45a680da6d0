import { EVENT } from '@parlor/sdk';
import { file, MEDIA } from '../actors/media-messages.js';
import { record } from '../actors/records.js';
import { enterWithPlugin, itIsAt, itIsThere, makePlugin } from '../actors/upload-plugins.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const NEEDS = ['createImageMessage', 'createFileMessage', 'createVideoMessage'] as const;

/** When a plugin is asked, and what becomes of what it says. */
export const UPLOADING_BY_PLUGIN_SUITE: Suite = {
  noun: 'uploads',
  about: 'uploading by a plugin',
  scenarios: [
    scenario(
      'where it says that a file is, that is where it is, over https',
      { rules: ['UPL-7.18'], needs: [...NEEDS, 'pictures'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob'], { pictures: { width: 9, height: 9 } });
        for (const scheme of ['http://', 'https://', '']) {
          const plugin = makePlugin(itIsAt(`${scheme}files.example/a.pdf`));
          const chat = await enterWithPlugin(world, 'alice', plugin);
          const message = file(chat);
          await chat.sendMessage(message);
          await world.settled(people.bob);
          for (const one of [chat, people.bob]) {
            expect(one.findMessage(message.ID)?.payload).toMatchObject({
              fileUrl: 'https://files.example/a.pdf',
              remoteFileUrl: 'https://files.example/a.pdf',
            });
          }
          await chat.logout();
        }
      },
    ),
    scenario(
      'the message is told how far it is by a number, whatever its handler does',
      {
        rules: ['MSG-0.8', 'UPL-7.11', 'UPL-7.24', 'UPL-7.25', 'ERR-2.4'],
        needs: [...NEEDS, 'createAudioMessage'],
      },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin((options, callback) => {
          options.onProgress({ percent: 0 });
          options.onProgress({ percent: 0.5, loaded: 1, total: 2 });
          options.onProgress({ percent: 1 });
          itIsThere(options, callback);
        });
        const chat = await enterWithPlugin(world, 'alice', plugin);
        for (const make of Object.values(MEDIA)) {
          const told: number[] = [];
          const onProgress = (percent: number) => {
            told.push(percent);
            throw new Error('There is nothing to show it on.');
          };
          const { data } = await chat.sendMessage(make(chat, { onProgress }));
          expect(data.message.status).toBe('success');
          expect(told).toEqual([0, 0.5, 1]);
        }
        const eager = makePlugin((options, callback) => {
          options.onProgress({ percent: 1.5 });
          itIsThere(options, callback);
        });
        const other = await enterWithPlugin(world, 'carol', eager);
        const message = file(other);
        await other.sendMessage(message);
        expect(Reflect.get(message.getElements()[0] ?? {}, '_percent')).toBe(1);
      },
    ),
    scenario(
      'a plugin that keeps nothing is enough where there is no network',
      { rules: ['UPL-7.29', 'UPL-7.30'], needs: [...NEEDS, 'createAudioMessage'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        for (const make of Object.values(MEDIA)) await chat.sendMessage(make(chat));
        await world.settled(people.bob);
        expect(received.flat().map(({ type }) => type)).toEqual([
          'TIMImageElem',
          'TIMSoundElem',
          'TIMVideoFileElem',
          'TIMFileElem',
        ]);
        const document = received.flat().at(-1);
        expect(document?.payload).toMatchObject({ fileUrl: plugin.asked.at(-1)?.downloadUrl });
      },
    ),
    scenario(
      'it is asked after the file was looked at, and before anything is sent',
      { rules: ['UPL-7.27', 'MSG-2.10'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const seen: number[] = [];
        const plugin = makePlugin((options, callback) => {
          seen.push(received.length);
          itIsThere(options, callback);
        });
        const chat = await enterWithPlugin(world, 'alice', plugin);
        await chat.sendMessage(file(chat));
        await world.settled(people.bob);
        expect(seen).toEqual([0]);
        expect(received).toHaveLength(1);
        // There is no such group: that is found out after the upload.
        const lost = file(chat, undefined, { to: '@TGS#NOWHERE', conversationType: 'GROUP' });
        const outcome = await outcomeOf(chat, 'sendMessage', [lost]);
        expect(rejectionCodeOf(outcome)).not.toBe(2040);
        expect(plugin.asked).toHaveLength(2);
      },
    ),
    scenario(
      'what is forwarded is not uploaded again',
      {
        rules: ['UPL-7.28', 'MSG-1.56', 'MSG-2.10'],
        needs: [...NEEDS, 'createForwardMessage'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const source = file(chat);
        await chat.sendMessage(source);
        await world.settled(people.bob);
        const received = record(people.carol, EVENT.MESSAGE_RECEIVED);
        const forward = { to: 'carol', conversationType: 'C2C', payload: source } as const;
        await chat.sendMessage(chat.createForwardMessage(forward));
        const [arrived] = [people.bob.findMessage(source.ID)].filter((one) => one !== null);
        if (arrived?.type === 'TIMFileElem') {
          const passedOn = people.bob.createForwardMessage({ ...forward, payload: arrived });
          await people.bob.sendMessage(passedOn);
        }
        await world.settled(people.carol);
        const url = plugin.asked[0]?.downloadUrl;
        expect(received.flat().map(({ payload }) => Reflect.get(payload, 'fileUrl'))).toEqual([
          url,
          url,
        ]);
        expect(plugin.asked).toHaveLength(1);
      },
    ),
  ],
};
