import { MEBIBYTE, makeField, makeFile } from '../actors/files.js';
import { audio, file, image, MEDIA, video } from '../actors/media-messages.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = [
  'createImageMessage',
  'createAudioMessage',
  'createVideoMessage',
  'createFileMessage',
] as const;

/** `<SDKAppID>-<userID>-<32 letters and digits>.<suffix>` */
const UUID = (suffix: string) => new RegExp(`^\\d+-alice-[A-Za-z0-9]{32}\\.${suffix}$`);

const BLOB = /^blob:/;

/** Messages of files that have just been made. */
export const MESSAGES_OF_FILES_SUITE: Suite = {
  noun: 'messages',
  about: 'making messages of files',
  scenarios: [
    scenario(
      'a picture has three sizes that are not known yet, and one URL at which it can be shown here',
      {
        rules: ['MSG-1.35', 'OBJ-2.2', 'OBJ-2.3', 'OBJ-2.4', 'OBJ-2.5', 'OBJ-2.6', 'FACT-55.10'],
        needs: NEEDS,
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = image(people.alice);
        expect(message.type).toBe('TIMImageElem');
        const { payload } = message;
        expect(Object.keys(payload)).toEqual(['imageFormat', 'uuid', 'imageInfoArray']);
        expect(payload.imageFormat).toBe(255);
        expect(payload.uuid).toMatch(UUID('png'));
        const [first] = payload.imageInfoArray;
        expect(first?.url).toMatch(BLOB);
        const unknown = { size: 0, width: 0, height: 0, imageUrl: '', url: first?.url };
        const instanceID = expect.any(Number);
        expect(payload.imageInfoArray.map((info) => ({ ...info }))).toEqual([
          { instanceID, type: 0, sizeType: 1, ...unknown },
          { instanceID, type: 1, sizeType: 2, ...unknown },
          { instanceID, type: 2, sizeType: 3, ...unknown },
        ]);
      },
    ),
    scenario(
      'a recording has as many whole seconds as its milliseconds make, and NaN when it has none',
      { rules: ['MSG-1.38', 'OBJ-2.10', 'OBJ-2.11', 'OBJ-2.12', 'FACT-55.11'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { type, payload } = audio(people.alice);
        expect(type).toBe('TIMSoundElem');
        expect(payload.uuid).toMatch(UUID('mp3'));
        expect({ ...payload, uuid: '' }).toEqual({
          downloadFlag: 2,
          second: 2,
          size: 7,
          url: undefined,
          remoteAudioUrl: '',
          uuid: '',
        });
        expect(audio(people.alice, makeFile('a.mp3', 'audio/mp3')).payload.second).toBe(Number.NaN);
      },
    ),
    scenario(
      'what a recorder hands out takes the place of a file',
      { rules: ['MSG-1.39'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const recording = { tempFilePath: 'https://recorder/a.aac', duration: 3_100, fileSize: 9 };
        const { payload } = people.alice.createAudioMessage({
          to: 'bob',
          conversationType: 'C2C',
          payload: { file: recording },
        });
        expect(payload).toMatchObject({ second: 3, size: 9, url: recording.tempFilePath });
        expect(payload.uuid).toMatch(UUID('aac'));
      },
    ),
    scenario(
      'a video says how long it is, rounded, and how large its cover will be',
      {
        rules: ['MSG-1.41', 'OBJ-2.13', 'OBJ-2.14', 'OBJ-2.15', 'OBJ-2.16', 'FACT-55.13'],
        needs: NEEDS,
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { type, payload } = video(people.alice);
        expect(type).toBe('TIMVideoFileElem');
        expect(payload.videoUrl).toMatch(BLOB);
        expect(payload.videoUUID).toMatch(UUID('mp4'));
        expect(payload.thumbUUID).toMatch(UUID('jpg'));
        expect(payload).toMatchObject({
          videoFormat: 'mp4',
          videoSecond: 3,
          videoSize: 7,
          videoDownloadFlag: 2,
          thumbFormat: 'jpg',
          thumbUrl: '',
          snapshotUrl: '',
          remoteThumbUrl: '',
          remoteSnapshotUrl: '',
          thumbWidth: 200,
          snapshotWidth: 200,
          thumbHeight: 200,
          snapshotHeight: 200,
          thumbSize: 0,
          snapshotSize: 0,
          thumbDownloadFlag: 2,
        });
        const wide = makeFile('b.mov', 'video/quicktime', { width: 640, height: 360 });
        expect(video(people.alice, wide).payload).toMatchObject({
          videoFormat: 'quicktime',
          videoSecond: 0,
          thumbWidth: 640,
          snapshotHeight: 360,
        });
      },
    ),
    scenario(
      'a file has its name and its size, and is nowhere yet',
      { rules: ['MSG-1.43', 'OBJ-2.17', 'FACT-55.12'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { type, payload } = file(people.alice);
        expect(type).toBe('TIMFileElem');
        expect(payload.uuid).toMatch(UUID('pdf'));
        expect({ ...payload, uuid: '' }).toEqual({
          downloadFlag: 2,
          fileUrl: '',
          remoteFileUrl: '',
          uuid: '',
          fileName: 'notes.pdf',
          fileSize: 7,
        });
      },
    ),
    scenario(
      'the file of a field is the first one that was chosen in it',
      { rules: ['MSG-1.30'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const field = () =>
          makeField(makeFile('one.png', 'image/png'), makeFile('two.gif', 'image/gif'));
        expect(image(people.alice, field()).payload.uuid).toMatch(UUID('png'));
        expect(file(people.alice, field()).payload.fileName).toBe('one.png');
      },
    ),
    scenario(
      'what cannot be sent can be made all the same',
      { rules: ['MSG-1.33'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const huge = { size: 1_000 * MEBIBYTE };
        const odd = makeFile('cat.svg', 'image/svg+xml', huge);
        const made = [
          image(people.alice, odd),
          audio(people.alice, odd),
          video(people.alice, odd),
          file(people.alice, odd),
        ];
        expect(made.map(({ status }) => status)).toEqual(Array(4).fill('unSend'));
      },
    ),
    scenario(
      'nobody is told of it, and nothing is stored',
      { rules: ['MSG-1.1'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const made = Object.values(MEDIA).map((make) => make(people.alice));
        expect(made.map(({ ID }) => people.alice.findMessage(ID))).toEqual([
          null,
          null,
          null,
          null,
        ]);
      },
    ),
  ],
};
