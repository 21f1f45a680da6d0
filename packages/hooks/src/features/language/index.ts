export {
  type UseTranscriptionResult,
  type UseTranslationResult,
  useTranscription,
  useTranslation,
} from './use-translation.js';
