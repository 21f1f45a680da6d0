import type { RuleBook } from './rule.js';

export const UPLOAD_RULES = {
  noun: 'uploads',
  sections: [
    {
      source: 'session.md 7',
      title: 'The class',
      rules: [
        {
          id: 'UPL-7.1',
          says: 'The upload plugin is registered as a class under the name tim-upload-plugin.',
          proof: 'client',
        },
        {
          id: 'UPL-7.2',
          says: 'getVersion, a static method, is called when the class is registered if it is there; its text goes to the log.',
          proof: 'client',
        },
        {
          id: 'UPL-7.3',
          says: 'The class is instantiated without arguments, once, when a login succeeds.',
          proof: 'client',
        },
        {
          id: 'UPL-7.4',
          says: 'uploadFile(options, callback) is called once for each file of a media message; what it returns is ignored.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 7',
      title: 'The options of uploadFile',
      rules: [
        {
          id: 'UPL-7.5',
          says: 'options.url is where the file is to be sent by PUT, and options.downloadUrl where it can be had afterwards.',
          proof: 'client',
        },
        {
          id: 'UPL-7.6',
          says: 'options.fileType is 1 for an image, 2 for a video, 3 for audio and 255 for a file.',
          proof: 'client',
        },
        {
          id: 'UPL-7.7',
          says: 'options.fileName is 32 hex digits, a hyphen, a random part and the suffix of the file.',
          proof: 'client',
        },
        {
          id: 'UPL-7.8',
          says: 'options.resources is the File in browsers and a path in mini programs and React Native.',
          proof: 'client',
        },
        {
          id: 'UPL-7.9',
          says: 'options has requestSnapshotUrl, thumbUrl, largeUrl, fileKey and imageInfoArray as far as they apply.',
          proof: 'client',
        },
        {
          id: 'UPL-7.10',
          says: 'options.uploadIP is a text, and false in a private network.',
          proof: 'client',
        },
        {
          id: 'UPL-7.11',
          says: 'options.onProgress takes { percent } from 0 to 1, and may be told loaded and total bytes as well.',
          proof: 'client',
        },
        {
          id: 'UPL-7.12',
          says: 'A payload’s customFileName takes the place of the generated fileName.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 7',
      title: 'The callback',
      rules: [
        {
          id: 'UPL-7.13',
          says: 'An upload has succeeded when the callback is called without an error and with statusCode 200 and data.location.',
          proof: 'client',
        },
        {
          id: 'UPL-7.14',
          says: 'An upload has failed when the callback is called with an error, or with statusCode 403.',
          proof: 'client',
        },
        {
          id: 'UPL-7.15',
          says: 'A failed upload of an image, an audio or a file makes sendMessage reject 2400.',
          proof: 'client',
        },
        {
          id: 'UPL-7.16',
          says: 'A failed upload of a video is tried a second time as a whole; when that fails too, sendMessage rejects 2350.',
          proof: 'client',
        },
        {
          id: 'UPL-7.17',
          says: 'The callback may be called before uploadFile returns.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 7',
      title: 'After the upload',
      rules: [
        {
          id: 'UPL-7.18',
          says: 'The location becomes the URL of the file, its scheme replaced by https, except in a private network.',
          proof: 'client',
        },
        {
          id: 'UPL-7.19',
          says: 'For an image the service is asked for the other sizes: type 1 is the thumbnail of 198 pixels, 2 the large size of 720, 3 the original.',
          proof: 'client',
          decision: '0013',
        },
        {
          id: 'UPL-7.20',
          says: 'Where the service has no other sizes of an image, the image is loaded to learn its width and height.',
          proof: 'client',
        },
        {
          id: 'UPL-7.21',
          says: 'Without sizes of the service, the URLs of thumbnail and large size are the original’s with ?imageView2/3/w/198/h/198 and ?imageView2/3/w/720/h/720.',
          proof: 'client',
        },
        {
          id: 'UPL-7.22',
          says: 'An image whose shorter side is at most 198 or 720 pixels is its own thumbnail or large size, with its URL and its measures.',
          proof: 'client',
        },
        {
          id: 'UPL-7.23',
          says: 'For a video the service is asked for a cover picture, which fills thumbUrl, snapshotUrl and their measures.',
          proof: 'client',
          decision: '0013',
        },
      ],
    },
    {
      source: 'session.md 7',
      title: 'Progress',
      rules: [
        {
          id: 'UPL-7.24',
          says: 'The message’s own onProgress is called with a number from 0 to 1, not with an object.',
          proof: 'client',
        },
        {
          id: 'UPL-7.25',
          says: 'A percentage above 1 counts as 1 in the message.',
          proof: 'client',
        },
        {
          id: 'UPL-7.26',
          says: 'When the service has the file already, the plugin is not called and no progress is told.',
          proof: 'server',
          decision: '0013',
        },
      ],
    },
    {
      source: 'session.md 7',
      title: 'Order',
      rules: [
        {
          id: 'UPL-7.27',
          says: 'sendMessage of a media message checks that there is a file, then its type and size, asks for the permission to upload, calls the plugin, completes the payload and sends the message, in this order.',
          proof: 'client',
        },
        {
          id: 'UPL-7.28',
          says: 'A forwarded message is not uploaded again.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 7',
      title: 'Offline',
      rules: [
        {
          id: 'UPL-7.29',
          says: "The local engine takes the same class, gives it a URL of its own as downloadUrl, and needs no pre-signed url: that may be ''.",
          proof: 'server',
        },
        {
          id: 'UPL-7.30',
          says: 'With a plugin that only keeps options.resources and answers options.downloadUrl as the location, media messages work on the local engine without a network.',
          proof: 'server',
        },
        {
          id: 'UPL-7.31',
          says: 'The official plugin sends the file to url by XMLHttpRequest, answers downloadUrl as the location and tries once more after a 5xx.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'UPL-7.32',
          says: 'The second argument of the callback is an object, with an error too; beside statusCode and data.location it may have headers and data.uploadIP.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
