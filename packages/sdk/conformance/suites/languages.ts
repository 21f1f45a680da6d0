import { type ChatSDK, TYPES, type VoiceLanguage } from '@parlor/sdk';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, codeOf } from '../traits/call-method.js';
import type { WorldLanguageService } from '../world.js';

const TRANSLATING = ['language-service', 'translateText'] as const;
const HEARING = ['language-service', 'convertVoiceToText'] as const;

const SUFFIXES = ['wav', 'pcm', 'ogg-opus', 'speex', 'silk', 'mp3', 'm4a', 'aac', 'amr'];

/** How long an answer may take, in milliseconds. */
const ANSWER_LIMIT = 15_000;

/** A service that writes down what it is asked to translate and to hear. */
function attentive() {
  const asked: unknown[] = [];
  const service: WorldLanguageService = {
    async translate(options) {
      asked.push(options);
      return options.sourceTextList.map((text) => `${options.targetLanguage}: ${text}`);
    },
    async transcribe(recording) {
      asked.push(recording);
      return 'tea, please';
    },
  };
  return { asked, service };
}

/** A service that fails with each of these codes in turn. */
function failing(...codes: number[]): WorldLanguageService {
  const fail = async (): Promise<never> => {
    throw Object.assign(new Error('Out of words.'), { code: codes.shift() });
  };
  return { translate: fail, transcribe: fail };
}

/** Translates one text. */
function translate(chat: ChatSDK, text = 'hello') {
  return chat.translateText({
    sourceTextList: [text],
    sourceLanguage: 'auto',
    targetLanguage: 'ja',
  });
}

/** A recording from bob, as far as it matters. */
function recording(url: string, changes: object = {}) {
  const payload = { url, remoteAudioUrl: 'https://example.com/mine.amr' };
  return { type: TYPES.MSG_AUDIO, status: 'success', from: 'bob', flow: 'in', payload, ...changes };
}

/** Has a recording written down. */
async function hear(
  chat: ChatSDK,
  url: string,
  { language, ...changes }: { language?: string; from?: string; flow?: string } = {},
): Promise<unknown> {
  const options = { message: recording(url, changes), ...(language ? { language } : {}) };
  return callMethod(chat, 'convertVoiceToText', [options]);
}

