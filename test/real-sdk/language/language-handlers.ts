import { ChatError, type VoiceLanguage } from '@parlor/sdk';
import { text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** The languages by the names of the recognition service; a mixture has none here. */
const SPOKEN: Readonly<Record<string, VoiceLanguage>> = {
  '16k_zh': 'zh (cmn-Hans-CN)',
  '16k_en': 'en-US',
  '16k_yue': 'yue-Hant-HK',
  '16k_ja': 'ja-JP',
};

/** Translations and transcripts. How each went is said within the answer. */
export const languageHandlers: Handlers = {
  ws_batch_trans_text: ({ body, session }) =>
    answered(async () => {
      const asked = {
        texts: texts(body, 'SourceText'),
        sourceLanguage: text(body, 'Source'),
        targetLanguage: text(body, 'Target'),
      };
      const reply = await session.call('language.translate', asked);
      return { TargetText: reply.texts };
    }),
  ws_sentence_recognition: ({ body, session }) =>
    answered(async () => {
      const language = SPOKEN[text(body, 'BytesEngServiceType')];
      const reply = await session.call('language.transcribe', {
        url: text(body, 'BytesUrl'),
        format: text(body, 'BytesVoiceFormat'),
        ...(language ? { language } : {}),
      });
      return { BytesResult: reply.text };
    }),
};

async function answered(ask: () => Promise<WireBody>): Promise<WireBody> {
  try {
    return { ...(await ask()), CmdErrorCode: { ErrorCode: 0, ErrorInfo: '' } };
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    return { CmdErrorCode: { ErrorCode: error.code, ErrorInfo: error.message } };
  }
}
