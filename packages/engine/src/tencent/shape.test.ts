import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import TencentCloudChat, * as dropIn from '../tencent.js';

const real = dirname(fileURLToPath(import.meta.resolve('@tencentcloud/chat')));

/** Every script of the real package, as an app may name it. */
function realScripts(): string[] {
  const modules = readdirSync(join(real, 'modules')).map((name) => `modules/${name}`);
  return [...readdirSync(real), ...modules].filter((name) => name.endsWith('.js'));
}

/** What an alias makes of a script of the real package. */
function dropInFor(script: string): Promise<{ default: unknown }> {
  const specifier = `@parlor/engine/tencent/${script}`;
  return import(specifier);
}

describe('in the place of the package @tencentcloud/chat', () => {
  test.each(realScripts())('there is %s, with a default export', async (script) => {
    const counterpart = await dropInFor(script);
    const isModule = script.startsWith('modules/');
    if (isModule) expect(counterpart.default).toEqual(expect.any(Function));
    else expect(counterpart.default).toBe(TencentCloudChat);
  });

  test('the modules are there without their suffix, too', async () => {
    const names = realScripts().flatMap((name) => /^modules\/.*(?=\.js$)/.exec(name)?.[0] ?? []);
    expect(names).toHaveLength(5);
    for (const name of names) {
      expect((await dropInFor(name)).default).toEqual(expect.any(Function));
    }
  });

  test('the members can be had by name, as from a CommonJS module', () => {
    for (const [name, member] of Object.entries(TencentCloudChat)) {
      expect(Reflect.get(dropIn, name)).toBe(member);
    }
  });

  test('has every type that the real declarations export', () => {
    const declarations = readFileSync(join(real, 'index.d.ts'), 'utf8');
    const names = declarations.matchAll(/^export declare (?:class|interface) (?<name>\w+)/gm);
    const source = readFileSync(join(import.meta.dirname, '../tencent.ts'), 'utf8');
    const [, exported = ''] = /^export type \{([^}]*)\} from '@parlor\/sdk'/m.exec(source) ?? [];
    const ours = exported.split(',').map((entry) => entry.trim().replace(/^\w+ as /, ''));
    expect(ours.filter(Boolean)).toEqual(
      Array.from(names, ({ groups }) => groups?.['name']).toSorted(),
    );
  });

  test('a modular build finds everything in it', async () => {
    const { default: SignalingModule } = await import('./modules/signaling-module.js');
    const modules = { 'signaling-module': SignalingModule };
    const chat = TencentCloudChat.create({ SDKAppID: 1740000001, modules });
    onTestFinished(async () => void (await chat?.destroy().catch(() => undefined)));
    for (const name of ['signaling-module', 'group-module']) {
      expect(chat?.callExperimentalAPI('canIUseModule', name)).toBe(true);
    }
  });
});