/** Texts in other languages, and voices in writing. */
export const LANGUAGES_SUITE: Suite = {
  noun: 'message content',
  about: 'translations and transcripts',
  scenarios: [
    scenario(
      'each text has its translation, in the same order',
      { rules: ['CHG-7.2', 'CHG-7.3'], needs: [...TRANSLATING] },
      async ({ expect, open }) => {
        const { asked, service } = attentive();
        const { people } = await open(['alice'], { languageService: service });
        const sourceTextList = ['hello', '', 'hello', 'bye'];
        for (const sourceLanguage of ['auto', 'en']) {
          const options = { sourceTextList, sourceLanguage, targetLanguage: 'ja' };
          expect(await people.alice.translateText(options)).toEqual({
            code: 0,
            data: { translatedTextList: ['ja: hello', 'ja: ', 'ja: hello', 'ja: bye'] },
          });
          expect(asked.splice(0)).toEqual([options]);
        }
      },
    ),
    scenario(
      'a translation that fails has the code of the service',
      { rules: ['CHG-7.4'], needs: [...TRANSLATING] },
      async ({ expect, open }) => {
        const languageService = failing(60_020, 20_005);
        const { people } = await open(['alice'], { languageService });
        for (const code of [60_020, 20_005]) {
          await expect(translate(people.alice)).rejects.toMatchObject({ code });
        }
      },
    ),
    scenario(
      'without a line a translation fails as everything does',
      { rules: ['CHG-7.4'], needs: ['clock', 'network', ...TRANSLATING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { languageService: attentive().service });
        world.setNetwork('offline');
        const call = translate(people.alice).catch(codeOf);
        await world.clock.advance(ANSWER_LIMIT);
        expect(await call).toBe(2801);
      },
    ),
    scenario(
      'where nobody knows languages, nothing is translated and nothing is heard',
      { rules: ['CHG-7.5', 'CHG-8.7'], needs: [...TRANSLATING, ...HEARING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        await expect(translate(people.alice)).rejects.toMatchObject({ code: 2117 });
        const heard = hear(people.alice, 'https://example.com/voice.mp3');
        await expect(heard).rejects.toMatchObject({ code: 2118 });
      },
    ),
    scenario(
      'a recording is heard where it is, in any format that the URL names',
      { rules: ['CHG-8.3', 'CHG-8.4', 'CHG-8.5'], needs: [...HEARING] },
      async ({ expect, open }) => {
        const { asked, service } = attentive();
        const { people } = await open(['alice'], { languageService: service });
        for (const suffix of SUFFIXES) {
          const url = `https://example.com/voice.${suffix}?sign=1`;
          expect(await hear(people.alice, url)).toEqual({
            code: 0,
            data: { result: 'tea, please' },
          });
          expect(asked.splice(0)).toEqual([{ url, format: suffix }]);
        }
      },
    ),
    scenario(
      'a format that nobody can hear is refused without a question',
      { rules: ['CHG-8.3'], needs: [...HEARING] },
      async ({ expect, open }) => {
        const { asked, service } = attentive();
        const { people } = await open(['alice'], { languageService: service });
        for (const url of [
          'https://example.com/voice',
          'https://example.com/voice.ogg',
          'https://example.com/voice.webm',
          'https://example.com/mp3',
        ]) {
          await expect(hear(people.alice, url)).rejects.toMatchObject({ code: 2119 });
        }
        expect(asked).toEqual([]);
      },
    ),
    scenario(
      'an own message is heard where it was uploaded to',
      { rules: ['CHG-8.2'], needs: ['instances', ...HEARING] },
      async ({ expect, open }) => {
        const { asked, service } = attentive();
        const options = { languageService: service, instances: 2 };
        const { world, people } = await open(['alice'], options);
        const theirs = 'https://example.com/theirs.mp3';
        const mine = 'https://example.com/mine.amr';
        await hear(people.alice, theirs);
        await hear(people.alice, theirs, { from: 'alice', flow: 'out' });
        // Only what went out from here: whoever else says so is not believed.
        await hear(people.alice, theirs, { from: 'alice', flow: 'in' });
        await hear(people.alice, theirs, { from: 'bob', flow: 'out' });
        await hear(await enter(world, 'alice'), theirs, { from: 'alice', flow: 'out' });
        expect(asked).toMatchObject([theirs, mine, theirs, theirs, mine].map((url) => ({ url })));
      },
    ),
    scenario(
      'four languages can be asked for; any other is as good as none',
      { rules: ['CHG-8.5'], needs: [...HEARING] },
      async ({ expect, open }) => {
        const { asked, service } = attentive();
        const { people } = await open(['alice'], { languageService: service });
        const url = 'https://example.com/voice.mp3';
        const known: VoiceLanguage[] = ['zh (cmn-Hans-CN)', 'en-US', 'yue-Hant-HK', 'ja-JP'];
        for (const language of known) await hear(people.alice, url, { language });
        expect(asked.splice(0)).toEqual(
          known.map((language) => ({ url, format: 'mp3', language })),
        );
        for (const language of ['zh', 'fr-FR']) await hear(people.alice, url, { language });
        expect(asked).toEqual([
          { url, format: 'mp3' },
          { url, format: 'mp3' },
        ]);
      },
    ),
    scenario(
      'a transcript that fails has the code 2118, whatever the reason',
      { rules: ['CHG-8.6'], needs: ['clock', 'network', ...HEARING] },
      async ({ expect, open }) => {
        const url = 'https://example.com/voice.mp3';
        const languageService = failing(60_020, 20_005);
        const { world, people } = await open(['alice'], { languageService });
        for (let attempt = 0; attempt < 2; attempt += 1) {
          await expect(hear(people.alice, url)).rejects.toMatchObject({ code: 2118 });
        }
        world.setNetwork('offline');
        const call = hear(people.alice, url).catch(codeOf);
        await world.clock.advance(ANSWER_LIMIT);
        expect(await call).toBe(2118);
      },
    ),
  ],
};
