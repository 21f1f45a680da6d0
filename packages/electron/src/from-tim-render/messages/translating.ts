import { ChatError, type ChatSDK } from '@parlor/sdk';
import { answerOf } from '../native-answer.js';
import { listIn } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';
import { textIn } from './native-field.js';

/** Translates texts. Where there is not one translation for each there is none. */
export function translatingMethods({
  timRender,
  report,
}: AdapterParts): Pick<ChatSDK, 'translateText'> {
  return {
    translateText: async ({ sourceTextList, sourceLanguage, targetLanguage }) => {
      const call = timRender.TIMMsgTranslateText({
        json_source_text_array: sourceTextList,
        source_language: sourceLanguage,
        target_language: targetLanguage,
        user_data: '',
      });
      const told: unknown = await answerOf<unknown>(call);
      const translatedTextList = listIn(told, report).flatMap(
        (one) => textIn(one, 'msg_translate_text_target_text') ?? [],
      );
      if (translatedTextList.length !== sourceTextList.length) throw new ChatError({ code: 2117 });
      return success({ translatedTextList });
    },
  };
}
