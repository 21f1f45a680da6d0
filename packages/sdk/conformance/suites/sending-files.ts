import type { ChatSDK, ImagePayload, Message } from '@parlor/sdk';
import { makeFile } from '../actors/files.js';
import { audio, file, image, MEDIA, video } from '../actors/media-messages.js';
import {
  enterWithPlugin,
  itFails,
  itIsAt,
  itIsThere,
  makePlugin,
} from '../actors/upload-plugins.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const NEEDS = [
  'createImageMessage',
  'createAudioMessage',
  'createVideoMessage',
  'createFileMessage',
] as const;

const PLACE = 'https://files.example/cat';

const LARGE_QUERY = '?imageView2/3/w/720/h/720';
const THUMBNAIL_QUERY = '?imageView2/3/w/198/h/198';

/** The sizes of a picture, as somebody has them. */
function sizesOf(message: Message | null): ImagePayload['imageInfoArray'] {
  return message?.type === 'TIMImageElem' ? message.payload.imageInfoArray : [];
}

const measuresOf = (chat: ChatSDK, { ID }: Message) =>
  sizesOf(chat.findMessage(ID)).map(({ width, height }) => [width, height]);

/** What a message of a file says when it was sent, here and there. */
export const SENDING_FILES_SUITE: Suite = {
  noun: 'uploads',
  about: 'sending files',
  scenarios: [
    scenario(
      'a picture is loaded to learn how large it is; what it is too large for is asked of its URL',
      {
        rules: ['UPL-7.20', 'UPL-7.21', 'OBJ-2.4', 'OBJ-2.6', 'OBJ-2.7', 'OBJ-2.8', 'OBJ-2.9'],
        needs: [...NEEDS, 'pictures'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob'], {
          pictures: { width: 1_999, height: 1_000 },
        });
        const chat = await enterWithPlugin(world, 'alice', makePlugin(itIsAt(PLACE)));
        const message = image(chat);
        const shownAt = sizesOf(message)[0]?.url;
        await chat.sendMessage(message);
        await world.settled(people.bob);
        for (const one of [chat, people.bob]) {
          const found = one.findMessage(message.ID);
          expect(found?.payload).toMatchObject({ imageFormat: 3, uuid: message.payload.uuid });
          expect(sizesOf(found)).toMatchObject([
            { type: 0, sizeType: 1, size: 7, width: 1_999, height: 1_000, imageUrl: PLACE },
            {
              type: 1,
              sizeType: 3,
              size: 0,
              width: 396,
              height: 198,
              imageUrl: PLACE + THUMBNAIL_QUERY,
            },
            {
              type: 2,
              sizeType: 2,
              size: 0,
              width: 1_440,
              height: 720,
              imageUrl: PLACE + LARGE_QUERY,
            },
          ]);
        }
        expect(sizesOf(message).map(({ url }) => url)).toEqual([shownAt, shownAt, shownAt]);
        expect(sizesOf(people.bob.findMessage(message.ID)).map(({ url }) => url)).toEqual([
          PLACE,
          PLACE + THUMBNAIL_QUERY,
          PLACE + LARGE_QUERY,
        ]);
      },
    ),
    scenario(
      'a picture that is small enough is its own thumbnail and its own large size',
      { rules: ['UPL-7.22', 'OBJ-2.9'], needs: [...NEEDS, 'pictures'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob'], { pictures: { width: 700, height: 150 } });
        const chat = await enterWithPlugin(world, 'alice', makePlugin(itIsAt(PLACE)));
        const message = image(chat);
        await chat.sendMessage(message);
        await world.settled(people.bob);
        for (const one of [chat, people.bob]) {
          const sizes = sizesOf(one.findMessage(message.ID));
          expect(sizes.map(({ imageUrl }) => imageUrl)).toEqual([PLACE, PLACE, PLACE]);
          expect(measuresOf(one, message)).toEqual([
            [700, 150],
            [700, 150],
            [700, 150],
          ]);
        }
      },
    ),
    scenario(
      'the numbers of its sizes are made up anew by everybody',
      { rules: ['OBJ-2.29'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin());
        const message = image(chat);
        await chat.sendMessage(message);
        await world.settled(people.bob);
        const mine = sizesOf(message).map(({ instanceID }) => instanceID);
        const theirs = sizesOf(people.bob.findMessage(message.ID)).map((one) => one.instanceID);
        expect(mine).toHaveLength(3);
        expect(theirs).toHaveLength(3);
        expect(theirs).not.toEqual(mine);
      },
    ),
    scenario(
      'its format is a number of its own',
      { rules: ['OBJ-2.4'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin());
        const formats: number[] = [];
        for (const type of ['jpg', 'jpeg', 'gif', 'png', 'bmp', 'webp']) {
          const message = image(chat, makeFile('cat.png', `image/${type}`));
          await chat.sendMessage(message);
          formats.push(message.payload.imageFormat);
        }
        expect(formats).toEqual([1, 1, 2, 3, 4, 255]);
      },
    ),
    scenario(
      'a recording arrives with its seconds, or without any; the sender has no URL to play',
      { rules: ['OBJ-2.10', 'OBJ-2.11', 'OBJ-2.12', 'FACT-55.11'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin(itIsAt(PLACE)));
        const messages = [audio(chat), audio(chat, makeFile('a.mp3', 'audio/mp3'))];
        for (const message of messages) await chat.sendMessage(message);
        await world.settled(people.bob);
        for (const [place, second] of [2, undefined].entries()) {
          const { ID = '', payload } = messages[place] ?? {};
          expect(payload?.url).toBeUndefined();
          expect(payload?.remoteAudioUrl).toBe(PLACE);
          const arrived = people.bob.findMessage(ID);
          expect({ ...arrived?.payload }).toEqual({
            downloadFlag: 2,
            second,
            size: 7,
            url: PLACE,
            remoteAudioUrl: PLACE,
            uuid: payload?.uuid,
          });
        }
      },
    ),
    scenario(
      'a video arrives with all that is known of it, under both names of its cover',
      {
        rules: ['OBJ-2.13', 'OBJ-2.14', 'OBJ-2.15', 'OBJ-2.16', 'FACT-55.13'],
        needs: NEEDS,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin(itIsAt(PLACE)));
        const message = video(chat);
        const { videoUrl, videoUUID, thumbUUID } = message.payload;
        await chat.sendMessage(message);
        await world.settled(people.bob);
        const known = {
          videoUUID,
          thumbUUID,
          remoteVideoUrl: PLACE,
          videoFormat: 'mp4',
          videoSecond: 3,
          videoSize: 7,
          videoDownloadFlag: 2,
          thumbFormat: 'jpg',
          thumbWidth: 200,
          snapshotWidth: 200,
          thumbHeight: 200,
          snapshotHeight: 200,
          thumbSize: 0,
          snapshotSize: 0,
          thumbDownloadFlag: 2,
        };
        expect(message.payload).toMatchObject({ ...known, videoUrl });
        expect(people.bob.findMessage(message.ID)?.payload).toMatchObject({
          ...known,
          videoUrl: PLACE,
        });
      },
    ),
    scenario(
      'a file arrives with its name, its size and its URL',
      { rules: ['OBJ-2.17', 'FACT-55.12'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin(itIsAt(PLACE)));
        const message = file(chat);
        await chat.sendMessage(message);
        await world.settled(people.bob);
        for (const one of [chat, people.bob]) {
          expect({ ...one.findMessage(message.ID)?.payload }).toEqual({
            downloadFlag: 2,
            fileUrl: PLACE,
            remoteFileUrl: PLACE,
            uuid: message.payload.uuid,
            fileName: 'notes.pdf',
            fileSize: 7,
          });
        }
      },
    ),
    scenario(
      'history has them as they were told',
      { rules: ['OBJ-2.2', 'OBJ-2.13', 'OBJ-2.17', 'FACT-55.10'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin(itIsAt(PLACE)));
        for (const make of Object.values(MEDIA)) await chat.sendMessage(make(chat));
        await chat.logout();
        const again = await enterWithPlugin(world, 'alice', makePlugin());
        const { data } = await again.getMessageList({ conversationID: 'C2Cbob' });
        const [picture, recording, film, document] = data.messageList;
        expect(sizesOf(picture ?? null).map(({ url }) => url)).toEqual([PLACE, PLACE, PLACE]);
        expect(recording?.payload).toMatchObject({ url: PLACE, second: 2, size: 7 });
        expect(film?.payload).toMatchObject({ videoUrl: PLACE, videoSecond: 3, thumbWidth: 200 });
        expect(document?.payload).toMatchObject({ fileUrl: PLACE, fileName: 'notes.pdf' });
      },
    ),
    scenario(
      'a list shows what kind of file it is',
      { rules: ['OBJ-3.4'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const chat = await enterWithPlugin(world, 'alice', makePlugin());
        const shown: Record<string, unknown> = {};
        for (const [name, make] of Object.entries(MEDIA)) {
          await chat.sendMessage(make(chat));
          const { data } = await chat.getConversationList(['C2Cbob']);
          shown[name] = data.conversationList[0]?.lastMessage.messageForShow;
        }
        expect(shown).toEqual({
          image: '[Image]',
          audio: '[Voice]',
          video: '[Video]',
          file: '[File]',
        });
      },
    ),
    scenario(
      'what failed to be uploaded is uploaded when it is sent again',
      { rules: ['UPL-7.4', 'UPL-7.15'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const plugin = makePlugin((options, callback) =>
          plugin.asked.length === 1 ? itFails(options, callback) : itIsThere(options, callback),
        );
        const chat = await enterWithPlugin(world, 'alice', plugin);
        const message = file(chat);
        expect(rejectionCodeOf(await outcomeOf(chat, 'sendMessage', [message]))).toBe(2400);
        expect(chat.findMessage(message.ID)).toBe(message);
        const { data } = await chat.resendMessage(message);
        expect(data.message).toBe(message);
        expect(message.status).toBe('success');
        await world.settled(people.bob);
        expect(people.bob.findMessage(message.ID)?.payload).toMatchObject({
          fileUrl: plugin.asked[1]?.downloadUrl,
        });
      },
    ),
  ],
};
