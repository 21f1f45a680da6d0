import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';

const against = 'translations and transcripts';

/** Clients that are wrong about translations and transcripts. */
export const LANGUAGE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'translates a text that comes twice once',
    against,
    breaks: ['CHG-7.2'],
    sabotage: (client) =>
      replace(
        client,
        'translateText',
        (honest) => (options) =>
          honest({ ...options, sourceTextList: [...new Set(options.sourceTextList)] }),
      ),
  },
  {
    does: 'decides by itself which language a text is in',
    against,
    breaks: ['CHG-7.3'],
    sabotage: (client) =>
      replace(
        client,
        'translateText',
        (honest) => (options) => honest({ ...options, sourceLanguage: 'en' }),
      ),
  },
  {
    does: 'has one code for all translations that fail',
    against,
    breaks: ['CHG-7.4'],
    sabotage: (client) =>
      recoding(recoding(client, 'translateText', 60_020, 2117), 'translateText', 2801, 2117),
  },
  {
    does: 'gives back what nobody translates',
    against,
    breaks: ['CHG-7.5'],
    sabotage: (client) => recoding(client, 'translateText', 2117),
  },
  {
    does: 'hears nothing where nobody listens',
    against,
    breaks: ['CHG-8.6', 'CHG-8.7'],
    sabotage: (client) => recoding(client, 'convertVoiceToText', 2118),
  },
  {
    does: 'hears an own message at the URL at which it is played',
    against,
    breaks: ['CHG-8.2'],
    sabotage: (client) =>
      replace(client, 'convertVoiceToText', (honest) => ({ message, ...options }) => {
        const { url } = message.payload;
        const payload = { ...message.payload, remoteAudioUrl: url ?? '' };
        return honest({ ...options, message: { ...message, payload } });
      }),
  },
  {
    does: 'asks about a recording whatever its format',
    against,
    breaks: ['CHG-8.3'],
    sabotage: (client) => recoding(client, 'convertVoiceToText', 2119, 2118),
  },
  {
    does: 'answers with a transcript without saying what it is',
    against,
    breaks: ['CHG-8.4'],
    sabotage: (client) =>
      through(client, 'convertVoiceToText', async (honest) => {
        const answer: unknown = await honest();
        const data: unknown = Reflect.get(Object(answer), 'data');
        return { code: 0, data: Reflect.get(Object(data), 'result') };
      }),
  },
  {
    does: 'hears Japanese as English',
    against,
    breaks: ['CHG-8.5'],
    sabotage: (client) =>
      replace(client, 'convertVoiceToText', (honest) => ({ language, ...options }) => {
        const heard = language === 'ja-JP' ? 'en-US' : language;
        return honest({ ...options, ...(heard ? { language: heard } : {}) });
      }),
  },
];
