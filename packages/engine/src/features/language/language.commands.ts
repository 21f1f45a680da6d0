import type { VoiceLanguage } from '@parlor/sdk';
import { isString, listOf, objectOf, oneOf, optional } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { Interpreter, type InterpreterOptions } from './interpreter.js';

const isTranslateRequest = objectOf<Commands['language.translate']['request']>({
  texts: listOf(isString),
  sourceLanguage: isString,
  targetLanguage: isString,
});

const isLanguage = oneOf<VoiceLanguage>('zh (cmn-Hans-CN)', 'en-US', 'yue-Hant-HK', 'ja-JP');

const isTranscribeRequest = objectOf<Commands['language.transcribe']['request']>({
  url: isString,
  format: isString,
  language: optional(isLanguage),
});

/** Routes to the language service of an engine. */
export function createLanguageRoutes(
  options: InterpreterOptions,
): Routes<'language.translate' | 'language.transcribe'> {
  const interpreter = new Interpreter(options);
  return {
    'language.translate': forUsers(isTranslateRequest, async (_work, request) =>
      interpreter.translate(request),
    ),
    'language.transcribe': forUsers(isTranscribeRequest, async (_work, request) =>
      interpreter.transcribe(request),
    ),
  };
}
