import { EVENT, type UploadOptions } from '@parlor/sdk';
import { audio, file, image, MEDIA, video } from '../actors/media-messages.js';
import { record } from '../actors/records.js';
import { enterWithPlugin, itFails, itIsThere, makePlugin } from '../actors/upload-plugins.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const NEEDS = ['createImageMessage', 'createFileMessage', 'createVideoMessage'] as const;

/** 32 hex digits, a hyphen, a random number and the suffix. */
const MADE_UP = (suffix: string) => new RegExp(`^[0-9a-f]{32}-\\d+\\.${suffix}$`);

/** The class that uploads the files of an app. */
export const UPLOAD_PLUGIN_SUITE: Suite = {
  noun: 'uploads',
  about: 'the upload plugin',
  scenarios: [
    scenario(
      'it is made once for each login, of nothing',
      { rules: ['UPL-7.1', 'UPL-7.3'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin();
        const chat = world.createClient();
        chat.registerPlugin({ 'tim-upload-plugin': plugin.Plugin });
        expect(plugin.made).toEqual([]);
        await logIn(world, chat, 'alice');
        await chat.sendMessage(file(chat));
        await chat.sendMessage(file(chat));
        expect(plugin.made).toEqual([[]]);
        expect(plugin.asked).toHaveLength(2);
      },
    ),
    scenario(
      'its class is asked for its version when it is registered, and need not know',
      { rules: ['UPL-7.2'] },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const { Plugin } = makePlugin();
        let times = 0;
        class Versioned extends Plugin {
          static override getVersion(): string {
            times += 1;
            return '1.2.3';
          }
        }
        const chat = world.createClient();
        chat.registerPlugin({ 'tim-upload-plugin': Plugin });
        chat.registerPlugin({ 'tim-upload-plugin': Versioned });
        expect(times).toBe(1);
      },
    ),
    scenario(
      'it is there after a logout, too',
      { rules: ['SES-3.38'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        await chat.logout();
        await logIn(world, chat, 'alice');
        await chat.sendMessage(file(chat));
        expect(plugin.asked).toHaveLength(1);
        expect(plugin.made).toHaveLength(2);
      },
    ),
    scenario(
      'a later one takes its place, from the next login on',
      { rules: ['SES-3.57', 'SES-3.58'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const [first, second, third] = [makePlugin(), makePlugin(), makePlugin()];
        const chat = world.createClient();
        chat.registerPlugin({ 'tim-upload-plugin': first.Plugin });
        chat.registerPlugin({ 'tim-upload-plugin': second.Plugin });
        await logIn(world, chat, 'alice');
        chat.registerPlugin({ 'tim-upload-plugin': third.Plugin });
        await chat.sendMessage(file(chat));
        expect([first, second, third].map(({ asked }) => asked.length)).toEqual([0, 1, 0]);
        people.bob.registerPlugin({ 'tim-upload-plugin': third.Plugin });
        const late = file(people.bob, undefined, { to: 'alice' });
        const outcome = await outcomeOf(people.bob, 'sendMessage', [late]);
        expect(rejectionCodeOf(outcome)).toBe(2040);
      },
    ),
    scenario(
      'it is given each file once, with all that it needs to send it',
      {
        rules: ['UPL-7.4', 'UPL-7.5', 'UPL-7.6', 'UPL-7.7', 'UPL-7.8', 'UPL-7.9', 'UPL-7.10'],
        needs: [...NEEDS, 'createAudioMessage'],
      },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const messages = [image(chat), video(chat), audio(chat), file(chat)];
        for (const message of messages) await chat.sendMessage(message);
        expect(plugin.asked.map(({ fileType }) => fileType)).toEqual([1, 2, 3, 255]);
        for (const [place, suffix] of ['png', 'mp4', 'mp3', 'pdf'].entries()) {
          expect(plugin.asked[place]?.fileName).toMatch(MADE_UP(suffix));
        }
        const [first] = plugin.asked;
        expect(first?.resources).toMatchObject({ name: 'cat.png', size: 7, type: 'image/png' });
        for (const options of plugin.asked) {
          expect(typeof options.url).toBe('string');
          expect(options.downloadUrl).toMatch(/^https?:\/\//);
          expect(['string', 'boolean']).toContain(typeof options.uploadIP);
          for (const name of OPTIONAL) expect(name in options).toBe(true);
        }
        expect(new Set(plugin.asked.map(({ downloadUrl }) => downloadUrl)).size).toBe(4);
      },
    ),
    scenario(
      'a name that the app gives a file takes the place of the made-up one',
      { rules: ['UPL-7.12'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        await chat.sendMessage(file(chat, undefined, { customFileName: 'mine.bin' }));
        expect(plugin.asked[0]?.fileName).toBe('mine.bin');
      },
    ),
    scenario(
      'it may answer at once or later, with or without headers',
      { rules: ['UPL-7.13', 'UPL-7.17', 'UPL-7.32'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const waiting: (() => void)[] = [];
        const plugin = makePlugin(({ downloadUrl: location }, callback) => {
          const data = { location, uploadIP: '10.0.0.1' };
          const answer = () => callback(undefined, { statusCode: 200, headers: { a: 'b' }, data });
          if (plugin.asked.length === 1) answer();
          else waiting.push(answer);
        });
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await chat.sendMessage(file(chat));
        const later = chat.sendMessage(file(chat));
        await world.settled(chat, people.bob);
        expect(received.flat()).toHaveLength(1);
        for (const answer of waiting) answer();
        await later;
        await world.settled(people.bob);
        expect(received.flat()).toHaveLength(2);
      },
    ),
    scenario(
      'what it cannot send fails: a video after a second attempt with a code of its own',
      {
        rules: ['UPL-7.14', 'UPL-7.15', 'UPL-7.16', 'MSG-2.29'],
        needs: [...NEEDS, 'createAudioMessage'],
      },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin(itFails);
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const codes: Record<string, unknown> = {};
        for (const [name, make] of Object.entries(MEDIA)) {
          const message = make(chat);
          codes[name] = rejectionCodeOf(await outcomeOf(chat, 'sendMessage', [message]));
          expect(message.status).toBe('fail');
        }
        expect(codes).toEqual({ image: 2400, audio: 2400, video: 2350, file: 2400 });
        expect(plugin.asked.map(({ fileType }) => fileType)).toEqual([1, 3, 2, 2, 255]);
      },
    ),
    scenario(
      'the answer 403 is a failure without an error; a video that comes through at last is sent',
      { rules: ['UPL-7.14', 'UPL-7.16'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin((options, callback) => {
          if (plugin.asked.length > 2) return itIsThere(options, callback);
          callback(null, { statusCode: 403, data: { location: options.downloadUrl } });
        });
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const refused = await outcomeOf(chat, 'sendMessage', [file(chat)]);
        expect(rejectionCodeOf(refused)).toBe(2400);
        const { data } = await chat.sendMessage(video(chat));
        expect(data.message.status).toBe('success');
        expect(plugin.asked).toHaveLength(3);
      },
    ),
  ],
};

/** What the plugin is told besides, as far as it applies: `undefined` where it does not. */
const OPTIONAL = [
  'requestSnapshotUrl',
  'thumbUrl',
  'largeUrl',
  'fileKey',
  'imageInfoArray',
] as const satisfies readonly (keyof UploadOptions)[];
