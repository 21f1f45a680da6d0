import type { HostileMessage } from './hostile.js';
import { HOSTILE_NAMES, HOSTILE_URLS } from './hostile-texts.js';

/** Lengths, sizes and numbers that nothing can have. */
const NUMBERS: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  -1,
  -0,
  1e-300,
  '100%; background: url(https://evil.example/x)',
  '7',
  null,
  {},
];

function image(url: unknown, width: unknown = 100, height: unknown = 100) {
  const info = { url, imageUrl: url, width, height, size: 9, type: 0 };
  return { uuid: 'u', imageFormat: 1, imageInfoArray: [info] };
}

function sound(url: unknown, second: unknown = 3, size: unknown = 9) {
  return { uuid: 'u', url, remoteAudioUrl: url, second, size, downloadFlag: 2 };
}

function video(url: unknown, number: unknown = 9) {
  return {
    videoUrl: url,
    remoteVideoUrl: url,
    snapshotUrl: url,
    thumbUrl: url,
    videoSecond: number,
    videoSize: number,
    snapshotWidth: number,
    snapshotHeight: number,
    thumbWidth: number,
    thumbHeight: number,
  };
}

function file(url: unknown, fileName: unknown = 'plan.pdf', fileSize: unknown = 9) {
  return { uuid: 'u', fileUrl: url, remoteFileUrl: url, fileName, fileSize, downloadFlag: 2 };
}

const SAFE = 'https://media.example/x';

function each(
  title: string,
  type: string,
  values: readonly unknown[],
  payload: (value: unknown) => unknown,
): readonly HostileMessage[] {
  return values.map((value, index) => ({
    title: `${title} ${index}`,
    type,
    payload: payload(value),
  }));
}

const place = (description: unknown, longitude: unknown, latitude: unknown) => ({
  description,
  longitude,
  latitude,
});

export const hostileMedia: readonly HostileMessage[] = [
  ...each('picture from', 'TIMImageElem', HOSTILE_URLS, (url) => image(url)),
  ...each('picture of size', 'TIMImageElem', NUMBERS, (size) => image(SAFE, size, size)),
  ...each('pictures', 'TIMImageElem', [null, 7, 'x', [], {}], (item) => ({
    imageInfoArray: [item, item],
  })),
  ...each('voice from', 'TIMSoundElem', HOSTILE_URLS, (url) => sound(url)),
  ...each('voice of length', 'TIMSoundElem', NUMBERS, (length) => sound(SAFE, length, length)),
  ...each('video from', 'TIMVideoFileElem', HOSTILE_URLS, (url) => video(url)),
  ...each('video of size', 'TIMVideoFileElem', NUMBERS, (size) => video(SAFE, size)),
  ...each('file from', 'TIMFileElem', HOSTILE_URLS, (url) => file(url)),
  ...each('file called', 'TIMFileElem', [...HOSTILE_NAMES, 7, {}, 'x\u202efdp.exe'], (name) =>
    file(SAFE, name),
  ),
  ...each('file of size', 'TIMFileElem', NUMBERS, (size) => file(SAFE, 'x.zip', size)),
  ...each('place at', 'TIMLocationElem', NUMBERS, (at) => place('Here', at, at)).map((message) => ({
    ...message,
    isBeyondHooks: true,
  })),
  ...each('place called', 'TIMLocationElem', [...HOSTILE_NAMES, 7, {}], (name) =>
    place(name, 9.9, 53.5),
  ),
  ...each('sticker', 'TIMFaceElem', [...HOSTILE_NAMES, ...HOSTILE_URLS], (data) => ({
    index: 1,
    data,
  })),
  ...each('sticker of number', 'TIMFaceElem', NUMBERS, (index) => ({ index, data: 'frog' })),
  ...each(
    'tip',
    'TIMGroupTipElem',
    [...NUMBERS, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99],
    (operationType) => ({
      operationType,
      operatorID: '<img src=x onerror=globalThis.hacked=true>',
      userIDList: ['\u202eann', null, {}, '__proto__'],
      memberList: [null, 7, { userID: 'x', muteTime: Number.NaN }],
      newGroupProfile: { groupName: '<b>x</b>', notification: {}, ownerID: 7 },
    }),
  ),
];
