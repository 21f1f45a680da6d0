import type { RuleBook } from './rule.js';

export const MEDIA_MESSAGE_RULES = {
  noun: 'messages',
  sections: [
    {
      source: 'messages.md 1',
      title: 'Images, voice messages, videos and files',
      rules: [
        {
          id: 'MSG-1.29',
          says: 'createImageMessage, createVideoMessage and createFileMessage throw when the payload has no file.',
          proof: 'client',
        },
        {
          id: 'MSG-1.30',
          says: 'In a browser createImageMessage, createVideoMessage and createFileMessage take a File or an HTMLInputElement; anything else, a Blob included, throws.',
          proof: 'client',
        },
        {
          id: 'MSG-1.31',
          says: 'In a browser createImageMessage, createVideoMessage and createFileMessage throw on an HTMLInputElement in which no file was chosen.',
          proof: 'client',
        },
        {
          id: 'MSG-1.32',
          says: 'In uni-app an object with tempFilePaths and tempFiles, for a video with tempFile, takes the place of a file.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'MSG-1.33',
          says: 'The type and the size of a file are not checked when its message is made, but when it is sent.',
          proof: 'client',
        },
        {
          id: 'MSG-1.34',
          says: 'createAudioMessage, createVideoMessage and createFileMessage throw when onProgress is given and no function; createImageMessage does not check it.',
          proof: 'client',
        },
        {
          id: 'MSG-1.35',
          says: 'createImageMessage makes a TIMImageElem with imageFormat 255 and three entries in imageInfoArray, whose url is the same blob URL.',
          proof: 'client',
        },
        {
          id: 'MSG-1.36',
          says: 'An image is taken when its suffix is jpg, jpeg, gif, png, bmp, image or webp and it is smaller than 20 MiB; else sendMessage rejects 2252 or 2253.',
          proof: 'client',
        },
        {
          id: 'MSG-1.37',
          says: 'createAudioMessage throws unless its payload is a plain object that is not empty; the file in it is not checked.',
          proof: 'client',
        },
        {
          id: 'MSG-1.38',
          says: 'createAudioMessage makes a TIMSoundElem whose second is the file’s duration in milliseconds divided by 1000 and rounded down, NaN when the file has none.',
          proof: 'client',
        },
        {
          id: 'MSG-1.39',
          says: 'createAudioMessage takes what a recorder returns, with tempFilePath, duration and fileSize, in the place of a File.',
          proof: 'client',
        },
        {
          id: 'MSG-1.40',
          says: 'An audio above 20 MiB is refused by sendMessage with 2301.',
          proof: 'client',
        },
        {
          id: 'MSG-1.41',
          says: 'createVideoMessage makes a TIMVideoFileElem whose videoSecond is the file’s duration in seconds, rounded, and 0 when it has none; width and height of the file may be missing.',
          proof: 'client',
        },
        {
          id: 'MSG-1.42',
          says: 'A video is taken when its MIME subtype is mp4, quicktime, mov or video and it has at most 100 MiB; else sendMessage rejects 2352 or 2351.',
          proof: 'client',
        },
        {
          id: 'MSG-1.43',
          says: 'createFileMessage makes a TIMFileElem with fileName and fileSize of the file, and empty URLs.',
          proof: 'client',
        },
        {
          id: 'MSG-1.44',
          says: 'A file above 100 MiB is refused by sendMessage with 2402.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 1',
      title: 'Merging and forwarding',
      rules: [
        {
          id: 'MSG-1.45',
          says: 'createMergerMessage throws when messageList or compatibleText is missing or empty.',
          proof: 'client',
        },
        {
          id: 'MSG-1.46',
          says: 'createMergerMessage throws when one of its messages has the status fail.',
          proof: 'client',
        },
        {
          id: 'MSG-1.47',
          says: 'createMergerMessage checks neither title nor abstractList.',
          proof: 'client',
        },
        {
          id: 'MSG-1.48',
          says: 'createMergerMessage makes a TIMRelayElem whose messageList has a SimplifiedMessage for each message: a copy, with type and payload of its first element only; the payload is the very object.',
          proof: 'client',
        },
        {
          id: 'MSG-1.49',
          says: 'A merger message has _relayFlag true.',
          proof: 'client',
        },
        {
          id: 'MSG-1.50',
          says: 'createForwardMessage checks neither to nor conversationType: without them it makes a message all the same.',
          proof: 'client',
        },
        {
          id: 'MSG-1.51',
          says: 'createForwardMessage with a payload that is no message returns a promise that rejects 2454.',
          proof: 'client',
        },
        {
          id: 'MSG-1.52',
          says: 'createForwardMessage with a group tip returns a promise that rejects 2453.',
          proof: 'client',
        },
        {
          id: 'MSG-1.53',
          says: 'A forwarded message has only the first element of its source.',
          proof: 'client',
        },
        {
          id: 'MSG-1.54',
          says: 'The payload of a forwarded message is the very object of its source.',
          proof: 'client',
        },
        {
          id: 'MSG-1.55',
          says: 'cloudCustomData of a forwarded message is that of the options, and the source’s when the options have none.',
          proof: 'client',
        },
        {
          id: 'MSG-1.56',
          says: 'A forwarded message has an ID of its own and _relayFlag true; media in it is not uploaded again.',
          proof: 'client',
        },
        {
          id: 'MSG-1.57',
          says: 'Priority, needReadReceipt, receiverList and isSupportExtension of a forwarded message are those of the options, whatever its source has.',
          proof: 'client',
        },
        {
          id: 'MSG-1.58',
          says: 'Whether there is anything in a forwarded message is not asked when it is sent.',
          proof: 'client',
        },
        {
          id: 'MSG-1.59',
          says: 'What is in the messageList of a merged message can be merged again: with its names, and a copy of its messageBody.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
