import type { RuleSection } from './rule.js';

/** What the payload of each type of message is, and the line that a list shows of it. */
export const PAYLOAD_OBJECTS = [
  {
    source: 'objects.md 2',
    title: 'Payloads',
    rules: [
      {
        id: 'OBJ-2.1',
        says: 'The payload of TIMTextElem is { text }; the list of createTextAtMessage is not in it.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.2',
        says: 'The payload of TIMImageElem is { uuid, imageFormat, imageInfoArray } with three sizes.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.3',
        says: 'uuid of a picture is <SDKAppID>-<userID>-<32 letters and digits>.<extension>.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.4',
        says: 'imageFormat is 1 for jpg and jpeg, 2 for gif, 3 for png, 4 for bmp, 255 for others, and 255 before the upload.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.5',
        says: 'A size of a picture is { instanceID, type, sizeType, size, width, height, imageUrl, url }; type is 0 for the original, 1 for 198 pixels, 2 for 720 pixels, and sizeType is 1 for the original, 2 for large, 3 for the thumbnail.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.6',
        says: 'After sending, and on receiving where the size is known, imageInfoArray is in the order of type: original, thumbnail, large. Before that it is original, large, thumbnail.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.7',
        says: 'size of a picture is in bytes on the original, and 0 on the sizes that the service makes.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.8',
        says: 'url of a picture is the local blob: URL in all three sizes on the sender’s own object, and the remote URL on the others’; imageUrl is the remote URL.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.9',
        says: 'The large size of a received picture has the width and height of the original when its shorter side is at most 720; else they are scaled so that the shorter side is 720, rounded up.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.10',
        says: "The payload of TIMSoundElem is { uuid, url, remoteAudioUrl, second, size, downloadFlag: 2 }, with size in bytes; remoteAudioUrl is '' before the upload.",
        proof: 'client',
      },
      {
        id: 'OBJ-2.11',
        says: 'second of a sound is the duration of the file in milliseconds divided by 1000 and rounded down; without a duration it is NaN at the sender and undefined at the receivers.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.12',
        says: 'url of a sound stays undefined on the sender’s own object in browsers.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.13',
        says: "The payload of TIMVideoFileElem is { videoUUID, videoUrl, remoteVideoUrl, videoFormat, videoSecond, videoSize, videoDownloadFlag: 2, thumbUUID, thumbFormat: 'jpg', thumbUrl, snapshotUrl, remoteThumbUrl, remoteSnapshotUrl, thumbWidth, snapshotWidth, thumbHeight, snapshotHeight, thumbSize, snapshotSize, thumbDownloadFlag: 2 }.",
        proof: 'client',
      },
      {
        id: 'OBJ-2.14',
        says: 'videoUrl is a blob: URL on the sender’s own object; videoFormat is the second half of the MIME type; thumbUUID ends in .jpg.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.15',
        says: 'videoSecond is the duration of the file in seconds, rounded, and 0 without one; videoSize is in bytes.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.16',
        says: 'The thumb fields of a video equal its snapshot fields; the cover is 200 by 200 pixels when no size is known.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.17',
        says: "The payload of TIMFileElem is { uuid, fileName, fileSize, fileUrl, remoteFileUrl, downloadFlag: 2 }, with fileSize in bytes; fileUrl is '' before the upload.",
        proof: 'client',
      },
      {
        id: 'OBJ-2.18',
        says: "The payload of TIMCustomElem is { data, description, extension }, with '' for what was left out.",
        proof: 'client',
      },
      {
        id: 'OBJ-2.19',
        says: 'The payload of TIMFaceElem is { index, data }, on a created message the very object of the option.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.20',
        says: 'The payload of TIMLocationElem is { description, longitude, latitude }.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.21',
        says: 'The payload of TIMRelayElem is { messageList, title, abstractList, compatibleText, downloadKey, pbDownloadKey, version, layersOverLimit }.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.22',
        says: "A merged message that has its list has '' as downloadKey and pbDownloadKey, 0 as version, and title and abstractList as they were given, be it not at all; layersOverLimit is false.",
        proof: 'client',
      },
      {
        id: 'OBJ-2.23',
        says: 'messageList of a merged message is empty when it has only a downloadKey: it has to be downloaded.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.24',
        says: 'layersOverLimit of a merged message is true, and everything else in it empty, when messages are merged more than 100 times within each other.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.25',
        says: 'A message in a merged one is { ID, from, messageSender, nick, avatar, time, clientTime, messageSequence, clientSequence, messageRandom, cloudCustomData, messageBody, messageReceiver }, with receiverUserID or receiverGroupID where there is one; times are in seconds.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.26',
        says: 'messageBody of a message in a merged one is a list of { type, payload } and keeps nothing else of its elements.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.27',
        says: 'The payload of TIMGroupTipElem has operatorID, operationType, userIDList and groupProfile { from, to, groupID, groupName }, and where it applies memberList, memberCount, newGroupProfile and operatorInfo.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.28',
        says: 'The payload of TIMGroupSystemNoticeElem has operatorID, operationType, groupProfile { from, to, groupID, name, groupType }, handleMessage, authentication and messageKey.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.29',
        says: 'instanceID of a size of a picture is a random number, made anew in every instance of a message.',
        proof: 'client',
      },
      {
        id: 'OBJ-2.30',
        says: 'In the SDK the URLs of received pictures, sounds, videos and files lead through the download proxy and carry the key for downloads, where these are set.',
        proof: 'client',
        decision: '0009',
      },
      {
        id: 'OBJ-2.31',
        says: 'A picture, a sound, a video or a file in a merged message that has arrived is where it was uploaded to: its URLs are those that are good for everybody.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'objects.md 3',
    title: 'messageForShow',
    rules: [
      { id: 'OBJ-3.1', says: 'messageForShow of a text is the text.', proof: 'client' },
      {
        id: 'OBJ-3.2',
        says: 'messageForShow of other types is English for the SDKAppIDs of international sites, which are 0, 20000000 to 89999999 and 1720000000 to 1789999999, and Chinese for all others.',
        proof: 'client',
      },
      {
        id: 'OBJ-3.3',
        says: 'In English messageForShow is [Custom Messages] for TIMCustomElem, [Animated Sticker] for TIMFaceElem, [Group Notification] for TIMGroupTipElem and [Group System Message] for TIMGroupSystemNoticeElem.',
        proof: 'client',
      },
      {
        id: 'OBJ-3.4',
        says: 'In English messageForShow is [Image], [Location], [Voice], [Video], [File] and [Chat Record] for pictures, places, sounds, videos, files and merged messages.',
        proof: 'client',
      },
      {
        id: 'OBJ-3.5',
        says: 'In Chinese messageForShow is [自定义消息] for TIMCustomElem, [动画表情] for TIMFaceElem, [群提示消息] for TIMGroupTipElem and [群系统通知] for TIMGroupSystemNoticeElem.',
        proof: 'client',
      },
      {
        id: 'OBJ-3.6',
        says: 'In Chinese messageForShow is [图片], [位置], [语音], [视频], [文件] and [聊天记录] for pictures, places, sounds, videos, files and merged messages.',
        proof: 'client',
      },
      {
        id: 'OBJ-3.7',
        says: "messageForShow is '' for a message without a payload and for a type that the client does not know.",
        proof: 'client',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
