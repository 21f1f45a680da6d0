import type { ChatSDK, VoiceLanguage } from '@parlor/sdk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWorld, TRANSPORTS, type WorldOptions } from '../../testing/create-world.js';
import { say } from '../../testing/small-talk.js';
import { TestWorld } from '../../testing/test-line.js';
import { developmentLanguageService } from './development-language-service.js';
import type { LanguageService } from './language-service.js';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const end of cleanUp.splice(0)) await end();
});

async function alone(languageService: LanguageService, options: WorldOptions = {}) {
  const { people, close } = await createWorld(['ann', 'bob'], { languageService, ...options });
  cleanUp.push(close);
  // The level of the log is the page's: another test may have silenced it.
  people.ann.setLogLevel(0);
  return people.ann;
}

function translate(chat: ChatSDK, ...sourceTextList: string[]) {
  return chat.translateText({ sourceTextList, sourceLanguage: 'auto', targetLanguage: 'ja' });
}

const recording = { url: 'https://example.com/voice.mp3', format: 'mp3' };

/** What the engine writes on the console, where a fault of the app's own service is to be seen. */
function complaints() {
  return vi.spyOn(console, 'error').mockImplementation(() => undefined);
}

describe.each(TRANSPORTS)('a language service (%s)', (transport) => {
  it('is asked where the engine runs, whichever page asks', async () => {
    const asked: unknown[] = [];
    const ann = await alone(
      {
        async translate(options) {
          asked.push(options);
          return ['tadaima'];
        },
      },
      { transport },
    );
    const { data } = await translate(ann, 'I am home');
    expect(data.translatedTextList).toEqual(['tadaima']);
    expect(asked).toEqual([
      { sourceTextList: ['I am home'], sourceLanguage: 'auto', targetLanguage: 'ja' },
    ]);
  });
});

describe('a language service', () => {
  it('that takes its time lets others get on, and may be asked by several at once [CHG-7.6, CHG-8.8]', async () => {
    const answers: ((texts: string[]) => void)[] = [];
    const ann = await alone({
      translate: () => new Promise((resolve) => void answers.push(resolve)),
    });
    const [first, second] = [translate(ann, 'one'), translate(ann, 'two')];
    await say(ann, 'bob', 'still here');
    expect(answers).toHaveLength(2);
    answers[1]?.(['2']);
    expect((await second).data.translatedTextList).toEqual(['2']);
    answers[0]?.(['1']);
    expect((await first).data.translatedTextList).toEqual(['1']);
  });

  it('is asked once more when the line broke before it had answered', async () => {
    const answers: ((texts: string[]) => void)[] = [];
    const languageService: LanguageService = {
      translate: () => new Promise((resolve) => void answers.push(resolve)),
    };
    const { engine, people, close } = await createWorld(['ann'], { languageService });
    cleanUp.push(close);
    const call = translate(people.ann, 'one');
    await expect.poll(() => answers.length).toBe(1);
    engine.network().set({ isOnline: false });
    engine.network().set({ isOnline: true });
    await expect.poll(() => answers.length).toBe(2);
    for (const answer of answers) answer(['1']);
    expect((await call).data.translatedTextList).toEqual(['1']);
  });

  it('that does not answer within ten seconds has failed [CHG-7.6, CHG-8.8]', async () => {
    const never = () => new Promise<never>(() => undefined);
    const world = new TestWorld({ languageService: { translate: never, transcribe: never } });
    const line = await world.login('ann');
    const body = { texts: ['x'], sourceLanguage: 'auto', targetLanguage: 'ja' };
    const codes = Promise.all([
      line.codeOf('language.translate', body),
      line.codeOf('language.transcribe', recording),
    ]);
    const before = line.frames.length;
    await world.clock.advance(9_999);
    expect(line.frames).toHaveLength(before);
    await world.clock.advance(1);
    expect(await codes).toEqual([2117, 2118]);
  });

  it.each([
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
    ],
    [
      'fails later',
      async () => {
        throw new Error('no');
      },
    ],
    ['answers with nothing', async () => undefined],
    ['answers with one text for two', async () => ['one']],
    ['answers with a text', async () => 'one, two'],
    ['answers with numbers', async () => [1, 2]],
  ])('that %s has failed, and its author is told [CHG-7.4, CHG-7.6]', async (_, translating) => {
    const told = complaints();
    const ann = await alone(serviceOf({ translate: translating }));
    await expect(translate(ann, 'one', 'two')).rejects.toMatchObject({ code: 2117 });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'fails',
      async () => {
        throw new Error('no');
      },
    ],
    ['answers with a list', async () => ['tea']],
    ['answers with nothing', async () => undefined],
  ])('that hears and %s has failed, and its author is told [CHG-8.8]', async (_, transcribing) => {
    const world = new TestWorld({ languageService: serviceOf({ transcribe: transcribing }) });
    const line = await world.login('ann');
    expect(await line.codeOf('language.transcribe', recording)).toBe(2118);
    expect(world.errors).toHaveLength(1);
  });

  it('that fails with a code has meant it: nobody is told but who asked, and in its words', async () => {
    const told = complaints();
    const failure = Object.assign(new Error('No credit left.'), { code: 60_020 });
    const ann = await alone({ translate: () => Promise.reject(failure) });
    const refusal = { code: 60_020, message: 'No credit left.' };
    await expect(translate(ann, 'x')).rejects.toMatchObject(refusal);
    expect(told).not.toHaveBeenCalled();
  });

  it('that can do one thing is not asked for the other [CHG-7.5, CHG-8.7]', async () => {
    const world = new TestWorld({ languageService: { transcribe: async () => 'tea' } });
    const line = await world.login('ann');
    expect(await line.call('language.transcribe', recording)).toEqual({ text: 'tea' });
    const body = { texts: ['x'], sourceLanguage: 'auto', targetLanguage: 'ja' };
    expect(await line.codeOf('language.translate', body)).toBe(2117);
    expect(world.errors).toEqual([]);
  });

  it('is asked for nobody who is not logged in', async () => {
    const transcribe = vi.fn(async () => 'tea');
    const world = new TestWorld({ languageService: { transcribe } });
    expect(await world.line().codeOf('language.transcribe', recording)).toBe(2024);
    expect(transcribe).not.toHaveBeenCalled();
  });

  it('may be an object that needs itself', async () => {
    const service = {
      greeting: 'ciao',
      async translate() {
        return [this.greeting];
      },
    };
    const ann = await alone(service);
    expect((await translate(ann, 'hi')).data.translatedTextList).toEqual(['ciao']);
  });
});

describe('the development language service', () => {
  it('says in every answer what it is', async () => {
    const ann = await alone(developmentLanguageService());
    const { data } = await translate(ann, 'hello', '');
    expect(data.translatedTextList).toEqual([
      '[ja, development translation] hello',
      '[ja, development translation] ',
    ]);
  });

  it('says which recording it was given, and in which language', async () => {
    const { transcribe } = developmentLanguageService();
    const languages: (VoiceLanguage | undefined)[] = [undefined, 'ja-JP'];
    const said = languages.map((language) =>
      transcribe({
        url: 'https://example.com/a/voice.mp3?sign=1#x',
        format: 'mp3',
        ...(language ? { language } : {}),
      }),
    );
    expect(await Promise.all(said)).toEqual([
      '[any language, development transcript] voice.mp3',
      '[ja-JP, development transcript] voice.mp3',
    ]);
  });
});

/** A service that need not keep to its type: nobody knows what an app's own does. */
function serviceOf(methods: Record<string, () => unknown>): LanguageService {
  return Object.assign(developmentLanguageService(), methods);
}
