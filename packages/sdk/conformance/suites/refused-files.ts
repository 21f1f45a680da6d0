import type { ChatSDK, FileLike, Message } from '@parlor/sdk';
import { MEBIBYTE, makeField, makeFile } from '../actors/files.js';
import { audio, file, image, MEDIA, video } from '../actors/media-messages.js';
import { enterWithPlugin, makePlugin } from '../actors/upload-plugins.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const NEEDS = [
  'createImageMessage',
  'createAudioMessage',
  'createVideoMessage',
  'createFileMessage',
] as const;

/** The code with which a message is refused; `undefined` when it is sent. */
async function codeOf(chat: ChatSDK, message: Message): Promise<number | undefined> {
  return rejectionCodeOf(await outcomeOf(chat, 'sendMessage', [message]));
}

/** Files that are refused, or not, when they are sent as one kind of message. */
interface Case {
  readonly file: FileLike;
  readonly code: number | undefined;
}

const png = (name: string, size?: number) =>
  makeFile(name, 'image/png', size === undefined ? {} : { size });

const mp4 = (type: string, size = 7) => makeFile('cat.mp4', type, { size });

/** Why files are not sent. */
export const REFUSED_FILES_SUITE: Suite = {
  noun: 'uploads',
  about: 'files that are refused',
  scenarios: [
    scenario(
      'a picture has to be called one, and to be smaller than 20 MiB',
      { rules: ['MSG-1.33', 'MSG-1.36'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin());
        const cases: Case[] = [
          ...['jpg', 'jpeg', 'gif', 'PNG', 'bmp', 'image', 'webp'].map((suffix) => ({
            file: png(`cat.${suffix}`),
            code: undefined,
          })),
          { file: png('cat.svg'), code: 2252 },
          { file: png('cat.pdf'), code: 2252 },
          { file: png('cat.png', 20 * MEBIBYTE - 1), code: undefined },
          { file: png('cat.png', 20 * MEBIBYTE), code: 2253 },
        ];
        for (const { file: picture, code } of cases) {
          expect(await codeOf(chat, image(chat, picture))).toBe(code);
        }
      },
    ),
    scenario(
      'a recording may have 20 MiB, a file 100 MiB',
      { rules: ['MSG-1.40', 'MSG-1.44'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin());
        const sound = (size: number) => audio(chat, makeFile('a.mp3', 'audio/mp3', { size }));
        const document = (size: number) => file(chat, makeFile('a.bin', '', { size }));
        expect(await codeOf(chat, sound(20 * MEBIBYTE))).toBeUndefined();
        expect(await codeOf(chat, sound(20 * MEBIBYTE + 1))).toBe(2301);
        expect(await codeOf(chat, document(100 * MEBIBYTE))).toBeUndefined();
        expect(await codeOf(chat, document(100 * MEBIBYTE + 1))).toBe(2402);
      },
    ),
    scenario(
      'a video has to be of a kind that is played everywhere, and may have 100 MiB',
      { rules: ['MSG-1.42'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin());
        const cases: Case[] = [
          ...['video/mp4', 'video/quicktime', 'video/mov', 'application/video'].map((type) => ({
            file: mp4(type),
            code: undefined,
          })),
          { file: mp4('video/webm'), code: 2352 },
          { file: mp4(''), code: 2352 },
          { file: mp4('video/mp4', 100 * MEBIBYTE), code: undefined },
          { file: mp4('video/mp4', 100 * MEBIBYTE + 1), code: 2351 },
        ];
        for (const { file: film, code } of cases) {
          expect(await codeOf(chat, video(chat, film))).toBe(code);
        }
      },
    ),
    scenario(
      'an empty file is refused; of a video that is not asked',
      { rules: ['ERR-2.9'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const empty = (name: string, type: string) => makeFile(name, type, { content: '' });
        expect(await codeOf(chat, image(chat, empty('a.png', 'image/png')))).toBe(2108);
        expect(await codeOf(chat, audio(chat, empty('a.mp3', 'audio/mp3')))).toBe(2108);
        expect(await codeOf(chat, file(chat, empty('a.txt', 'text/plain')))).toBe(2108);
        expect(plugin.asked).toEqual([]);
        expect(await codeOf(chat, video(chat, empty('a.mp4', 'video/mp4')))).toBeUndefined();
      },
    ),
    scenario(
      'a field that was emptied after the message was made holds no file',
      { rules: ['ERR-2.8'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin());
        const fields = [makeField(png('a.png')), makeField(png('a.png'))] as const;
        const messages = [image(chat, fields[0]), file(chat, fields[1])];
        for (const field of fields) field.files.length = 0;
        const codes = [];
        for (const message of messages) codes.push(await codeOf(chat, message));
        expect(codes).toEqual([2251, 2401]);
      },
    ),
    scenario(
      'without a plugin nothing is uploaded, not even into a group that there is not',
      { rules: ['ERR-2.3', 'MSG-2.10'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const codes: Record<string, unknown> = {};
        for (const [name, make] of Object.entries(MEDIA)) {
          const nowhere = { to: '@TGS#NOWHERE', conversationType: 'GROUP' } as const;
          codes[name] = await codeOf(people.alice, make(people.alice, nowhere));
        }
        expect(codes).toEqual({ image: 2040, audio: 2040, video: 2350, file: 2040 });
      },
    ),
    scenario(
      'a file without a name has nothing to be shown by, and is refused after the upload',
      { rules: ['MSG-2.15'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        expect(await codeOf(chat, file(chat, makeFile('', 'text/plain')))).toBe(2403);
        expect(plugin.asked).toHaveLength(1);
      },
    ),
    scenario(
      'the permission to upload is asked for twice',
      { rules: ['ERR-2.10'], needs: [...NEEDS, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const plugin = makePlugin();
        const chat = await enterWithPlugin(world, 'alice', plugin);
        world.setNetwork('offline');
        let code: number | undefined;
        const sending = codeOf(chat, file(chat)).then((refusal) => {
          code = refusal;
        });
        await world.clock.advance(16_000);
        expect(code).toBeUndefined();
        await world.clock.advance(20_000);
        await sending;
        expect(code).toBe(2041);
        expect(plugin.asked).toEqual([]);
      },
    ),
  ],
};
