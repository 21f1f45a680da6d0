import { type ChatSDK, type Message, type SimplifiedElement, TYPES } from '@parlor/sdk';
import { MEDIA } from '../actors/media-messages.js';
import { asMerger, merge, passOn } from '../actors/merging.js';
import { text } from '../actors/small-talk.js';
import { enterWithPlugin, makePlugin } from '../actors/upload-plugins.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const NEEDS = [
  'createImageMessage',
  'createAudioMessage',
  'createVideoMessage',
  'createFileMessage',
  'createMergerMessage',
  'downloadMergerMessage',
] as const;

/** What a file is called where it is to be shown or played, and where it can be fetched from. */
function urlsOf(said: SimplifiedElement | Message): unknown[] {
  if (said.type === TYPES.MSG_IMAGE) {
    return said.payload.imageInfoArray.slice(0, 1).flatMap(({ url, imageUrl }) => [url, imageUrl]);
  }
  if (said.type === TYPES.MSG_AUDIO) return [said.payload.url, said.payload.remoteAudioUrl];
  if (said.type === TYPES.MSG_VIDEO) return [said.payload.videoUrl, said.payload.remoteVideoUrl];
  if (said.type === TYPES.MSG_FILE) return [said.payload.fileUrl, said.payload.remoteFileUrl];
  throw new Error(`No file is in a ${said.type}.`);
}

/** One of each that has a file, sent to Bob. */
async function sendEach(chat: ChatSDK): Promise<Message[]> {
  const sent: Message[] = [];
  for (const make of Object.values(MEDIA)) {
    sent.push((await chat.sendMessage(make(chat))).data.message);
  }
  return sent;
}

/** Alice, whose files a plugin uploads, with one of each that has a file, and where they are. */
async function withFiles(world: World) {
  const plugin = makePlugin();
  const alice = await enterWithPlugin(world, 'alice', plugin);
  const sent = await sendEach(alice);
  return { alice, sent, urls: plugin.asked.map(({ downloadUrl }) => downloadUrl) };
}

function elementsIn(message: Message): SimplifiedElement[] {
  return asMerger(message).payload.messageList.flatMap(({ messageBody }) => messageBody);
}

/** Pictures, recordings, videos and files among messages that became one. */
export const MERGED_FILES_SUITE: Suite = {
  noun: 'objects',
  about: 'files within merged messages',
  scenarios: [
    scenario(
      'they are where they were sent to, for whoever gets the merged message, from the sender or from others',
      { rules: ['OBJ-2.31'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol']);
        const { alice, sent, urls } = await withFiles(world);
        await world.settled(people.bob);
        const received = sent.map(({ ID }) => people.bob.findMessage(ID));
        const known = received.filter((message) => message !== null);
        const where = urls.map((url) => [url, url]);
        for (const message of [
          await passOn(world, merge(alice, 'carol', sent), { from: alice, to: people.carol }),
          await passOn(world, merge(people.bob, 'carol', known), {
            from: people.bob,
            to: people.carol,
          }),
        ]) {
          expect(elementsIn(message).map(urlsOf)).toEqual(where);
        }
      },
    ),
    scenario(
      'in long ones as well, once they are downloaded',
      { rules: ['OBJ-2.31'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol']);
        const { alice, sent, urls } = await withFiles(world);
        const words = text(alice, 'carol', 'tea '.repeat(2_000));
        const long = merge(alice, 'carol', [...sent, words]);
        const found = await passOn(world, long, { from: alice, to: people.carol });
        expect(elementsIn(found)).toEqual([]);
        await people.carol.downloadMergerMessage(found);
        const files = elementsIn(found).slice(0, -1);
        expect(files.map(urlsOf)).toEqual(urls.map((url) => [url, url]));
      },
    ),
  ],
};
