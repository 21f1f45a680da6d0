import { vi } from 'vitest';

/** Gives the browser what jsdom has not. Undone by `unstubGlobals`. */
export function stubNavigator(members: Readonly<Record<string, unknown>>): void {
  const { navigator: original } = globalThis;
  const get = (target: Navigator, name: string | symbol): unknown => {
    if (typeof name === 'string' && Object.hasOwn(members, name)) return members[name];
    const member: unknown = Reflect.get(target, name, target);
    return typeof member === 'function' ? member.bind(target) : member;
  };
  vi.stubGlobal('navigator', new Proxy(original, { get }));
}
