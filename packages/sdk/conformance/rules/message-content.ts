import type { RuleBook } from './rule.js';

export const MESSAGE_CONTENT_RULES = {
  noun: 'message content',
  sections: [
    {
      source: 'messages.md 6',
      title: 'Downloading merged messages',
      rules: [
        {
          id: 'CHG-6.1',
          says: 'downloadMergerMessage rejects 2450 for a message that is no merger message.',
          proof: 'client',
        },
        {
          id: 'CHG-6.2',
          says: 'downloadMergerMessage rejects 2451 when the downloadKey is empty.',
          proof: 'client',
        },
        {
          id: 'CHG-6.3',
          says: 'downloadMergerMessage rejects 2452 when the download fails, whatever the service said.',
          proof: 'client',
        },
        {
          id: 'CHG-6.4',
          says: 'downloadMergerMessage resolves with the message itself and not with a response: it has no data.',
          proof: 'client',
        },
        {
          id: 'CHG-6.5',
          says: 'After the download payload.messageList is filled, downloadKey and pbDownloadKey are empty, and payload is a new object.',
          proof: 'client',
        },
        {
          id: 'CHG-6.6',
          says: 'After the download of a cached message findMessage finds it filled.',
          proof: 'client',
        },
        {
          id: 'CHG-6.7',
          says: 'downloadMergerMessage leads to no event.',
          proof: 'client',
        },
        {
          id: 'CHG-6.8',
          says: 'A merger message within a merger message is downloaded by passing its element of messageBody; that is filled in its own payload.',
          proof: 'client',
        },
        {
          id: 'CHG-6.9',
          says: 'A long merger message that is modified has its key instead of its list again, at its sender’s too, and has to be downloaded.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 7',
      title: 'Translating',
      rules: [
        {
          id: 'CHG-7.1',
          says: 'translateText throws when sourceTextList, sourceLanguage or targetLanguage is missing, empty or of another type.',
          proof: 'client',
        },
        {
          id: 'CHG-7.2',
          says: 'translateText resolves with data.translatedTextList: one translation for each text, in the same order.',
          proof: 'server',
        },
        {
          id: 'CHG-7.3',
          says: 'sourceLanguage may be auto: the service finds out which it is.',
          proof: 'server',
        },
        {
          id: 'CHG-7.4',
          says: 'translateText rejects with the service’s code, or 2117 when it has none.',
          proof: 'client',
        },
        {
          id: 'CHG-7.5',
          says: 'The local engine knows no language: without a languageService that translates, translateText rejects 2117.',
          proof: 'server',
        },
        {
          id: 'CHG-7.6',
          says: 'translateText rejects 2117 when the languageService of the local engine breaks, does not answer within ten seconds, or answers with anything but a text for each text; other calls do not wait for it.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'messages.md 8',
      title: 'Voice to text',
      rules: [
        {
          id: 'CHG-8.1',
          says: 'convertVoiceToText throws unless its message has the type TIMSoundElem and the status success.',
          proof: 'client',
        },
        {
          id: 'CHG-8.2',
          says: 'convertVoiceToText looks at payload.url, of a message that I have sent (flow out) at payload.remoteAudioUrl.',
          proof: 'client',
        },
        {
          id: 'CHG-8.3',
          says: 'convertVoiceToText rejects 2119 when the URL has none of .wav, .pcm, .ogg-opus, .speex, .silk, .mp3, .m4a, .aac and .amr in it.',
          proof: 'client',
        },
        {
          id: 'CHG-8.4',
          says: 'convertVoiceToText resolves with data.result, what was said, as text.',
          proof: 'server',
        },
        {
          id: 'CHG-8.5',
          says: 'Without a language, or with one that it does not know, convertVoiceToText expects a mixture of Chinese, English and Cantonese; it knows zh (cmn-Hans-CN), en-US, yue-Hant-HK and ja-JP.',
          proof: 'server',
        },
        {
          id: 'CHG-8.6',
          says: 'convertVoiceToText rejects 2118 whatever the service’s failure was.',
          proof: 'client',
        },
        {
          id: 'CHG-8.7',
          says: 'The local engine understands no speech: without a languageService that transcribes, convertVoiceToText rejects 2118.',
          proof: 'server',
        },
        {
          id: 'CHG-8.8',
          says: 'convertVoiceToText rejects 2118 when the languageService of the local engine does not answer within ten seconds, or answers with anything but a text; other calls do not wait for it.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
